import { put } from '@shared/domain/action';
import { positionsOf } from '@shared/domain/funds/balance';
import { contributionTable } from '@shared/domain/funds/contribution';
import { type LedgerEntryId, ledgerEntryTable } from '@shared/domain/funds/ledger-entry';
import { owedOn } from '@shared/domain/funds/loan';
import { borrowedLines, entryOf, receiptLines } from '@shared/domain/funds/posting';
import type { Day } from '@shared/kernel/dates';
import { cents } from '@shared/kernel/money';
import { expect, test } from 'vitest';
import { testId } from '../../../support/action-world';
import { aBankWorld, match, matched, PAY_DAY, release, SOURCE, takenIn } from '../../../support/bank-world';
import { aContribution } from '../../../support/builders';
import { sourceId } from '../../../support/grant-world';
import { seedRows } from '../../../support/voting-world';

const LOAN = sourceId(7);

/** The fund of the bank's tests, with a loan of € 300,00 that came in. */
async function withLoan() {
  const bank = await aBankWorld();
  const money = { giverKind: 'government', amount: cents(30_000), source: LOAN } as const;
  const day = '2026-04-01' as Day;
  const entries = [
    entryOf({ kind: 'promise', day, lines: borrowedLines(money), number: 50, id: testId<LedgerEntryId>(50) }),
    entryOf({ kind: 'receipt', day, lines: receiptLines(money), number: 51, id: testId<LedgerEntryId>(51) }),
  ];
  await seedRows(bank.world, [
    put(contributionTable, aContribution({ id: LOAN, form: 'loan', amount: 30_000 })),
    ...entries.map((entry) => put(ledgerEntryTable, entry)),
  ]);
  const ledger = () => bank.world.rows(ledgerEntryTable);
  const told = () => {
    const [loan, source] = [LOAN, SOURCE].map((id) => positionsOf(ledger(), { until: null }).get(id));
    return {
      owed: owedOn(ledger(), LOAN, null),
      loan: loan?.free,
      source: source?.free,
      back: source?.givenBack,
    };
  };
  return { ...bank, told };
}

test('a loan that the bank paid back is booked on the day of the bank, and its undoing leaves all as before (B7, B9, G13)', async () => {
  const { world, current, told } = await withLoan();
  const before = told();
  const entry = await takenIn(world, current, { amount: -10_000, day: PAY_DAY });
  const booked = await matched(world, entry, {
    kind: 'repayment',
    contributionId: LOAN,
    from: LOAN,
    amount: cents(-10_000),
  });
  expect(told()).toEqual({ ...before, owed: 20_000, loan: 20_000 });
  expect(world.rows(ledgerEntryTable).at(-1)).toMatchObject({ kind: 'repayment', day: PAY_DAY });
  await release(world, booked);
  expect(told()).toEqual(before);
});

test('more than is owed does not go back from the bank either; nothing is booked (G13)', async () => {
  const { world, current, told } = await withLoan();
  const before = told();
  const entry = await takenIn(world, current, { amount: -30_001, day: PAY_DAY });
  const part = { kind: 'repayment', contributionId: LOAN, from: LOAN, amount: cents(-30_001) } as const;
  expect(await match(world, entry, part)).toMatchObject({
    ok: false,
    error: { code: 'agreements.moreThanOwed', params: { owed: 30_000 } },
  });
  expect(told()).toEqual(before);
});

test('unspent money that went back to its giver was no income after all, with its reason (B7, B9, G14)', async () => {
  const { world, current, told } = await withLoan();
  const before = told();
  const entry = await takenIn(world, current, { amount: -25_000, day: PAY_DAY });
  const reason = 'Aan het eind van de regeling over.';
  const booked = await matched(world, entry, {
    kind: 'refund',
    contributionId: SOURCE,
    amount: cents(-25_000),
    reason,
  });
  expect(told()).toEqual({ ...before, source: (before.source ?? 0) - 25_000, back: 25_000 });
  expect(world.rows(ledgerEntryTable).at(-1)).toMatchObject({ kind: 'refund', reason });
  await release(world, booked);
  expect(told()).toEqual(before);
});
