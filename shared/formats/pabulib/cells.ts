/** Reads single cells of a `.pb` file; null for what is not understood. */
import { type Cents, cents } from '../../kernel/money';

/** `1404775.68`, `400000.0`, also with a comma. More than two decimals only if they are zero. */
export function amountIn(text: string): Cents | null {
  const match = /^(\d{1,12})(?:[.,](\d{1,2})0*)?$/.exec(text);
  if (match === null) return null;
  const [, whole = '', decimals = ''] = match;
  return cents(Number(whole) * 100 + Number(decimals.padEnd(2, '0')));
}

/** A whole number, not negative; `50.0` is one. */
export function countIn(text: string): number | null {
  const match = /^(\d{1,9})(?:[.,]0+)?$/.exec(text);
  return match === null ? null : Number(match[1]);
}

/** A whole number that may be negative; `3.0` is one. */
export function pointsIn(text: string): number | null {
  const match = /^([+-]?\d{1,9})(?:[.,]0+)?$/.exec(text);
  return match === null ? null : Number(match[1]);
}

/** The parts between commas, trimmed; none in an empty cell. */
export function listIn(text: string): string[] {
  return text === '' ? [] : text.split(',').map((item) => item.trim());
}

/** An amount as a `.pb` file and the command line write it: a point, no zeros at the end. */
export function plainAmount(amount: Cents): string {
  const sign = amount < 0 ? '-' : '';
  const whole = Math.trunc(Math.abs(amount) / 100);
  const rest = String(Math.abs(amount) % 100)
    .padStart(2, '0')
    .replace(/0+$/, '');
  return `${sign}${whole}${rest === '' ? '' : `.${rest}`}`;
}
