import type { LedgerEntry, LedgerEntryId } from '@shared/domain/funds/ledger-entry';
import { entryOf, receiptLines, reversalOf } from '@shared/domain/funds/posting';
import { cashCheckSample } from '@shared/domain/yearclose/cash-check';
import type { Day } from '@shared/kernel/dates';
import { cents } from '@shared/kernel/money';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { testId } from '../../../support/action-world';
import { sourceAt } from '../../../support/year-history';

function receipts(amounts: readonly number[]): LedgerEntry[] {
  return amounts.map((amount, index) =>
    entryOf({
      kind: 'receipt',
      day: '2025-05-01' as Day,
      lines: receiptLines({ giverKind: 'government', amount: cents(amount), source: sourceAt(0) }),
      number: index + 1,
      id: testId<LedgerEntryId>(index + 1),
    }),
  );
}

const someAmounts = fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 1, maxLength: 80 });
const aWord = fc.string({ minLength: 1, maxLength: 10 });
const aSize = fc.integer({ min: 1, max: 30 });

describe('the draw of the cash committee (Y11)', () => {
  it('is the same for the same word and the same books, whatever their order', () => {
    fc.assert(
      fc.property(someAmounts, aWord, aSize, (amounts, word, size) => {
        const entries = receipts(amounts);
        const draw = { year: 2025, draw: { word, size } };
        expect(cashCheckSample(entries.toReversed(), draw)).toEqual(cashCheckSample(entries, draw));
      }),
    );
  });

  it('takes every amount of the interval and more, and about as many entries as asked', () => {
    fc.assert(
      fc.property(someAmounts, aWord, aSize, (amounts, word, size) => {
        const entries = receipts(amounts);
        const sample = cashCheckSample(entries, { year: 2025, draw: { word, size } });
        const numbers = new Set(sample.entries.map(({ number }) => number));
        amounts.forEach((amount, index) => {
          if (amount >= sample.interval) expect(numbers.has(index + 1)).toBe(true);
        });
        expect(sample.entries.length).toBeLessThanOrEqual(size);
        expect(sample.population).toBe(amounts.length);
      }),
    );
  });

  it('draws otherwise for another word, or when one cent in the books is changed', () => {
    const amounts = Array.from({ length: 60 }, (_none, index) => 1_000 + index * 7);
    const drawn = (list: readonly number[], word: string) => {
      const sample = cashCheckSample(receipts(list), { year: 2025, draw: { word, size: 6 } });
      return { fingerprint: sample.fingerprint, numbers: sample.entries.map(({ number }) => number) };
    };
    const first = drawn(amounts, 'molen');
    expect(first.numbers).toHaveLength(6);
    expect(drawn(amounts, 'linde').numbers).not.toEqual(first.numbers);
    expect(drawn(amounts, 'linde').fingerprint).toBe(first.fingerprint);
    expect(drawn([...amounts.slice(0, -1), 5], 'molen').fingerprint).not.toBe(first.fingerprint);
  });

  it('always shows what took an entry back', () => {
    const [first, ...others] = receipts(Array.from({ length: 40 }, () => 5_000));
    if (first === undefined) throw new Error('No entry');
    const back = { id: testId<LedgerEntryId>(900), number: 900, day: first.day, reason: 'Dubbel' };
    const sample = cashCheckSample([first, ...others, reversalOf(first, back)], {
      year: 2025,
      draw: { word: 'molen', size: 1 },
    });
    expect(sample.entries.map(({ number }) => number)).toContain(900);
  });
});
