import { BANK } from '@shared/domain/funds/account';
import type { ContributionId } from '@shared/domain/funds/contribution';
import { entryOf, promiseLines, receiptLines, reversalOf, transfer } from '@shared/domain/funds/posting';
import type { Day } from '@shared/kernel/dates';
import { cents } from '@shared/kernel/money';
import { describe, expect, it } from 'vitest';
import { testId } from '../../../support/action-world';

const source = testId<ContributionId>(1);
const day = '2026-02-03' as Day;

describe('posting', () => {
  it.each([
    { giverKind: 'government', claim: 'BVorTskTos', income: 'WOvbSgbBso' },
    { giverKind: 'foundation', claim: 'BVorTskTvs', income: 'WOvbSgbBao' },
    { giverKind: 'company', claim: 'BVorTskTvs', income: 'WOvbSgbBvb' },
    { giverKind: 'privatePerson', claim: 'BVorTskTvs', income: 'WOvbSgbBvp' },
  ] as const)('books a promise and a receipt of a $giverKind at its own accounts (G2, G3)', (row) => {
    const money = { giverKind: row.giverKind, amount: cents(500), source };
    expect([promiseLines(money), receiptLines(money)]).toEqual([
      [
        { account: row.claim, amount: 500, source, subject: null },
        { account: row.income, amount: -500, source, subject: null },
      ],
      [
        { account: BANK, amount: 500, source, subject: null },
        { account: row.claim, amount: -500, source, subject: null },
      ],
    ]);
  });

  it('writes no lines for nothing', () => {
    const nothing = { debit: BANK, credit: BANK, amount: cents(0), source, subject: null };
    expect(transfer(nothing)).toEqual([]);
  });

  it('refuses to make an entry that does not balance (G1)', () => {
    const [first, second] = promiseLines({ giverKind: 'company', amount: cents(500), source });
    const lines = first && second ? [first, { ...second, amount: cents(-499) }] : [];
    expect(() => entryOf({ kind: 'promise', day, lines, number: 1, id: testId(2) })).toThrow(RangeError);
  });

  it('reverses by the same lines the other way round (G5)', () => {
    const lines = promiseLines({ giverKind: 'company', amount: cents(500), source });
    const entry = entryOf({ kind: 'promise', day, lines, number: 1, id: testId(2) });
    const reversal = { id: testId<never>(3), number: 2, day: '2026-02-04' as Day, reason: 'Twice' };
    expect(reversalOf(entry, reversal)).toEqual({
      ...reversal,
      kind: 'reversal',
      reverses: entry.id,
      lines: [
        { account: 'BVorTskTvs', amount: -500, source, subject: null },
        { account: 'WOvbSgbBvb', amount: 500, source, subject: null },
      ],
    });
  });
});
