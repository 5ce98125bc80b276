import { AWARDS_EXPENSE, AWARDS_PAYABLE } from '@shared/domain/funds/account';
import type { LedgerEntry } from '@shared/domain/funds/ledger-entry';
import { mayReverse } from '@shared/domain/funds/may-reverse';
import {
  costLines,
  entryOf,
  interestLines,
  promiseLines,
  receiptLines,
  reversalOf,
  transfer,
} from '@shared/domain/funds/posting';
import type { Day } from '@shared/kernel/dates';
import { cents } from '@shared/kernel/money';
import { describe, expect, it } from 'vitest';
import { testId } from '../../../support/action-world';

const source = testId<LedgerEntry['lines'][number]['source']>(1);
const day = '2026-03-10' as Day;
const money = (amount: number) => ({ giverKind: 'government' as const, amount: cents(amount), source });

function entry(number: number, kind: Parameters<typeof entryOf>[0]['kind'], lines: LedgerEntry['lines']) {
  return entryOf({ kind, day, lines, number, id: testId(number) });
}

const promise = entry(1, 'promise', promiseLines(money(1_000)));
const receipt = entry(2, 'receipt', receiptLines(money(400)));
const interest = entry(3, 'interest', interestLines({ amount: cents(50), source }));
const negativeInterest = entry(3, 'interest', interestLines({ amount: cents(-400), source }));
const cost = entry(3, 'cost', costLines('WBedAdlBan', { amount: cents(1), source }));
const award = entry(
  3,
  'award',
  transfer({
    debit: AWARDS_EXPENSE,
    credit: AWARDS_PAYABLE,
    amount: cents(1),
    source,
    subject: null,
  }),
);
const back = reversalOf(receipt, { id: testId(9), number: 9, day, reason: 'Dubbel' });

const yes = { ok: true, value: null };
const no = (code: string, params: object) => ({ ok: false, error: { code, params, field: null } });

describe('mayReverse (G5)', () => {
  it.each<[string, LedgerEntry, LedgerEntry[], object]>([
    ['a promise on which nothing came in', promise, [promise], yes],
    ['a promise of which the receipt was reversed', promise, [promise, receipt, back], yes],
    ['a promise with interest alone: that is no receipt', promise, [promise, interest], yes],
    ['a promise with money', promise, [promise, receipt], no('funds.moneyCameIn', { received: 400 })],
    [
      'a promise with money that negative interest ate up',
      promise,
      [promise, receipt, negativeInterest],
      no('funds.moneyCameIn', { received: 400 }),
    ],
    ['a receipt that is free', receipt, [promise, receipt], yes],
    [
      'a receipt whose money is awarded already',
      receipt,
      [promise, receipt, award],
      no('funds.moneyInUse', { free: 399 }),
    ],
    [
      'a receipt of which costs were paid',
      receipt,
      [promise, receipt, cost],
      no('funds.moneyInUse', { free: 399 }),
    ],
    [
      'a receipt that was reversed',
      receipt,
      [promise, receipt, back],
      no('funds.alreadyReversed', { number: 9 }),
    ],
    ['a reversal', back, [promise, receipt, back], no('funds.kindNotReversible', {})],
    ['interest', interest, [promise, interest], no('funds.kindNotReversible', {})],
    ['costs', cost, [promise, cost], no('funds.kindNotReversible', {})],
  ])('%s', (...[, one, entries, expected]) => {
    expect(mayReverse(one, entries)).toEqual(expected);
  });
});
