import { applicationTable } from '@shared/domain/applications/application';
import { claimTable } from '@shared/domain/expenses/claim';
import { contributionTable } from '@shared/domain/funds/contribution';
import { ledgerEntryTable } from '@shared/domain/funds/ledger-entry';
import { batchLineTable } from '@shared/domain/grants/batch-line';
import { grantTable } from '@shared/domain/grants/grant';
import { paymentTable } from '@shared/domain/grants/payment';
import { paymentBatchTable } from '@shared/domain/grants/payment-batch';
import { type HandOverBooks, handOverOf, type SourceSum } from '@shared/domain/handover/hand-over';
import { roundTable } from '@shared/domain/voting/round';
import { bookYearTable } from '@shared/domain/yearclose/book-year';
import { add, sumOf } from '@shared/kernel/money';
import { expect, test } from 'vitest';
import { makeDemoFund } from '../../../support/demo-fund/story';

const { tables } = await makeDemoFund();
const rows = <Row>({ name, schema }: { name: string; schema: { parse: (row: unknown) => Row } }): Row[] =>
  (tables[name] ?? []).map((row) => schema.parse(row));
const demo: HandOverBooks = {
  entries: rows(ledgerEntryTable),
  contributions: rows(contributionTable),
  grants: rows(grantTable),
  payments: rows(paymentTable),
  applications: rows(applicationTable),
  rounds: rows(roundTable),
  bookYears: rows(bookYearTable),
  claims: rows(claimTable),
  batches: rows(paymentBatchTable),
  batchLines: rows(batchLineTable),
};
const facts = handOverOf(demo);

test('what each source has on the bank is still to be paid, set aside or free; together they are the total', () => {
  const spread = ({ toPay, reserved, free }: SourceSum) => add(toPay, reserved, free);
  expect(facts.sources.map(spread)).toEqual(facts.sources.map(({ onBank }) => onBank));
  for (const figure of ['received', 'paid', 'onBank', 'toPay', 'reserved', 'free'] as const) {
    expect(sumOf(facts.sources, (source) => source[figure])).toBe(facts.total[figure]);
  }
});

test('every source has its title, and the awards that are listed make what is to be paid', () => {
  expect(facts.sources.filter(({ title }) => title === null)).toEqual([]);
  expect(sumOf(facts.toPay, ({ amount }) => amount ?? facts.total.onBank)).toBe(facts.total.toPay);
  expect(facts.toPay.every(({ plan, due }) => plan !== null && due !== null)).toBe(true);
});

test('reports are due of awards that run, settlements of those that reported, and decided rounds are left out', () => {
  const inStatus = (status: string) => demo.grants.filter(({ state }) => state.status === status).length;
  expect([facts.reportsDue.length, facts.toSettle.length]).toEqual([
    inStatus('running'),
    inStatus('reported'),
  ]);
  expect(facts.openRounds.map(({ status }) => status)).not.toContain('decided');
  expect(facts.openRounds.length).toBeGreaterThan(0);
  expect(facts.isVoting).toBe(true);
});

test('years before the last entry that are not closed are told; a fund without entries has none', () => {
  expect(facts.openYears).toEqual([2025]);
  expect(handOverOf({ ...demo, entries: [], bookYears: [] }).openYears).toEqual([]);
});

test('claims that wait are told by number and amount, without a word about who; what was paid or refused is not', () => {
  expect(facts.openClaims.map(({ id: _id, ...claim }) => claim)).toEqual([
    { number: 5, amount: 1250, status: 'approved' },
    { number: 6, amount: 23_000, status: 'handedIn' },
  ]);
});

test('a source that is not among the contributions is told without a name, never left out', () => {
  const less = handOverOf({ ...demo, contributions: demo.contributions.slice(1) });
  expect(less.total).toEqual(facts.total);
  expect(less.sources.filter(({ title }) => title === null).length).toBe(1);
});

test('what still comes in is told by its days, and what comes back by its award: together the sums', () => {
  expect(sumOf(facts.onItsWay.promises, ({ amount }) => amount)).toBe(facts.promised);
  expect(facts.onItsWay.promises.length).toBeGreaterThan(0);
  expect(sumOf(facts.returns, ({ amount }) => amount ?? facts.total.onBank)).toBe(facts.toComeBack);
  expect(facts.returns.length).toBeGreaterThan(0);
});
