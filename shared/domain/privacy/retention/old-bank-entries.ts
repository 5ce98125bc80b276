/** Entries of the bank of which the term is over, without reading the others: accounts tell with which day they begin. */
import { addDays, type Day } from '../../../kernel/dates';
import type { Reader } from '../../action';
import type { BankAccount } from '../../bank/bank-account';
import { type BankEntry, bankEntryTable } from '../../bank/bank-entry';
import { bookYearEnd, dueSince, type Term } from './term';

/** What ran out on which day. */
interface Over {
  readonly term: Term;
  readonly today: Day;
}

/** Whether the book year of this day ended so long ago. */
export function isBookYearOver(day: Day, { term, today }: Over): boolean {
  return dueSince(bookYearEnd(day), term) <= today;
}

export async function oldBankEntries(
  reader: Reader,
  accounts: readonly Pick<BankAccount, 'startsOn'>[],
  over: Over,
): Promise<BankEntry[]> {
  const first = oldestDay(accounts.map(({ startsOn }) => startsOn));
  const days: Day[] = [];
  if (first !== null) {
    for (let day = first; isBookYearOver(day, over); day = addDays(day, 1)) days.push(day);
  }
  return days.length === 0 ? [] : await reader.whereAny(bankEntryTable, 'day', days);
}

/** All entries of these accounts. */
export async function bankEntriesOf(reader: Reader, accountIds: readonly string[]): Promise<BankEntry[]> {
  return accountIds.length === 0 ? [] : await reader.whereAny(bankEntryTable, 'accountId', accountIds);
}

/** null where there is none. */
export function oldestDay(days: readonly Day[]): Day | null {
  return days.reduce<Day | null>((oldest, day) => (oldest === null || day < oldest ? day : oldest), null);
}
