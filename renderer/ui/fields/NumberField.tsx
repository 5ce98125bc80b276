/** A figure that is no money: people, hours, per cents. */
import { formatNumber } from '@shared/i18n/format';
import type { Translate } from '@shared/i18n/translate';
import { err, ok } from '@shared/kernel/result';
import { type ReactNode, useMemo } from 'react';
import { useWords } from '../words';
import type { FieldProps } from './field-props';
import { type NumberLimits, type NumberProblem, parseNumber } from './number-reading';
import { TypedField } from './TypedField';
import type { Reading } from './use-typed-text';

export type NumberFieldProps = FieldProps<number | null> & {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly decimals?: number;
  /** Behind the figure: `uur`, `%`. */
  readonly unit?: ReactNode;
};

export function NumberField(props: NumberFieldProps) {
  const { minimum = 0, maximum = 999_999_999, decimals = 0, unit, ...field } = props;
  const { t } = useWords();
  const reading = useMemo<Reading<number>>(() => {
    const limits = { minimum, maximum, decimals };
    return {
      parse: (text) => {
        const read = parseNumber(text, limits);
        return read.ok ? ok(read.value) : err(problemWords(t, read.error, limits));
      },
      format: (value) => formatNumber(value, decimals),
    };
  }, [t, minimum, maximum, decimals]);
  return <TypedField {...field} reading={reading} width="short" inputMode="decimal" suffix={unit} />;
}

function problemWords(t: Translate, problem: NumberProblem, limits: NumberLimits): string {
  switch (problem) {
    case 'number.tooSmall':
      return t(problem, { minimum: formatNumber(limits.minimum) });
    case 'number.tooLarge':
      return t(problem, { maximum: formatNumber(limits.maximum) });
    default:
      return t(problem);
  }
}
