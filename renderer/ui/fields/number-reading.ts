/** Reads figures as Dutch people type them: `1.234`, `2,5`. Amounts of money have their own reading. */
import { err, ok, type Result } from '@shared/kernel/result';

export type NumberProblem = 'number.notANumber' | 'number.notWhole' | 'number.tooSmall' | 'number.tooLarge';

export type NumberLimits = {
  readonly minimum: number;
  readonly maximum: number;
  /** How many figures may stand behind the comma. */
  readonly decimals: number;
};

/** Null for an empty text. */
export function parseNumber(text: string, limits: NumberLimits): Result<number | null, NumberProblem> {
  const bare = text.replace(/[\s\u00a0\u202f]/g, '');
  if (bare === '') return ok(null);
  const match = /^(-?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/.exec(bare);
  if (match === null) return err('number.notANumber');
  const [, minus = '', whole = '', decimals = ''] = match;
  if (decimals.length > limits.decimals)
    return err(limits.decimals === 0 ? 'number.notWhole' : 'number.notANumber');
  const value = Number(`${minus}${whole.replaceAll('.', '')}.${decimals || '0'}`);
  if (value < limits.minimum) return err('number.tooSmall');
  return value > limits.maximum ? err('number.tooLarge') : ok(value);
}
