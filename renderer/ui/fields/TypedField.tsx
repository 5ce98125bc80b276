/** A text field that reads what was typed: the ground under the fields for money, days, numbers and accounts. */
import type { ReactNode } from 'react';
import {
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
  Group,
  Input,
} from 'react-aria-components';
import { classNames } from '../class-names';
import { useNoteField } from '../forms/form-problems';
import { present } from '../present';
import { afterPress } from './after-press';
import { FieldLabel, FieldNotes } from './FieldParts';
import type { FieldProps, FieldWidth } from './field-props';
import { type Reading, useTypedText } from './use-typed-text';

export type TypedFieldProps<Value> = FieldProps<Value | null> & {
  /** Gives null for an empty text that is allowed; its error is a sentence. */
  readonly reading: Reading<Value>;
  readonly width: FieldWidth;
  readonly inputMode: 'decimal' | 'numeric' | 'text';
  /** Sign or unit in front of, or behind what is typed. */
  readonly prefix?: ReactNode;
  readonly suffix?: ReactNode;
};

export function TypedField<Value>(props: TypedFieldProps<Value>) {
  const { label, description, errorMessage, isOptional, reading, width, prefix, suffix, ...field } = props;
  const { value, onChange, onBlur, ref, name, ...rest } = field;
  const typed = useTypedText(value, onChange, reading);
  const message = typed.problem ?? errorMessage;
  useNoteField(name, label, typed.problem ?? null);
  return (
    <AriaTextField
      {...(present({ ...rest, name }) as AriaTextFieldProps)}
      className={classNames('field', `field-${width}`)}
      value={typed.text}
      onChange={typed.type}
      onBlur={() => {
        afterPress(typed.leave);
        onBlur?.();
      }}
      isInvalid={message !== undefined}
      validationBehavior="aria"
    >
      <FieldLabel label={label} isOptional={isOptional} />
      <FieldNotes description={description} errorMessage={message} />
      <Group className="input input-group">
        {prefix === undefined ? null : <span className="input-affix">{prefix}</span>}
        <Input className="input-bare" autoComplete="off" spellCheck={false} {...present({ ref })} />
        {suffix === undefined ? null : <span className="input-affix">{suffix}</span>}
      </Group>
    </AriaTextField>
  );
}
