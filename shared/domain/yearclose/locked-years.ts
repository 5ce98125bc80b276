/**
 * The one lock on closed years (rule Y9). It looks at what a change writes, not at which action wrote it, so that no
 * action can forget it: whoever commits a change asks it first.
 */
import type { Day } from '../../kernel/dates';
import { type Change, type Reader, type RefusalOf, refuse, type Table } from '../action';
import { type BankAccount, bankAccountTable } from '../bank/bank-account';
import { type BankEntry, bankEntryTable } from '../bank/bank-entry';
import { ledgerEntryTable } from '../funds/ledger-entry';
import { bookYearTable, lockedThrough } from './book-year';
import { fiscalYearOf } from './fiscal-year';
import type { YearRefusals } from './refusals';

type LockRefusals = Pick<YearRefusals, 'year.locked' | 'year.bankLocked' | 'year.accountLocked'>;
export type LockedYear = RefusalOf<LockRefusals>;

const WATCHED = new Set([ledgerEntryTable.name, bankEntryTable.name, bankAccountTable.name]);

/** null: the change leaves all money of locked years as it is. Reads only when a change touches money at all. */
export async function lockedYearIn(reader: Reader, change: Change): Promise<LockedYear | null> {
  if (![...change.puts, ...change.removals].some(({ table }) => WATCHED.has(table))) return null;
  const locked = lockedThrough(await reader.all(bookYearTable));
  if (locked === null) return null;
  const isLocked = (day: Day) => fiscalYearOf(day) <= locked;

  const booked = await rowsIn({ reader, change }, ledgerEntryTable);
  const [day] = daysOf(booked, (entry) => entry.day).filter(isLocked);
  if (day !== undefined) {
    return refuse<LockRefusals>()('year.locked', { year: fiscalYearOf(day), day }).error;
  }
  const atBank = (await rowsIn({ reader, change }, bankEntryTable)).filter(movesEntry);
  const days = daysOf(atBank, (entry) => entry.day).filter(isLocked);
  const [first] = days;
  if (first !== undefined) {
    const params = { year: fiscalYearOf(first), day: first, count: days.length };
    return refuse<LockRefusals>()('year.bankLocked', params).error;
  }
  const accounts = (await rowsIn({ reader, change }, bankAccountTable)).filter(movesStart);
  return daysOf(accounts, (account) => account.startsOn).some(isLocked)
    ? refuse<LockRefusals>()('year.accountLocked', { year: locked }, 'startsOn').error
    : null;
}

/** A row as it was and as it will be; null: it was not, or will not be there. */
interface Touched<Row> {
  readonly before: Row | null;
  readonly after: Row | null;
}

async function rowsIn<Row extends { readonly id: string }>(
  { reader, change }: { readonly reader: Reader; readonly change: Change },
  table: Table<Row>,
): Promise<Touched<Row>[]> {
  const puts = change.puts.filter((one) => one.table === table.name).map(({ row }) => row as Row);
  const removals = change.removals.filter((one) => one.table === table.name);
  return await Promise.all([
    ...puts.map(async (after) => ({ before: await reader.get(table, after.id), after })),
    ...removals.map(async ({ id }) => ({ before: await reader.get(table, id as Row['id']), after: null })),
  ]);
}

/** In order; of a row that stays on its day that day once. */
function daysOf<Row>(rows: readonly Touched<Row>[], dayOf: (row: Row) => Day): Day[] {
  return rows
    .flatMap(({ before, after }) => [
      ...new Set([before, after].flatMap((row) => (row === null ? [] : [dayOf(row)]))),
    ])
    .toSorted();
}

/** What an entry of the bank stands for may still be told: that moves no money at the bank. */
function movesEntry({ before, after }: Touched<BankEntry>): boolean {
  return (
    before?.day !== after?.day || before?.amount !== after?.amount || before?.accountId !== after?.accountId
  );
}

function movesStart({ before, after }: Touched<BankAccount>): boolean {
  return before?.startsOn !== after?.startsOn || before?.startBalance !== after?.startBalance;
}
