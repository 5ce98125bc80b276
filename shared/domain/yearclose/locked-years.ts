/**
 * The one lock on closed years (rule Y9). It looks at what a change writes, not at which action wrote it, so that no
 * action can forget it: whoever commits a change asks it first.
 */
import { type Change, type Reader, type RefusalOf, refuse } from '../action';
import { type LedgerEntry, type LedgerEntryId, ledgerEntryTable } from '../funds/ledger-entry';
import { bookYearTable, lockedThrough } from './book-year';
import { fiscalYearOf } from './fiscal-year';
import type { YearRefusals } from './refusals';

export type LockedYear = RefusalOf<Pick<YearRefusals, 'year.locked'>>;

/** null: the change touches no entry of a locked year. Reads only when a change touches the ledger at all. */
export async function lockedYearIn(reader: Reader, { puts, removals }: Change): Promise<LockedYear | null> {
  const added = puts
    .filter(({ table }) => table === ledgerEntryTable.name)
    .map(({ row }) => row as LedgerEntry);
  const removed = removals.filter(({ table }) => table === ledgerEntryTable.name);
  if (added.length + removed.length === 0) return null;
  const locked = lockedThrough(await reader.all(bookYearTable));
  if (locked === null) return null;
  const before: (LedgerEntry | null)[] = [];
  for (const { id } of [...added, ...removed]) {
    before.push(await reader.get(ledgerEntryTable, id as LedgerEntryId));
  }
  return lockedYearOf([...added, ...before.filter((entry) => entry !== null)], locked);
}

/** The pure part: entries as they were and as they will be. */
function lockedYearOf(entries: readonly Pick<LedgerEntry, 'day'>[], locked: number): LockedYear | null {
  const days = entries.map(({ day }) => day).filter((day) => fiscalYearOf(day) <= locked);
  const [day] = days.sort();
  if (day === undefined) return null;
  return refuse<Pick<YearRefusals, 'year.locked'>>()('year.locked', { year: fiscalYearOf(day), day }).error;
}
