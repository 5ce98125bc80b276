import type { ContributionId } from '@shared/domain/funds/contribution';
import { dependenceOf } from '@shared/domain/funds/dependence';
import type { GiverId } from '@shared/domain/funds/giver';
import type { LedgerEntry, LedgerEntryId } from '@shared/domain/funds/ledger-entry';
import { entryOf, receiptLines, refundLines, reversalOf } from '@shared/domain/funds/posting';
import type { Day } from '@shared/kernel/dates';
import { cents } from '@shared/kernel/money';
import { describe, expect, it } from 'vitest';
import { testId } from '../../../support/action-world';
import { aContribution, aGiver } from '../../../support/builders';

const CITY = aGiver({ id: testId<GiverId>(1), kind: 'government' });
const BAKER = aGiver({ id: testId<GiverId>(2), kind: 'company' });
const source = (number: number, part: object) =>
  aContribution({ id: testId<ContributionId>(number), ...part });
const book = {
  givers: [BAKER, CITY],
  contributions: [
    source(11, { giverId: CITY.id, form: 'subsidy' }),
    source(12, { giverId: BAKER.id, form: 'gift' }),
    source(13, { giverId: BAKER.id, form: 'loan' }),
  ],
};

let number = 0;
function entry(kind: 'receipt' | 'refund', day: string, of: [number, number]): LedgerEntry {
  number += 1;
  const money = {
    giverKind: 'company',
    amount: cents(of[1]),
    source: testId<ContributionId>(of[0]),
  } as const;
  const lines = kind === 'receipt' ? receiptLines(money) : refundLines(money);
  return entryOf({ kind, day: day as Day, lines, number, id: testId<LedgerEntryId>(100 + number) });
}

const period = { from: '2024-01-01' as Day, until: '2026-06-30' as Day };
const told = (entries: LedgerEntry[]) => {
  const { shares, ...rest } = dependenceOf(book, entries, period);
  return { shares: shares.map(({ giverId, received }) => [giverId, received]), ...rest };
};

describe('dependenceOf (G15)', () => {
  it('counts what came in and stayed in that time; loans do not count', () => {
    const wrong = entry('receipt', '2026-01-02', [12, 77]);
    const { id, day } = wrong;
    const entries = [
      entry('receipt', '2023-12-31', [11, 9_000]),
      entry('receipt', '2024-01-01', [11, 700]),
      entry('refund', '2025-01-01', [11, 101]),
      entry('receipt', '2026-06-30', [12, 300]),
      entry('receipt', '2026-06-30', [13, 5_000]),
      entry('receipt', '2026-07-01', [12, 9_000]),
      wrong,
      reversalOf(wrong, { id: testId<LedgerEntryId>(999), number: 999, day, reason: id }),
    ];
    expect(told(entries)).toEqual({
      shares: [
        [CITY.id, 599],
        [BAKER.id, 300],
      ],
      total: 899,
      government: 599,
      isTwoThirdsGovernment: false,
    });
  });

  it.each([
    [600, true],
    [599, false],
  ])('two thirds is told exactly: %i of it and 300 of others', (government, isTwoThirds) => {
    const entries = [
      entry('receipt', '2026-01-01', [11, government]),
      entry('receipt', '2026-01-01', [12, 300]),
    ];
    expect(told(entries).isTwoThirdsGovernment).toBe(isTwoThirds);
  });

  it('says nothing of a fund to which nothing came', () => {
    expect(told([])).toEqual({ shares: [], total: 0, government: 0, isTwoThirdsGovernment: false });
  });
});
