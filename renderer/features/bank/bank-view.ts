/** Shapes statements and entries for the screens of the bank. Pure. */
import type { BankAccount } from '@shared/domain/bank/bank-account';
import type { BankEntry } from '@shared/domain/bank/bank-entry';
import type { BankStatement } from '@shared/domain/bank/bank-statement';
import { formatAmount } from '@shared/i18n/format';
import { type Day, daysBetween } from '@shared/kernel/dates';
import { add, type Cents, subtract, sumOf } from '@shared/kernel/money';

export interface StatementRow {
  readonly statement: BankStatement;
  readonly account: BankAccount | null;
  /** Closing balance of the statement, less what the entries up to that day make; null without a closing balance. */
  readonly difference: Cents | null;
  /** The day before which nothing is known since the statement before this one; null where they join. */
  readonly gapFrom: Day | null;
}

/** In the order of the statements. */
export function statementRows(
  statements: readonly BankStatement[],
  accounts: readonly BankAccount[],
  entries: readonly BankEntry[],
): readonly StatementRow[] {
  return statements.map((statement) => {
    const account = accounts.find(({ id }) => id === statement.accountId) ?? null;
    return {
      statement,
      account,
      difference: differenceOf(statement, account, entries),
      gapFrom: gapBefore(statement, statements, account),
    };
  });
}

function differenceOf(
  { closing, to }: BankStatement,
  account: BankAccount | null,
  entries: readonly BankEntry[],
): Cents | null {
  if (closing === null || account === null) return null;
  const known = entries.filter(({ accountId, day }) => accountId === account.id && day <= to);
  return subtract(
    closing,
    add(
      account.startBalance,
      sumOf(known, ({ amount }) => amount),
    ),
  );
}

/** A day without entries gives no statement at some banks: only balances that do not join are a gap. */
function gapBefore(
  { accountId, from, opening }: BankStatement,
  statements: readonly BankStatement[],
  account: BankAccount | null,
): Day | null {
  const before = statements
    .filter((other) => other.accountId === accountId && other.to < from)
    .reduce<BankStatement | null>((last, one) => (last === null || one.to > last.to ? one : last), null);
  if (account === null || opening === null) return null;
  if (before === null)
    return from > account.startsOn && opening !== account.startBalance ? account.startsOn : null;
  const joins = before.closing === null || before.closing === opening || daysBetween(before.to, from) < 1;
  return joins ? null : before.to;
}

/** The last day that any statement covers; null without statements. */
export function lastKnownDay(statements: readonly BankStatement[]): Day | null {
  return statements.reduce<Day | null>((last, { to }) => (last === null || to > last ? to : last), null);
}

/** Those in which all words that were typed stand, in a name, a text, an account or an amount (`12,50`). */
export function entriesFound(entries: readonly BankEntry[], sought: string): readonly BankEntry[] {
  const words = sought.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return entries;
  return entries.filter((entry) => {
    const { counterName, counterIban, description, endToEndId, reference, amount } = entry;
    const told = [counterName, counterIban, description, endToEndId, reference, formatAmount(amount)];
    const text = told.join(' ').toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
