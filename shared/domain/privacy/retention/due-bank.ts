/** Whose clock ran out among the entries of the bank: one line for each account, with every entry of which it is time. */
import type { BankAccount } from '../../bank/bank-account';
import type { BankEntry } from '../../bank/bank-entry';
import { bankEntryParts } from './bare-rows';
import { termOf } from './chosen-terms';
import { type DueContext, lineWhenDue } from './due-context';
import { isBookYearOver, oldestDay } from './old-bank-entries';
import type { RetentionLine } from './retention-line';
import { bookYearEnd } from './term';

export function dueBank(context: DueContext): RetentionLine[] {
  return context.book.bankAccounts.flatMap((account) => dueAccount(context, account));
}

/** Since the oldest book year of which anything is left to go. */
function dueAccount(context: DueContext, { id }: BankAccount): RetentionLine[] {
  const going = context.book.bankEntries.filter(
    (entry) => entry.accountId === id && isOverAndDone(context, entry) && bankEntryParts(entry).length > 0,
  );
  const oldest = oldestDay(going.map(({ day }) => day));
  if (oldest === null) return [];
  const subject = { table: 'bankAccounts', id };
  const candidate = { kind: 'bankEntry', clock: 'facts', subject, from: bookYearEnd(oldest) } as const;
  return lineWhenDue(context, candidate, () => ({
    parts: ['bankTexts'],
    rows: going.map((entry) => ({ table: 'bankEntries', id: entry.id })),
  }));
}

/** Nobody knows yet what an entry is about that was not matched. */
function isOverAndDone({ book, today }: DueContext, { day, state }: BankEntry): boolean {
  const term = termOf(book.chosen, 'bankEntry', 'facts');
  return state.status !== 'open' && term !== null && isBookYearOver(day, { term, today });
}
