/** One account of the ledger over some time: what stood on it, each entry that moved it, and what stood on it after. */
import type { Day } from '../../kernel/dates';
import { add, type Cents, sumOf, ZERO } from '../../kernel/money';
import type { Account } from './account';
import type { LedgerEntry } from './ledger-entry';

export interface CardLine {
  readonly entry: LedgerEntry;
  /** What the entry moves on this account, in cents; debit is positive. */
  readonly amount: Cents;
  /** After this entry. */
  readonly balance: Cents;
}

export interface AccountCard {
  readonly opening: Cents;
  /** In the order of their days, then of their numbers. */
  readonly lines: readonly CardLine[];
  readonly closing: Cents;
}

export interface CardAsked {
  readonly account: Account;
  /** The first day; null: from the beginning. */
  readonly from: Day | null;
  /** The last day; null: all. */
  readonly until: Day | null;
}

export function accountCard(
  entries: readonly LedgerEntry[],
  { account, from, until }: CardAsked,
): AccountCard {
  const moved = entries
    .filter(
      ({ day, lines }) => (until === null || day <= until) && lines.some((line) => line.account === account),
    )
    .map((entry) => ({
      entry,
      amount: sumOf(entry.lines, (line) => (line.account === account ? line.amount : ZERO)),
    }))
    .toSorted((a, b) => a.entry.day.localeCompare(b.entry.day) || a.entry.number - b.entry.number);
  const isBefore = ({ day }: LedgerEntry) => from !== null && day < from;
  const opening = sumOf(moved, ({ entry, amount }) => (isBefore(entry) ? amount : ZERO));
  let balance = opening;
  const lines = moved
    .filter(({ entry }) => !isBefore(entry))
    .map(({ entry, amount }) => {
      balance = add(balance, amount);
      return { entry, amount, balance };
    });
  return { opening, lines, closing: balance };
}
