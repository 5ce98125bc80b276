import { returnReference } from '@shared/domain/grants/return-reference';
import { creditorReferencesIn, isCreditorReference } from '@shared/kernel/creditor-reference';
import { describe, expect, it } from 'vitest';

const NUMBERS = Array.from({ length: 2_000 }, (_, index) => index + 1);

describe('the reference under which money of an award comes back', () => {
  it('tells the number of the award, with check digits', () => {
    const reference = returnReference({ number: 12 });
    expect(reference.slice(4)).toBe('T0012');
    expect(isCreditorReference(reference)).toBe(true);
  });

  it('differs for each award', () => {
    expect(new Set(NUMBERS.map((number) => returnReference({ number }))).size).toBe(NUMBERS.length);
  });

  it('is never found inside that of another award', () => {
    const known = new Set(NUMBERS.map((number) => returnReference({ number })));
    const doubtful = [...known].filter(
      (one) => creditorReferencesIn(one).filter((found) => known.has(found)).length > 1,
    );
    expect(doubtful).toEqual([]);
  });
});
