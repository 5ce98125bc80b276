import { exactCents } from '@shared/formats/statements/amount';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

describe('an amount as a bank writes it', () => {
  test.each<[string, string, '.' | ',', number | string]>([
    ['with cents', '1605.00', '.', 160_500],
    ['with a comma', '1605,00', ',', 160_500],
    ['one decimal', '7,5', ',', 750],
    ['a comma and nothing behind it', '7,', ',', 700],
    ['nothing before it', ',07', ',', 7],
    ['zeros before it', '000000001000,00', ',', 100_000],
    ['five decimals that are zeros', '12.50000', '.', 1250],
    ['a minus', '-0.01', '.', -1],
    ['minus nothing', '-0.00', '.', 0],
    ['a plus', '+50,00', ',', 5000],
    ['half a cent', '0.005', '.', 'tooManyDecimals'],
    ['the other mark', '1605.00', ',', 'notAnAmount'],
    ['thousands with a mark', '1.605,00', ',', 'notAnAmount'],
    ['an exponent', '1e3', '.', 'notAnAmount'],
    ['nothing', ' ', '.', 'notAnAmount'],
    ['only a mark', '.', '.', 'notAnAmount'],
    ['a million million', '1000000000000', '.', 'amountTooLarge'],
    ['endless zeros', `${'0'.repeat(1_000_000)}x`, '.', 'notAnAmount'],
  ])('%s', (...[, text, mark, expected]) => {
    const read = exactCents(text, mark);
    expect(read.ok ? read.value : read.error).toBe(expected);
  });

  test('no cent is lost, however large', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 99_999_999_999_999n }), (whole) => {
        const digits = String(whole).padStart(3, '0');
        const read = exactCents(`${digits.slice(0, -2)}.${digits.slice(-2)}`, '.');
        expect(read).toEqual({ ok: true, value: Number(whole) });
      }),
    );
  });
});
