import { ACCOUNTS } from '@shared/domain/funds/account';
import { accountCard } from '@shared/domain/funds/account-card';
import type { ContributionId } from '@shared/domain/funds/contribution';
import type { LedgerEntryId } from '@shared/domain/funds/ledger-entry';
import { costLines, entryOf, promiseLines, receiptLines } from '@shared/domain/funds/posting';
import type { Day } from '@shared/kernel/dates';
import { cents } from '@shared/kernel/money';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { testId } from '../../../support/action-world';

const source = testId<ContributionId>(500);
const money = (amount: number) => ({ giverKind: 'company', amount: cents(amount), source }) as const;
const KINDS = {
  promise: (amount: number) => promiseLines(money(amount)),
  receipt: (amount: number) => receiptLines(money(amount)),
  cost: (amount: number) => costLines('WBedAdlBan', money(amount)),
} as const;

function anEntry(number: number, kind: keyof typeof KINDS, { day, amount }: { day: string; amount: number }) {
  return entryOf({
    kind,
    day: day as Day,
    lines: KINDS[kind](amount),
    number,
    id: testId<LedgerEntryId>(number),
  });
}

test('a card begins with what stood there, and goes by day, whatever the order of booking', () => {
  const entries = [
    anEntry(1, 'receipt', { day: '2025-12-31', amount: 500 }),
    anEntry(2, 'receipt', { day: '2026-02-02', amount: 70 }),
    anEntry(3, 'cost', { day: '2026-01-01', amount: 20 }),
    anEntry(4, 'promise', { day: '2026-01-01', amount: 9 }),
    anEntry(5, 'cost', { day: '2027-01-01', amount: 1 }),
  ];
  const card = accountCard(entries, {
    account: 'BLimBanRba',
    from: '2026-01-01' as Day,
    until: '2026-12-31' as Day,
  });
  expect([card.opening, card.closing]).toEqual([500, 550]);
  expect(card.lines.map(({ entry, amount, balance }) => [entry.number, amount, balance])).toEqual([
    [3, -20, 480],
    [2, 70, 550],
  ]);
});

test('every card closes with all that was booked on the account until then, and begins where the one before closed', () => {
  const when = fc.record({
    day: fc.constantFrom('2025-12-31', '2026-01-01', '2026-06-06', '2026-12-31', '2027-01-01'),
    amount: fc.integer({ min: 1, max: 1_000_000 }),
  });
  const some = fc
    .array(fc.tuple(fc.constantFrom('promise', 'receipt', 'cost'), when))
    .map((made) => made.map(([kind, on], index) => anEntry(index + 1, kind, on)));
  fc.assert(
    fc.property(some, (entries) => {
      for (const account of ACCOUNTS) {
        const card = (year: number) =>
          accountCard(entries, { account, from: `${year}-01-01` as Day, until: `${year}-12-31` as Day });
        const booked = entries
          .filter(({ day }) => day <= '2026-12-31')
          .flatMap(({ lines }) => lines.filter((line) => line.account === account))
          .reduce((sum, { amount }) => sum + amount, 0);
        expect([card(2026).opening, card(2026).closing]).toEqual([card(2025).closing, booked]);
        expect(card(2026).lines.at(-1)?.balance ?? card(2026).opening).toBe(booked);
      }
    }),
  );
});
