import { NO_AGREEMENT } from '@shared/domain/funds/agreement';
import type { ContributionId } from '@shared/domain/funds/contribution';
import type { LedgerEntry, LedgerEntryId } from '@shared/domain/funds/ledger-entry';
import { costLines, entryOf, receiptLines, transfer } from '@shared/domain/funds/posting';
import { schemeSpending } from '@shared/domain/funds/scheme-spending';
import type { Day } from '@shared/kernel/dates';
import { cents } from '@shared/kernel/money';
import { describe, expect, it } from 'vitest';
import { testId } from '../../../support/action-world';
import { aContribution } from '../../../support/builders';

const [C62, ALSO_C62, FREE] = [1, 2, 3].map((number) => testId<ContributionId>(number)) as [
  ContributionId,
  ContributionId,
  ContributionId,
];
const under = (id: ContributionId, scheme: string | null) =>
  aContribution({ id, agreement: { ...NO_AGREEMENT, scheme } });

let number = 0;
function entry(kind: 'receipt' | 'payment' | 'return' | 'cost', day: string, of: [ContributionId, number]) {
  const [source, value] = of;
  number += 1;
  const amount = cents(value);
  const subject = { kind: 'grant', id: testId<string>(9) } as const;
  const lines = {
    receipt: receiptLines({ giverKind: 'government', amount, source }),
    payment: transfer({ debit: 'BSchOpaNbi', credit: 'BLimBanRba', amount, source, subject }),
    return: transfer({ debit: 'BLimBanRba', credit: 'BVorOvaNob', amount, source, subject }),
    cost: costLines('WBedAdlBan', { amount, source }),
  }[kind];
  return entryOf({ kind, day: day as Day, lines, number, id: testId<LedgerEntryId>(100 + number) });
}

const ENTRIES: LedgerEntry[] = [
  entry('receipt', '2024-11-01', [C62, 1_000]),
  entry('payment', '2024-12-31', [C62, 300]),
  entry('payment', '2025-01-01', [ALSO_C62, 200]),
  entry('receipt', '2026-02-01', [ALSO_C62, 500]),
  entry('return', '2026-03-01', [C62, 50]),
  entry('cost', '2026-03-02', [C62, 10]),
  entry('payment', '2025-05-05', [FREE, 999]),
];

describe('schemeSpending', () => {
  it('tells per scheme and calendar year what was spent, and since the beginning', () => {
    const contributions = [under(C62, 'C62'), under(ALSO_C62, 'C62'), under(FREE, null)];
    const told = schemeSpending(contributions, ENTRIES, '2026-06-30' as Day).map(
      ({ scheme, year, received, receivedSince, spent, spentSince }) => [
        scheme,
        year,
        [received, receivedSince],
        [spent, spentSince],
      ],
    );
    expect(told).toEqual([
      ['C62', 2024, [1_000, 1_000], [300, 300]],
      ['C62', 2025, [0, 1_000], [200, 500]],
      ['C62', 2026, [500, 1_500], [-40, 460]],
    ]);
  });

  it('says nothing of a scheme on which nothing was booked', () => {
    expect(schemeSpending([under(FREE, 'H12')], ENTRIES.slice(0, 2), '2026-06-30' as Day)).toEqual([]);
  });
});
