/** Laws of money that goes back (G13, G14): whatever a treasurer tries, in whatever order and on whatever day. */
import { reverseEntry } from '@shared/domain/bank/actions/reverse-entry';
import { PROMISE_ACCOUNTS } from '@shared/domain/funds/account';
import { recordContribution } from '@shared/domain/funds/actions/record-contribution';
import { recordReceipt } from '@shared/domain/funds/actions/record-receipt';
import { recordRefund } from '@shared/domain/funds/actions/record-refund';
import { recordRepayment } from '@shared/domain/funds/actions/record-repayment';
import { positionsOf } from '@shared/domain/funds/balance';
import { type ContributionId, contributionTable, isBorrowed } from '@shared/domain/funds/contribution';
import { ledgerEntryTable } from '@shared/domain/funds/ledger-entry';
import { owedOn } from '@shared/domain/funds/loan';
import type { Day } from '@shared/kernel/dates';
import { cents } from '@shared/kernel/money';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { testId, type World } from '../support/action-world';
import { aStartedFund, contributionInput, TODAY } from '../support/fund-world';

const INCOME = new Set<string>(Object.values(PROMISE_ACCOUNTS).map(({ income }) => income));
const DAYS = ['2026-02-01', '2026-02-14', '2026-03-01', '2026-03-10'] as Day[];

const aTry = fc.record({
  kind: fc.constantFrom('receive', 'repay', 'repay', 'refund', 'reverse'),
  pick: fc.nat(11),
  from: fc.nat(11),
  amount: fc.integer({ min: 1, max: 40_000 }),
  day: fc.constantFrom(...DAYS),
});
type Try = typeof aTry extends fc.Arbitrary<infer One> ? One : never;

const FORMS = ['loan', 'gift', 'participation', 'subsidy'] as const;

/** A source of each form, promised whole and for half received. */
async function aFundThatBorrows(): Promise<World> {
  const world = await aStartedFund();
  for (const form of FORMS) {
    const promise = contributionInput({ form, amount: cents(100_000), promisedOn: '2026-01-10' as Day });
    const done = await world.run(recordContribution, promise);
    if (!done.ok) throw new Error(done.error.code);
    const contributionId = world.rows(contributionTable).at(-1)?.id ?? testId<ContributionId>(0);
    const day = DAYS[0] ?? TODAY;
    const came = await world.run(recordReceipt, { contributionId, amount: cents(50_000), day });
    if (!came.ok) throw new Error(came.error.code);
  }
  return world;
}

/** Most of what is tried makes sense: otherwise everything would be refused. */
function isMeant(kind: Try['kind'], borrowed: boolean): boolean {
  if (kind === 'repay') return borrowed;
  return kind !== 'refund' || !borrowed;
}

async function attempt(world: World, { kind, pick, from, amount, day }: Try): Promise<void> {
  const sources = world.rows(contributionTable);
  const meant = sources.filter((one) => isMeant(kind, isBorrowed(one)));
  const source = meant[pick % meant.length];
  // One in three is paid out of whatever source comes first.
  const payer = from % 3 === 0 ? sources[from % sources.length] : source;
  const entries = world.rows(ledgerEntryTable);
  const entry = entries[(pick * 7) % entries.length];
  if (source === undefined || payer === undefined || entry === undefined) return;
  const money = { contributionId: source.id, amount: cents(amount), day };
  if (kind === 'receive') await world.run(recordReceipt, money);
  if (kind === 'repay') await world.run(recordRepayment, { ...money, from: payer.id });
  if (kind === 'refund') await world.run(recordRefund, { ...money, reason: 'Not spent' });
  if (kind === 'reverse') await world.run(reverseEntry, { entryId: entry.id, reason: 'Twice' });
}

test('the tries below do give money back, by hand and in every order', async () => {
  const made = new Set<string>();
  const all = fc.sample(fc.array(aTry, { minLength: 25, maxLength: 25 }), { numRuns: 10, seed: 4 });
  for (const tries of all) {
    const world = await aFundThatBorrows();
    for (const one of tries) await attempt(world, one);
    for (const { kind } of world.rows(ledgerEntryTable)) made.add(kind);
  }
  expect([...made].sort()).toEqual(['promise', 'receipt', 'refund', 'repayment', 'reversal']);
});

test('no more goes back than came in on any day, no source falls below zero, and a loan is never income', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(aTry, { maxLength: 25 }), async (tries) => {
      const world = await aFundThatBorrows();
      for (const one of tries) await attempt(world, one);
      const entries = world.rows(ledgerEntryTable);
      for (const source of world.rows(contributionTable)) {
        const lines = entries.flatMap((entry) => entry.lines.filter((line) => line.source === source.id));
        expect(lines.reduce((sum, { amount }) => sum + amount, 0)).toBe(0);
        expect(positionsOf(entries, { until: null }).get(source.id)?.free ?? 0).toBeGreaterThanOrEqual(0);
        if (!isBorrowed(source)) continue;
        expect(lines.filter(({ account }) => INCOME.has(account))).toEqual([]);
        for (const day of DAYS) expect(owedOn(entries, source.id, day)).toBeGreaterThanOrEqual(0);
      }
    }),
    { numRuns: 60 },
  );
});
