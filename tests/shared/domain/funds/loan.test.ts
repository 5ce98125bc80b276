import type { ContributionId } from '@shared/domain/funds/contribution';
import type { LedgerEntryId } from '@shared/domain/funds/ledger-entry';
import { interestOn, isOverRepaid, leastOwedFrom, owedOn } from '@shared/domain/funds/loan';
import { borrowedLines, entryOf, receiptLines, repaymentLines } from '@shared/domain/funds/posting';
import type { Day } from '@shared/kernel/dates';
import { cents } from '@shared/kernel/money';
import { describe, expect, it } from 'vitest';
import { testId } from '../../../support/action-world';

const LOAN = testId<ContributionId>(1);
const OTHER = testId<ContributionId>(2);

function entry(
  kind: 'promise' | 'receipt' | 'repayment',
  day: string,
  of: number | [number, ContributionId],
) {
  const [value, source] = typeof of === 'number' ? [of, LOAN] : of;
  const money = { giverKind: 'privatePerson', amount: cents(value), source } as const;
  const lines = {
    promise: borrowedLines(money),
    receipt: receiptLines(money),
    repayment: repaymentLines({ amount: cents(value), source, from: OTHER }),
  }[kind];
  return entryOf({ kind, day: day as Day, lines, number: 1, id: testId<LedgerEntryId>(100) });
}

const HISTORY = [
  entry('promise', '2026-01-01', 100_000),
  entry('receipt', '2026-01-10', 60_000),
  entry('repayment', '2026-02-10', 50_000),
  entry('receipt', '2026-03-01', 40_000),
  entry('promise', '2026-01-05', [7_000, OTHER]),
];

describe('what is owed (G13)', () => {
  it.each([
    ['2026-01-09', 0],
    ['2026-01-10', 60_000],
    ['2026-02-10', 10_000],
    ['2026-03-01', 50_000],
  ])('stands on %s at %i cents: came in, less what went back', (day, owed) => {
    expect(owedOn(HISTORY, LOAN, day as Day)).toBe(owed);
  });

  it('counts what went back later, so that no day ends below nought', () => {
    expect(leastOwedFrom(HISTORY, LOAN, '2026-01-20' as Day)).toBe(10_000);
    expect(leastOwedFrom(HISTORY, LOAN, '2026-03-05' as Day)).toBe(50_000);
  });

  it('tells when more went back than came in', () => {
    const more = [...HISTORY, entry('repayment', '2026-03-02', 50_001)];
    expect([isOverRepaid(HISTORY), isOverRepaid(more)]).toEqual([false, true]);
  });
});

describe('interestOn (G13)', () => {
  const lent = [entry('promise', '2026-01-01', 100_000), entry('receipt', '2026-01-01', 100_000)];
  const until = '2027-01-01' as Day;

  it.each([
    { name: 'a year of two percent', basisPoints: 200, entries: lent, interest: 2_000 },
    { name: 'none where none was agreed', basisPoints: 0, entries: lent, interest: 0 },
    {
      name: 'half as much of what went back halfway',
      basisPoints: 200,
      entries: [...lent, entry('repayment', '2026-07-02', 100_000)],
      interest: 997,
    },
  ])('is $name', ({ basisPoints, entries, interest }) => {
    expect(interestOn(entries, LOAN, { basisPoints, until })).toBe(interest);
  });
});
