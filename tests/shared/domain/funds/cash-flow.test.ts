import { cashFlow } from '@shared/domain/funds/cash-flow';
import type { ContributionId } from '@shared/domain/funds/contribution';
import type { LedgerEntryId } from '@shared/domain/funds/ledger-entry';
import {
  costLines,
  entryOf,
  type Posting,
  receiptLines,
  reversalOf,
  transfer,
} from '@shared/domain/funds/posting';
import type { Day } from '@shared/kernel/dates';
import { cents } from '@shared/kernel/money';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { testId } from '../../../support/action-world';

const source = testId<ContributionId>(500);
let made = 0;
function posting(kind: Posting['kind'], day: string, lines: Posting['lines']) {
  made += 1;
  return entryOf({ kind, day: day as Day, lines, number: made, id: testId<LedgerEntryId>(made) });
}
const gift = (day: string, amount: number) =>
  posting('receipt', day, receiptLines({ giverKind: 'company', amount: cents(amount), source }));
const pay = (day: string, amount: number) =>
  posting(
    'payment',
    day,
    transfer({
      debit: 'BSchOpaNbi',
      credit: 'BLimBanRba',
      amount: cents(amount),
      source,
      subject: { kind: 'grant', id: testId(9) },
    }),
  );
const cost = (day: string, amount: number) =>
  posting('cost', day, costLines('WBedAdlBan', { amount: cents(amount), source }));

const partyOf = ({ subject }: { subject: { id: string } | null }, { kind }: { kind: string }) =>
  subject !== null ? 'plan' : kind === 'cost' ? 'bank' : 'giver';

test('opening, what came, what went and closing of a year, without what lies outside it', () => {
  const entries = [
    gift('2025-12-31', 1_000),
    gift('2026-01-01', 500),
    pay('2026-05-01', 600),
    cost('2026-12-31', 10),
    gift('2027-01-01', 9_999),
  ];
  expect(cashFlow(entries, { from: '2026-01-01' as Day, until: '2026-12-31' as Day, partyOf })).toEqual({
    opening: 1_000,
    came: new Map([['giver', 500]]),
    went: new Map([
      ['plan', 600],
      ['bank', 10],
    ]),
    closing: 890,
  });
});

test('a payment that came back is no income: it takes away from what went', () => {
  const paid = pay('2026-02-01', 600);
  const bounced = reversalOf(paid, { id: testId(90), number: 90, day: '2026-02-03' as Day, reason: 'AC04' });
  const asked = { from: null, until: '2026-12-31' as Day, partyOf };
  expect(cashFlow([gift('2026-01-01', 700), paid, bounced, pay('2026-02-04', 600)], asked)).toEqual({
    opening: 0,
    came: new Map([['giver', 700]]),
    went: new Map([['plan', 600]]),
    closing: 100,
  });
});

test('opening and all that came, less all that went, is what is there; one year ends where the next begins', () => {
  const day = fc.constantFrom('2025-03-01', '2025-12-31', '2026-01-01', '2026-08-08', '2027-01-05');
  const amount = fc.integer({ min: 1, max: 1_000_000 });
  const entry = fc
    .tuple(fc.constantFrom(gift, pay, cost), day, amount)
    .map(([make, on, sum]) => make(on, sum));
  fc.assert(
    fc.property(fc.array(entry), (entries) => {
      const flow = (year: string) =>
        cashFlow(entries, { from: `${year}-01-01` as Day, until: `${year}-12-31` as Day, partyOf });
      const [first, second] = [flow('2025'), flow('2026')];
      const sum = (amounts: ReadonlyMap<string, number>) => [...amounts.values()].reduce((a, b) => a + b, 0);
      expect(second.opening).toBe(first.closing);
      expect(second.opening + sum(second.came) - sum(second.went)).toBe(second.closing);
      for (const one of [...second.came.values(), ...second.went.values()]) expect(one).toBeGreaterThan(0);
    }),
  );
});
