/**
 * Money is whole euro cents of a branded type. `parseEuro` is the only way in from typed text,
 * `i18n/format.ts` the only way out. Products of two amounts are taken in BigInt.
 */
import { z } from 'zod';
import { err, ok, type Result } from './result';

/** Whole euro cents; may be negative; always a safe integer. */
export const Cents = z.int().brand<'Cents'>();
export type Cents = z.infer<typeof Cents>;

export const ZERO = 0 as Cents;

export type MoneyProblem = 'money.empty' | 'money.notAnAmount' | 'money.tooManyDecimals' | 'money.tooLarge';

/** A safe integer number of cents, or a defect: only for figures that our own code made. */
export function cents(value: number): Cents {
  if (!Number.isSafeInteger(value)) throw new RangeError(`Not a whole number of cents: ${value}`);
  return value as Cents;
}

export function add(...amounts: readonly Cents[]): Cents {
  return cents(amounts.reduce((sum, amount) => sum + amount, 0));
}

export function subtract(from: Cents, amount: Cents): Cents {
  return cents(from - amount);
}

export function negate(amount: Cents): Cents {
  return cents(amount === 0 ? 0 : -amount);
}

export function sumOf<Item>(items: Iterable<Item>, amountOf: (item: Item) => Cents): Cents {
  let sum = 0;
  for (const item of items) sum += amountOf(item);
  return cents(sum);
}

/**
 * Splits an amount over weights (whole numbers, not negative) by the largest remainder (Hamilton):
 * the parts always sum exactly to the amount; equal remainders go to the earlier part.
 */
export function allocate(amount: Cents, weights: readonly number[]): Cents[] {
  const total = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
  if (total <= 0n) throw new RangeError('allocate needs at least one positive weight');
  const sign = amount < 0 ? -1n : 1n;
  const whole = BigInt(amount) * sign;
  const shares = weights.map((weight, index) => {
    const product = whole * BigInt(weight);
    return { index, floor: product / total, rest: product % total };
  });
  let left = whole - shares.reduce((sum, share) => sum + share.floor, 0n);
  const byRest = [...shares].sort((a, b) =>
    a.rest === b.rest ? a.index - b.index : a.rest > b.rest ? -1 : 1,
  );
  for (const share of byRest) {
    if (left === 0n) break;
    share.floor += 1n;
    left -= 1n;
  }
  return shares.map((share) => cents(Number(share.floor * sign)));
}

export type Rounding = 'down' | 'halfUp';

/** A share of an amount in basis points (1/100 of a per cent); `halfUp` rounds half away from zero. */
export function shareOf(amount: Cents, basisPoints: number, rounding: Rounding): Cents {
  const sign = amount < 0 ? -1n : 1n;
  const product = BigInt(amount) * sign * BigInt(basisPoints);
  const rounded = rounding === 'down' ? product / 10_000n : (product + 5_000n) / 10_000n;
  return cents(Number(rounded * sign));
}

/** Percentage for the eye only, floored, so that 100 % means all of it; null when there is no whole. */
export function flooredPercent(part: Cents, whole: Cents): number | null {
  return whole <= 0 ? null : Number((BigInt(part) * 100n) / BigInt(whole));
}

const MAXIMUM_EURO_DIGITS = 12;

/**
 * Reads an amount as Dutch people type it: `12`, `12,5`, `1.234,50`, `€ 12`, `12,-`, `1 234,50`, and `12.50`
 * (one point with one or two decimals). `1.234` is a thousand; `1.234.5` is refused.
 */
export function parseEuro(text: string): Result<Cents, MoneyProblem> {
  const bare = text
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace(/^(-?)€|^€(-?)/, '$1$2')
    .replace(/,-{1,2}$/, '');
  if (bare === '') return err('money.empty');
  const match =
    /^(-?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/.exec(bare) ?? /^(-?)(\d+)\.(\d{1,2})$/.exec(bare);
  if (match === null) return err('money.notAnAmount');
  const [, minus, euros = '', decimals = ''] = match;
  if (decimals.length > 2) return err('money.tooManyDecimals');
  const digits = euros.replaceAll('.', '');
  if (digits.replace(/^0+/, '').length > MAXIMUM_EURO_DIGITS) return err('money.tooLarge');
  const value = Number(digits) * 100 + Number(decimals.padEnd(2, '0'));
  return ok(cents(minus === '-' && value !== 0 ? -value : value));
}
