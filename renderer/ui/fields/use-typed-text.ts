/** Text that is typed freely, read when the field is left, and then shown in its tidy form. */
import type { Result } from '@shared/kernel/result';
import { useState } from 'react';

export type Reading<Value> = {
  readonly parse: (text: string) => Result<Value | null, string>;
  readonly format: (value: Value) => string;
};

export type TypedText = {
  readonly text: string;
  /** Why the text could not be read; undefined when it could. */
  readonly problem: string | undefined;
  readonly type: (text: string) => void;
  readonly leave: () => void;
};

type Typing<Value> = {
  readonly text: string;
  readonly problem: string | undefined;
  readonly value: Value | null;
};

/**
 * While typing, a text that can be read is passed on at once, so that a sum beside the field keeps up; one that
 * cannot be read passes on null, and says why only when the field is left.
 */
export function useTypedText<Value>(
  value: Value | null,
  onChange: (value: Value | null) => void,
  reading: Reading<Value>,
): TypedText {
  const [typing, setTyping] = useState<Typing<Value> | null>(null);
  const shown = value === null ? '' : reading.format(value);
  const isOurs = typing !== null && typing.value === value;
  return {
    text: isOurs ? typing.text : shown,
    problem: isOurs ? typing.problem : undefined,
    type: (text) => {
      const read = reading.parse(text);
      const next = read.ok ? read.value : null;
      setTyping({ text, problem: undefined, value: next });
      if (next !== value) onChange(next);
    },
    leave: () => {
      if (!isOurs) return;
      const read = reading.parse(typing.text);
      setTyping(read.ok ? null : { ...typing, problem: read.error });
    },
  };
}
