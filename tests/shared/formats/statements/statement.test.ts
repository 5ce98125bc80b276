import { agreement, isSameAccount } from '@shared/formats/statements/statement';
import { cents } from '@shared/kernel/money';
import { describe, expect, test } from 'vitest';

const entries = [{ amount: cents(1050) }, { amount: cents(-250) }];

describe('opening and entries make the closing balance', () => {
  test.each([
    ['it fits', [100_00, 108_00], { sum: 800, agrees: true, difference: 0 }],
    ['entries lack what came in', [100_00, 110_00], { sum: 800, agrees: false, difference: 200 }],
    ['entries lack what went out', [100_00, 100_00], { sum: 800, agrees: false, difference: -800 }],
    ['no opening balance', [null, 108_00], { sum: 800, agrees: null, difference: null }],
    ['no closing balance', [100_00, null], { sum: 800, agrees: null, difference: null }],
  ])('%s', (_sentence, [opening = null, closing = null], expected) => {
    const balances = {
      opening: opening === null ? null : cents(opening),
      closing: closing === null ? null : cents(closing),
    };
    expect(agreement({ ...balances, entries })).toEqual(expected);
  });
});

describe('an account in a file and an IBAN', () => {
  test.each([
    ['the IBAN itself', 'NL69INGB0123456789', true],
    ['the number that ends it', '0123456789', true],
    ['that number without its zero', '123456789', true],
    ['another number', '123456780', false],
    ['too few digits to tell', '6789', false],
    ['another IBAN', 'NL44RABO0123456789', false],
  ])('%s', (_sentence, inFile, expected) => {
    expect(isSameAccount(inFile, 'NL69INGB0123456789')).toBe(expected);
  });
});
