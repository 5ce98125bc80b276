import { creditOf, debitOf, entriesOfSource, entryRows, firstOf } from '@renderer/features/funds/ledger-view';
import { entryOf, promiseLines, receiptLines, reversalOf } from '@shared/domain/funds/posting';
import type { Day } from '@shared/kernel/dates';
import { cents } from '@shared/kernel/money';
import { describe, expect, it } from 'vitest';
import { testId } from '../../../support/action-world';
import { aContribution } from '../../../support/builders';

const contribution = aContribution();
const other = aContribution({ id: testId(41), title: 'Gift' });
const day = '2026-03-01' as Day;
const money = { giverKind: 'company', amount: cents(500) } as const;
const promise = entryOf({
  kind: 'promise',
  day,
  lines: promiseLines({ ...money, source: contribution.id }),
  number: 1,
  id: testId(1),
});
const receipt = entryOf({
  kind: 'receipt',
  day,
  lines: receiptLines({ ...money, source: other.id }),
  number: 2,
  id: testId(2),
});
const reversal = reversalOf(receipt, { id: testId(3), number: 3, day, reason: 'Twice' });
const rows = entryRows([promise, receipt, reversal], [contribution, other]);

describe('entryRows', () => {
  it('shows the newest first, with amount, source, and which entry undid which', () => {
    expect(
      rows.map(({ entry, amount, sources, reverses, reversedBy, canReverse }) => ({
        number: entry.number,
        amount,
        sources: sources.map((source) => source.title),
        reverses,
        reversedBy,
        canReverse,
      })),
    ).toEqual([
      { number: 3, amount: 500, sources: ['Gift'], reverses: 2, reversedBy: null, canReverse: false },
      { number: 2, amount: 500, sources: ['Gift'], reverses: null, reversedBy: 3, canReverse: false },
      {
        number: 1,
        amount: 500,
        sources: ['Wijkbudget 2026'],
        reverses: null,
        reversedBy: null,
        canReverse: true,
      },
    ]);
  });

  it('picks the entries of one source', () => {
    expect(entriesOfSource(rows, other.id).map((row) => row.entry.number)).toEqual([3, 2]);
  });

  it('splits lines into debit and credit', () => {
    expect(promise.lines.map((line) => [debitOf(line), creditOf(line)])).toEqual([
      [500, 0],
      [0, 500],
    ]);
  });
});

describe('the sources in a row', () => {
  it.each([
    ['are all there when they fit', ['a', 'b'], { shown: ['a', 'b'], more: 0 }],
    [
      'are the first few, with the number of the others',
      ['a', 'b', 'c', 'd'],
      { shown: ['a', 'b'], more: 2 },
    ],
  ])('%s', (_, items, shown) => {
    expect(firstOf(items, 2)).toEqual(shown);
  });
});
