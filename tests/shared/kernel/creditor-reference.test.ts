import {
  creditorReference,
  creditorReferencesIn,
  isCreditorReference,
  printedReference,
} from '@shared/kernel/creditor-reference';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

/** Printed with the standard and in manuals of banks. */
const PUBLISHED = ['RF18539007547034', 'RF18000000000539007547034', 'RF712348231', 'RF45G72UUR', 'RF6518K5'];

const someOwn = fc.stringMatching(/^[A-Z0-9]{1,21}$/);

describe('a creditor reference (ISO 11649)', () => {
  it.each(PUBLISHED)('%s is one, and its check digits follow from the rest', (reference) => {
    expect(isCreditorReference(reference)).toBe(true);
    expect(creditorReference(reference.slice(4))).toBe(reference);
  });

  it.each([
    ['another check digit', 'RF19539007547034'],
    ['two digits swapped', 'RF18539007547043'],
    ['a letter for a digit', 'RF1853900754703O'],
    ['small letters', 'rf18539007547034'],
    ['spaces', 'RF18 5390 0754 7034'],
    ['nothing behind the check digits', 'RF18'],
    ['more than 21 characters of its own', `RF18${'1'.repeat(22)}`],
    ['another beginning', 'RG18539007547034'],
    ['no text', ''],
  ])('is not a text with %s', (_name, text) => {
    expect(isCreditorReference(text)).toBe(false);
  });

  it.each(['', 'a1', 'A 1', 'A-1', 'A'.repeat(22)])('is never made of ‘%s’', (own) => {
    expect(() => creditorReference(own)).toThrow('No creditor reference');
  });

  it('is right for whatever it is made of, and any single mistake in it is seen', () => {
    fc.assert(
      fc.property(someOwn, fc.nat(20), fc.constantFrom(...'0123456789ABCXYZ'), (own, place, typed) => {
        const reference = creditorReference(own);
        expect(isCreditorReference(reference)).toBe(true);
        const at = 4 + (place % own.length);
        const wrong = `${reference.slice(0, at)}${typed}${reference.slice(at + 1)}`;
        const isLetter = (letter: string | undefined) => /[A-Z]/.test(letter ?? '');
        // The standard promises this for a digit typed for a digit and a letter for a letter.
        fc.pre(typed !== reference[at] && isLetter(typed) === isLetter(reference[at]));
        expect(isCreditorReference(wrong)).toBe(false);
      }),
    );
  });

  it.each([
    ['RF18539007547034', 'RF18 5390 0754 7034'],
    ['RF45G72UUR', 'RF45 G72U UR'],
    ['RF6518K5', 'RF65 18K5'],
  ])('%s is printed as %s', (reference, printed) => {
    expect(printedReference(reference)).toBe(printed);
  });
});

describe('a creditor reference in a text', () => {
  it.each([
    ['alone', 'RF18539007547034'],
    ['as it is printed', 'RF18 5390 0754 7034'],
    ['in small letters', 'terug rf18 5390 0754 7034'],
    ['with points and a line end', 'Kenmerk: RF18.5390\n0754.7034, dank'],
    ['between other words', 'Terugbetaling RF18539007547034 Groene Gevels'],
    ['right behind other words', 'KENMERKRF18539007547034'],
    ['behind half a reference', 'RF12 en RF18539007547034'],
  ])('is found %s', (_name, text) => {
    expect(creditorReferencesIn(text)).toContain('RF18539007547034');
  });

  it('is found twice where there are two', () => {
    const found = creditorReferencesIn('RF18539007547034 / RF712348231');
    expect(found).toEqual(expect.arrayContaining(['RF18539007547034', 'RF712348231']));
  });

  it.each(['', 'RF', 'RF18', 'Surf1853', 'Factuur 2026-18'])('is not found in ‘%s’', (text) => {
    expect(creditorReferencesIn(text)).toEqual([]);
  });

  it('is found in any text around it, and all that is found is one', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 30 }),
        someOwn,
        fc.string({ maxLength: 30 }),
        (before, own, after) => {
          const reference = creditorReference(own);
          const found = creditorReferencesIn(`${before} ${printedReference(reference)} ${after}`);
          expect(found).toContain(reference);
          expect(found.every(isCreditorReference)).toBe(true);
        },
      ),
    );
  });
});
