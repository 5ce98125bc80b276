/** Rows that do not fit their table: set apart where they break nothing, shown, and put right where the journal can. */

import type { SubjectKey } from '@shared/domain/people/subject-key';
import type { Failure } from '@shared/ipc/failure';
import type { Instant } from '@shared/kernel/dates';
import { err, ok, type Result } from '@shared/kernel/result';
import type { Table as DexieTable } from 'dexie';
import type { Database } from '../database';
import { readDevice, writeDevice } from '../device';
import { RowOfTable } from '../journal/journal-body';
import { JOURNAL_START, makeGrouper, readBodies } from '../journal/journal-reading';
import { record } from '../perform';
import type { ReadableStore } from '../reader';
import { openRow, storedRowIssues } from '../sealing/sealed-row';
import { withKeys } from '../sealing/vault';
import type { Store } from '../store';
import { type RowIssue, TABLE_NAMES } from '../tables';
import { writeChange } from '../write-change';

export interface QuarantinedRow {
  readonly id: string;
  readonly table: string;
  readonly rowId: string;
  /** As it was found. */
  readonly row: unknown;
  /** What does not fit. */
  readonly issues: readonly RowIssue[];
  readonly foundAt: Instant;
  /** A person looked at it and leaves it here. */
  readonly keptAside: boolean;
}

export const QUARANTINE = 'quarantine';

export function quarantineOf(database: Database): DexieTable<QuarantinedRow, string> {
  return database.table<QuarantinedRow, string>(QUARANTINE);
}

/** Oldest first. What is sealed in them is opened where that can be. */
export async function quarantinedRows({ database, vault }: ReadableStore): Promise<QuarantinedRow[]> {
  const rows = await quarantineOf(database).orderBy(':id').toArray();
  return rows.map((quarantined) => {
    const put = RowOfTable.safeParse({ table: quarantined.table, row: quarantined.row });
    if (!put.success || storedRowIssues(vault, put.data).some(({ path }) => path === 'sealed'))
      return quarantined;
    return { ...quarantined, row: openRow(vault, put.data) };
  });
}

/** Reads every row once; those that do not fit move to the quarantine. Answers how many a person has yet to look at. */
export async function setMisfitsAside(store: Store): Promise<number> {
  for (const name of TABLE_NAMES) {
    const table = store.database.table<RowOfTable['row'], string>(name);
    const rows = await table.toArray();
    for (const row of rows) {
      const issues = storedRowIssues(store.vault, { table: name, row });
      if (issues.length > 0) await setAside(store, { table: name, row }, issues);
    }
  }
  return await unseenMisfits(store);
}

/** Rows in quarantine that nobody has decided to leave there. */
export async function unseenMisfits(store: Store): Promise<number> {
  return await quarantineOf(store.database)
    .filter(({ keptAside }) => !keptAside)
    .count();
}

/** For one row, which may have been written since it was looked at: looks again, and then it moves. */
export async function setAsideIfUnfit(
  store: Store,
  { table, id }: { table: string; id: string },
): Promise<void> {
  const row = await store.database.table<RowOfTable['row'], string>(table).get(id);
  if (row === undefined) return;
  const issues = storedRowIssues(store.vault, { table, row });
  if (issues.length > 0) await setAside(store, { table, row }, issues);
}

async function setAside(
  store: Store,
  { table, row }: RowOfTable,
  issues: readonly RowIssue[],
): Promise<void> {
  const { database, clock } = store;
  await database.transaction('rw', database.tables, async () => {
    await quarantineOf(database).add({
      id: clock.newId(),
      table,
      rowId: row.id,
      row,
      issues,
      foundAt: clock.now(),
      keptAside: false,
    });
    await database.table(table).delete(row.id);
    const device = await readDevice(database);
    if (device === null) throw new Error('The store has lost its row about itself.');
    const count = (device.counts[table] ?? 0) - 1;
    await writeDevice(database, { ...device, counts: { ...device.counts, [table]: count } });
  });
}

/** The last version of the row in the journal that fits its table, opened; null when there is none, or it was removed. */
export async function lastGoodVersion(
  store: Store,
  { table, rowId }: Pick<QuarantinedRow, 'table' | 'rowId'>,
): Promise<RowOfTable | null> {
  if (!store.journaled) return null;
  const group = makeGrouper();
  let found: RowOfTable | null = null;
  for await (const read of readBodies(store, JOURNAL_START)) {
    if (!read.ok) return found;
    const closing = group(read.value)?.closing;
    if (closing === undefined) continue;
    if (closing.kind === 'snapshot') found = null;
    else if (closing.removals.some((removal) => removal.table === table && removal.id === rowId))
      found = null;
    const put = closing.puts.findLast((candidate) => candidate.table === table && candidate.row.id === rowId);
    if (put !== undefined && storedRowIssues(store.vault, put).length === 0) {
      found = { table, row: openRow(store.vault, put) };
    }
  }
  return found;
}

/** Puts a good version back in its table; the audit log says so. `nothingGood`: the journal has none. */
export async function repairRow(
  store: Store,
  quarantined: QuarantinedRow,
): Promise<Result<null, Failure | 'nothingGood'>> {
  const good = await lastGoodVersion(store, quarantined);
  if (good === null) return err('nothingGood');
  return await store.inTurn(async () => {
    const newKeys = await withKeys(store.vault, () => putBack(store, good, quarantined.id));
    store.vault.learn(newKeys);
    const recorded = await record(store);
    return recorded.ok ? ok(null) : recorded;
  });
}

async function putBack(
  store: Store,
  good: RowOfTable,
  quarantinedId: string,
): Promise<readonly SubjectKey[]> {
  const { database, clock } = store;
  return await database.transaction('rw', database.tables, async () => {
    const subject = { kind: good.table, id: good.row.id };
    const change = { puts: [good], removals: [], audit: { subject, details: {} } };
    const { newKeys } = await writeChange(store, {
      action: 'repair-row',
      actor: store.actor(),
      at: clock.now(),
      change,
    });
    await quarantineOf(database).delete(quarantinedId);
    return newKeys;
  });
}

/** Leaves the row where it is, and asks no more about it. */
export async function keepAside(store: Store, id: string): Promise<void> {
  await quarantineOf(store.database).update(id, { keptAside: true });
}
