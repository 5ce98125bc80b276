/** Arithmetic on fractions that only value maps need, and the way from a fraction to a figure for the eye (rule I6). */
import { type Fraction, fraction, plus, times } from '../../kernel/fraction';
import { type Cents, cents } from '../../kernel/money';

export const NOTHING = fraction(0);
export const ONE = fraction(1);

export function sumOfFractions(values: readonly Fraction[]): Fraction {
  return values.reduce(plus, NOTHING);
}

/** null when the divisor is zero. */
export function divided(value: Fraction, by: Fraction): Fraction | null {
  return by.numerator === 0n ? null : times(value, fraction(by.denominator, by.numerator));
}

/** A whole power, not negative; anything to the power 0 is 1. */
export function powerOf(value: Fraction, exponent: number): Fraction {
  const power = BigInt(exponent);
  return fraction(value.numerator ** power, value.denominator ** power);
}

/** The decimal number as it is written: 2.5 becomes 5/2, without the error of the binary form. */
export function fractionOfDecimal(value: number): Fraction {
  const [digits = '0', exponent = '0'] = String(value).split('e');
  const [whole = '0', decimals = ''] = digits.split('.');
  const shift = Number(exponent) - decimals.length;
  const scale = 10n ** BigInt(Math.abs(shift));
  return shift < 0 ? fraction(BigInt(whole + decimals), scale) : fraction(BigInt(whole + decimals) * scale);
}

/** The nearest whole number, half away from zero. */
export function rounded(value: Fraction): bigint {
  const sign = value.numerator < 0n ? -1n : 1n;
  return sign * ((sign * value.numerator * 2n + value.denominator) / (value.denominator * 2n));
}

/** Whole cents out of a fraction of cents. */
export function roundedCents(value: Fraction): Cents {
  return cents(Number(rounded(value)));
}

/** With two decimals, for `formatRatio`. */
export function roundedRatio(value: Fraction): number {
  return Number(rounded(times(value, fraction(100)))) / 100;
}
