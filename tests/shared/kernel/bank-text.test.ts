import { bankText, isBankId, isBankText } from '@shared/kernel/bank-text';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const written = (text: string) => ({ text, lost: [], isShortened: false });

describe('text for the bank', () => {
  it.each([
    ['letters with marks', 'Café Élan, Zoë & François', 'Cafe Elan, Zoe + Francois'],
    ['marks typed apart', 'Zoe\u0308', 'Zoe'],
    ['letters of neighbours', 'Straße Łódź Ærø Þór', 'Strasse Lodz Aero Thor'],
    ['curly quotes and long dashes', '‘t Hofje – “De Pot”', "'t Hofje - 'De Pot'"],
    ['signs', 'A_B @ C; D* = 50% [x]', 'A-B (at) C, D. - 50pct (x)'],
    ['the Dutch ij as one sign', 'Ĳsselĳk', 'Ijsselijk'],
    ['what is written smaller or together', '½ m² ﬁets №', '1/2 m2 fiets nr'],
    ['the euro', '€ 5', 'EUR 5'],
    ['Greek and Cyrillic', 'Ελλάς София', 'Ellas Sofiya'],
    ['lines and spaces', ' een\n twee\t\u00a0drie ', 'een twee drie'],
    ['slashes at the ends and doubled', '//a//b/', 'a/b'],
    ['signs that are not seen', 'a\u200bb\u00adc', 'abc'],
  ])('is written with what a bank takes: %s', (_what, typed, text) => {
    expect(bankText(typed, 140)).toEqual(written(text));
  });

  it('names what nothing stands for, and puts no question mark in its place', () => {
    expect(bankText('Tuin 🌻 漢 🌻', 70)).toEqual({ text: 'Tuin', lost: ['🌻', '漢'], isShortened: false });
  });

  it('is as long as the bank takes, and ends in no space or slash', () => {
    expect(bankText('Buurt /tuin', 7)).toEqual({ text: 'Buurt', lost: [], isShortened: true });
  });

  it('is taken by the bank, whatever was typed, and stays as it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.integer({ min: 1, max: 140 }),
        (typed, most) => {
          const { text } = bankText(typed, most);
          expect(text === '' || isBankText(text)).toBe(true);
          expect(text.length).toBeLessThanOrEqual(most);
          expect(bankText(text, most)).toEqual(written(text));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('loses nothing of Dutch text', () => {
    const dutch = fc.string({ unit: fc.constantFrom(...'abcxyzABCéëïöüáèçñ 019-.,()&’') });
    fc.assert(
      fc.property(dutch, (typed) => {
        expect(bankText(typed, 999).lost).toEqual([]);
      }),
    );
  });
});

describe('the name of a payment', () => {
  it.each([
    ['BP-12-3', true],
    ['a'.repeat(35), true],
    ['a'.repeat(36), false],
    ['/a', false],
    ['a/', false],
    ['a//b', false],
    ['a_b', false],
    ['', false],
  ])('%s: %s', (id, isOne) => {
    expect(isBankId(id)).toBe(isOne);
  });
});
