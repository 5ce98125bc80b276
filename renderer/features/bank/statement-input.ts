/** A statement that was read, as it is taken in: of which account and days, in pieces, and no text longer than is kept. */
import { type importStatement, MOST_ENTRIES } from '@shared/domain/bank/actions/import-statement';
import type { BankAccount } from '@shared/domain/bank/bank-account';
import { MOST_LETTERS } from '@shared/domain/bank/bank-entry';
import {
  type EntryDetail,
  isSameAccount,
  type Statement,
  type StatementEntry,
} from '@shared/formats/statements/statement';
import type { Day } from '@shared/kernel/dates';

export interface ToTakeIn {
  readonly account: BankAccount;
  readonly statement: Statement;
}

export type Piece = Parameters<typeof importStatement.decide>[1];

export function accountOf(statement: Statement, accounts: readonly BankAccount[]): BankAccount | null {
  return accounts.find(({ number }) => isSameAccount(statement.account, number)) ?? null;
}

/** The first and last day that a statement is about; null where nothing in it says. */
export function periodOf({ from, to, entries }: Statement): { readonly from: Day; readonly to: Day } | null {
  const days = entries.map(({ day }) => day).sort();
  const [first, last] = [from ?? days[0], to ?? days.at(-1)];
  return first === undefined || last === undefined ? null : { from: first, to: last };
}

/** Only the last piece says what the statement says of its account. */
export function piecesOf({ account, statement }: ToTakeIn): Piece[] {
  const { number, opening, closing, layout, entries } = statement;
  const period = periodOf(statement);
  const facts =
    period === null ? null : { number, ...period, opening, closing, layout, entryCount: entries.length };
  const count = Math.max(1, Math.ceil(entries.length / MOST_ENTRIES));
  return Array.from({ length: count }, (_, index) => ({
    accountId: account.id,
    entries: entries
      .slice(index * MOST_ENTRIES, (index + 1) * MOST_ENTRIES)
      .map((entry) => inputOf(entry, layout)),
    statement: index === count - 1 ? facts : null,
  }));
}

function inputOf({ key, line: _line, details, ...entry }: StatementEntry, layout: string) {
  return { ...cut(entry), layout, entryKey: key, details: details.map((detail: EntryDetail) => cut(detail)) };
}

/** Files keep to no length: what a bank writes beyond the longest text is left off, and never stops the rest. */
function cut<Texts extends object>(texts: Texts): Texts {
  const kept = Object.entries(texts).map(([field, value]) => {
    const most = Object.hasOwn(MOST_LETTERS, field) ? MOST_LETTERS[field as keyof typeof MOST_LETTERS] : null;
    return [field, most === null || typeof value !== 'string' ? value : value.slice(0, most)];
  });
  return Object.fromEntries(kept) as Texts;
}
