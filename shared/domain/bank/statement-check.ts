/** Rule B3: does what a statement says of its account agree with the entries, and does it join the one before it? */
import type { Day } from '../../kernel/dates';
import { add, type Cents, subtract, sumOf } from '../../kernel/money';
import type { BankAccount } from './bank-account';
import type { BankEntry } from './bank-entry';
import type { BankStatement } from './bank-statement';

export interface CheckedStatement {
  readonly statement: BankStatement;
  readonly account: BankAccount | null;
  /** Closing balance of the statement, less what the entries up to that day make; null without a closing balance. */
  readonly difference: Cents | null;
  /** The last day that is known before a gap, or the first of the books; null where nothing is missing. */
  readonly gapFrom: Day | null;
}

/** In the order of the statements. */
export function checkedStatements(
  statements: readonly BankStatement[],
  accounts: readonly BankAccount[],
  entries: readonly BankEntry[],
): readonly CheckedStatement[] {
  return statements.map((statement) => {
    const account = accounts.find(({ id }) => id === statement.accountId) ?? null;
    return {
      statement,
      account,
      difference: account === null ? null : differenceOf(statement, account, entries),
      gapFrom: account === null ? null : gapBefore(statement, account, statements),
    };
  });
}

function differenceOf(
  { closing, to }: BankStatement,
  account: BankAccount,
  entries: readonly BankEntry[],
): Cents | null {
  if (closing === null) return null;
  const known = entries.filter(({ accountId, day }) => accountId === account.id && day <= to);
  const moved = sumOf(known, ({ amount }) => amount);
  return subtract(closing, add(account.startBalance, moved));
}

/** A day without entries gives no statement at some banks: only balances that do not join are a gap. */
function gapBefore(
  { id, from, opening }: BankStatement,
  { id: accountId, startsOn, startBalance }: BankAccount,
  statements: readonly BankStatement[],
): Day | null {
  if (opening === null || from <= startsOn) return null;
  const earlier = statements.filter(
    (other) => other.accountId === accountId && other.id !== id && other.from < from,
  );
  const isCovered = earlier.some(({ to }) => to >= from);
  if (isCovered) return null;
  const [before] = earlier.toSorted((a, b) => b.to.localeCompare(a.to));
  if (before === undefined) return opening === startBalance ? null : startsOn;
  return before.closing === null || before.closing === opening ? null : before.to;
}

/** The last day that any statement covers; null without statements. */
export function lastKnownDay(statements: readonly BankStatement[]): Day | null {
  return statements.reduce<Day | null>((last, { to }) => (last === null || to > last ? to : last), null);
}
