import {
  compareFractions,
  floorOf,
  formatFraction,
  fraction,
  greatestCommonDivisor,
  parseFraction,
  plus,
  times,
} from '@shared/kernel/fraction';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const anyFraction = fc
  .tuple(fc.bigInt(), fc.bigInt({ min: 1n }))
  .map(([numerator, denominator]) => fraction(numerator, denominator));

test.each([
  [fraction(6, 4), '3/2'],
  [fraction(6, -4), '-3/2'],
  [fraction(0, -7), '0'],
  [fraction(500), '500'],
  [plus(fraction(1, 2), fraction(1, 3)), '5/6'],
  [times(fraction(2, 3), fraction(-3, 4)), '-1/2'],
])('stands in lowest terms, the sign on top', (value, text) => {
  expect(formatFraction(value)).toBe(text);
});

test('the sum 1/2 + 1/3 + ... + 1/43 is exact, far beyond 53 bits', () => {
  const terms = Array.from({ length: 42 }, (_term, index) => fraction(1, index + 2));
  const sum = terms.reduce(plus);
  const whole = terms.reduce((product, { denominator }) => product * denominator, 1n);
  const top = terms.reduce((total, { denominator }) => total + whole / denominator, 0n);
  expect(compareFractions(sum, fraction(top, whole))).toBe(0);
});

test.each([
  [fraction(7, 2), 3n],
  [fraction(-7, 2), -4n],
  [fraction(-4, 2), -2n],
  [fraction(0), 0n],
])('rounds down, below zero too', (value, floor) => {
  expect(floorOf(value)).toBe(floor);
});

test('is read back as it was written', () => {
  fc.assert(
    fc.property(anyFraction, (value) => {
      expect(parseFraction(formatFraction(value))).toEqual(value);
    }),
  );
});

test('compares as the numbers do', () => {
  fc.assert(
    fc.property(anyFraction, anyFraction, (a, b) => {
      const difference = plus(a, times(fraction(-1), b)).numerator;
      expect(compareFractions(a, b)).toBe(difference > 0n ? 1 : difference < 0n ? -1 : 0);
    }),
  );
});

test('has no zero below the line', () => {
  expect(() => fraction(1, 0)).toThrow(RangeError);
});

test('the greatest common divisor is never negative', () => {
  expect([
    greatestCommonDivisor(-12n, 18n),
    greatestCommonDivisor(0n, -5n),
    greatestCommonDivisor(0n, 0n),
  ]).toEqual([6n, 5n, 0n]);
});
