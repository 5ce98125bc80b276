/**
 * Exact fractions of whole numbers of any size, for figures that may not be rounded before they are judged.
 * Written here because it is this short, and because the hot paths of the count need the bare integers.
 */

/** Always in lowest terms, with a positive denominator. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export function fraction(numerator: bigint | number, denominator: bigint | number = 1n): Fraction {
  const top = BigInt(numerator);
  const bottom = BigInt(denominator);
  if (bottom === 0n) throw new RangeError('A fraction cannot have zero below the line');
  const divisor = greatestCommonDivisor(top, bottom);
  const sign = bottom < 0n ? -1n : 1n;
  return { numerator: (sign * top) / divisor, denominator: (sign * bottom) / divisor };
}

/** Never negative; the divisor of zero and a number is that number. */
export function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [large, small] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (small !== 0n) [large, small] = [small, large % small];
  return large;
}

export function plus(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

export function times(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** Negative, zero or positive, as a sort wants it. */
export function compareFractions(a: Fraction, b: Fraction): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference === 0n ? 0 : difference < 0n ? -1 : 1;
}

/** The largest whole number that is not above it. */
export function floorOf(value: Fraction): bigint {
  const whole = value.numerator / value.denominator;
  return value.numerator < 0n && value.numerator % value.denominator !== 0n ? whole - 1n : whole;
}

/** `7200/43`, or `500` when it is whole: the form in which fractions are stored and sent. */
export function formatFraction(value: Fraction): string {
  return value.denominator === 1n ? `${value.numerator}` : `${value.numerator}/${value.denominator}`;
}

/** Reads what `formatFraction` wrote; anything else is a defect. */
export function parseFraction(text: string): Fraction {
  const [numerator = '', denominator = '1'] = text.split('/');
  return fraction(BigInt(numerator), BigInt(denominator));
}
