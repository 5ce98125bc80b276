/** What double entry promises about a fund as a whole, reckoned twice along ways that do not share a sum. */
import { type Cents, cents, negate, sumOf, ZERO } from '../../kernel/money';
import { AWARDS_PAYABLE, BANK } from '../funds/account';
import { positionsOf } from '../funds/balance';
import type { LedgerEntry, LedgerLine } from '../funds/ledger-entry';
import { bankBalance, totalPosition } from '../funds/position';
import { moneyOfGrants, totalOfGrant } from '../grants/grant-money';
import type { Payment } from '../grants/payment';

/**
 * `entries`: every entry sums to zero. `bank`: all sources together make the bank account. `payments`: what was paid
 * out is what the payments say. `payable`: what each award still has to get makes the account of what is to be paid.
 */
export const TRUTHS = ['entries', 'bank', 'payments', 'payable'] as const;

export interface Truth {
  readonly name: (typeof TRUTHS)[number];
  /** What it must be, and what it is. Cents. */
  readonly expected: Cents;
  readonly found: Cents;
}

export interface Books {
  readonly entries: readonly LedgerEntry[];
  readonly payments: readonly Payment[];
}

/** In the order of `TRUTHS`. */
export function truthsOf({ entries, payments }: Books): readonly Truth[] {
  const total = totalPosition(positionsOf(entries, { until: null }));
  const lines = entries.flatMap((entry) => entry.lines);
  const perGrant = [...moneyOfGrants(entries).values()].map(totalOfGrant);
  return [
    { name: 'entries', expected: ZERO, found: sumOf(entries, unevenness) },
    { name: 'bank', expected: bankBalance(total), found: onAccount(lines, BANK) },
    { name: 'payments', expected: total.paid, found: sumOf(payments, ({ amount }) => amount) },
    {
      name: 'payable',
      expected: sumOf(perGrant, ({ toPay }) => toPay),
      found: negate(onAccount(lines, AWARDS_PAYABLE)),
    },
  ];
}

export function holds({ expected, found }: Truth): boolean {
  return expected === found;
}

/** How far an entry is from zero, always upwards, so that two wrongs do not make a right. */
function unevenness({ lines }: LedgerEntry): Cents {
  return cents(Math.abs(sumOf(lines, ({ amount }) => amount)));
}

function onAccount(lines: readonly LedgerLine[], account: LedgerLine['account']): Cents {
  return sumOf(lines, (line) => (line.account === account ? line.amount : ZERO));
}
