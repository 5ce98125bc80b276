import {
  entryOfPayment,
  isBookedBy,
  loadBankBooks,
  settledOver,
  uncovered,
} from '@shared/domain/bank/bank-books';
import { type BankEntry, coverOf } from '@shared/domain/bank/bank-entry';
import type { LedgerEntry, LedgerEntryId } from '@shared/domain/funds/ledger-entry';
import { movedOnBank } from '@shared/domain/funds/position';
import { entryOf, type Posting, receiptLines, reversalOf, transfer } from '@shared/domain/funds/posting';
import { Payment } from '@shared/domain/grants/payment';
import type { Day } from '@shared/kernel/dates';
import { cents } from '@shared/kernel/money';
import { describe, expect, it } from 'vitest';
import { testId } from '../../../support/action-world';
import { aBankWorld, SOURCE, takenIn } from '../../../support/bank-world';
import { aBankEntry } from '../../../support/builders';

const day = '2026-05-20' as Day;
const GRANT = testId(50);

function receipt(number: number, amount: number): LedgerEntry {
  const lines = receiptLines({ giverKind: 'government', amount: cents(amount), source: SOURCE });
  return entryOf({ kind: 'receipt', day, lines, number, id: testId(number) });
}

function ofGrant(number: number, kind: Posting['kind'], accounts: [string, string]): LedgerEntry {
  const [debit, credit] = accounts as [Parameters<typeof transfer>[0]['debit'], 'BLimBanRba'];
  const subject = { kind: 'grant', id: GRANT } as const;
  const lines = transfer({ debit, credit, amount: cents(600), source: SOURCE, subject });
  return entryOf({ kind, day, lines, number, id: testId(number) });
}

const paid = (number: number) => ofGrant(number, 'payment', ['BSchOpaNbi', 'BLimBanRba']);
const back = (entry: LedgerEntry, number: number) =>
  reversalOf(entry, { id: testId(number), number, day, reason: 'Dubbel' });

/** An entry of the bank that vouches for so much of an entry of the ledger. */
function vouches(entryId: LedgerEntryId, amount: number): BankEntry {
  return aBankEntry({
    amount,
    state: {
      status: 'booked',
      ground: 'booked',
      reason: '',
      parts: [{ entryId, amount, isNew: false, took: null }],
    },
  });
}

const payment = Payment.parse({
  id: testId(60),
  grantId: GRANT,
  instalmentId: testId(61),
  amount: 600,
  paidOn: day,
  reference: '',
});

describe('what no statement vouches for', () => {
  const [one, two] = [receipt(1, 500), receipt(2, 500)];
  const first = receipt(1, 500);
  it.each<[string, LedgerEntry[], BankEntry[], [number, number][]]>([
    [
      'all of it, while there is no statement',
      [one, two],
      [],
      [
        [1, 500],
        [2, 500],
      ],
    ],
    ['what is left of an entry', [one], [vouches(one.id, 200)], [[1, 300]]],
    [
      'nothing, once many entries of the bank make the whole',
      [one],
      [vouches(one.id, 200), vouches(one.id, 300)],
      [],
    ],
    ['nothing of what was reversed before a statement knew it', [first, back(first, 3)], [], []],
    [
      'the reversal of what a statement vouches for',
      [first, back(first, 3)],
      [vouches(first.id, 500)],
      [[3, -500]],
    ],
    [
      'both, where a statement knows a part of what was reversed',
      [first, back(first, 3)],
      [vouches(first.id, 200)],
      [
        [1, 300],
        [3, -500],
      ],
    ],
    ['nothing of a promise: it moved nothing', [{ ...one, lines: [] }], [], []],
    [
      'the first again, once its reversal was reversed',
      [first, back(first, 3), back(back(first, 3), 4)],
      [],
      [[4, 500]],
    ],
  ])('%s', (...[, ledger, booked, expected]) => {
    const left = uncovered({ ledger, booked });
    expect([...left]).toEqual(expected.map(([number, amount]) => [testId(number), amount]));
  });

  it('adds up what open and matched entries vouch for', () => {
    const open = aBankEntry();
    expect([...coverOf([vouches(one.id, 200), open, vouches(one.id, 300), vouches(two.id, -1)])]).toEqual([
      [one.id, 500],
      [two.id, -1],
    ]);
  });
});

describe('the entry of a payment', () => {
  const [first, second] = [paid(1), paid(2)];
  it.each<[string, LedgerEntry[], LedgerEntry | null]>([
    ['is that of its award, day and amount', [receipt(9, 600), first], first],
    ['is the second, when the first was given back', [first, back(first, 3), second], second],
    ['is none, when it was given back', [first, back(first, 3)], null],
    ['is none of another day', [{ ...first, day: '2026-05-21' as Day }], null],
  ])('%s', (...[, ledger, expected]) => {
    expect(entryOfPayment(payment, ledger)).toEqual(expected);
  });

  it.each([
    ['another award', { grantId: testId(51) }],
    ['another amount', { amount: 601 }],
    ['another day', { paidOn: '2026-05-21' }],
  ])('is not that of %s', (_name, part) => {
    expect(isBookedBy(first, Payment.parse({ ...payment, ...part }))).toBe(false);
  });

  it('moved on the bank what left it', () => {
    expect([movedOnBank(first), movedOnBank(receipt(9, 5))]).toEqual([-600, 5]);
  });
});

it('a settlement counts the payments that were booked before it', async () => {
  const { grant } = await aBankWorld();
  const grants = [{ ...grant, id: testId<typeof grant.id>(50) }];
  const settlement = ofGrant(2, 'settlement', ['BVorOvaNob', 'WKprTvlVsg']);
  const ledger = [paid(1), settlement, paid(3)];
  expect(settledOver([paid(1)], { ledger, grants })).toEqual(grants[0]);
  expect(settledOver([paid(3)], { ledger, grants })).toBeNull();
  expect(settledOver([], { ledger, grants })).toBeNull();
});

it('the books hold of the bank only what was matched', async () => {
  const { world, current } = await aBankWorld();
  await takenIn(world, current, {});
  const { booked, ledger, contributions, givers, grants, payments } = await loadBankBooks(world.reader);
  const counts = [booked, ledger, contributions, givers, grants, payments].map(({ length }) => length);
  expect(counts).toEqual([0, 5, 1, 1, 1, 0]);
});
