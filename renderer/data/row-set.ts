/** All rows of a store in memory, by table and id: what backups and journals are turned into on their way back. */

import { type ChainBreak, findChainBreak } from '@shared/domain/audit/audit-chain';
import { type AuditEntry, auditEntryTable } from '@shared/domain/audit/audit-entry';
import { keyToDestroyTable } from '@shared/domain/people/key-to-destroy';
import { type SubjectKey, subjectKeyTable } from '@shared/domain/people/subject-key';
import { closeDatabase, type Database, deleteDatabase, openDatabase } from './database';
import { type Counts, type Device, writeDevice } from './device';
import type { RowOfTable } from './journal/journal-body';
import { openRow, sealedPuts } from './sealing/sealed-row';
import { type Vault, withKeys } from './sealing/vault';

type Row = RowOfTable['row'];
export type RowSet = ReadonlyMap<string, ReadonlyMap<string, Row>>;
export type MutableRowSet = Map<string, Map<string, Row>>;

/** The store's own tables hold no records. */
const OWN_TABLES = new Set(['outbox', 'device']);

export function addRow(rows: MutableRowSet, { table, row }: RowOfTable): void {
  const known = rows.get(table);
  if (known === undefined) rows.set(table, new Map([[row.id, row]]));
  else known.set(row.id, row);
}

export function countsOf(rows: RowSet): Counts {
  return Object.fromEntries(
    [...rows].filter(([table]) => table !== 'quarantine').map(([table, byId]) => [table, byId.size]),
  );
}

/** In the order of the store's tables, and per table in the order of its keys. */
export async function readRows(database: Database): Promise<RowSet> {
  const rows: MutableRowSet = new Map();
  for (const table of database.tables) {
    if (OWN_TABLES.has(table.name)) continue;
    const found: Row[] = await table.orderBy(':id').toArray();
    rows.set(table.name, new Map(found.map((row) => [row.id, row])));
  }
  return rows;
}

/**
 * Everything goes, this comes: in one transaction, so that a crash leaves the old or the new, never a mix.
 * `finish` runs last, inside the transaction, and gives the device's row.
 */
export async function replaceRows(
  database: Database,
  rows: RowSet,
  finish: () => Promise<Device>,
): Promise<void> {
  await database.transaction('rw', database.tables, async () => {
    for (const table of database.tables) await table.clear();
    for (const [table, byId] of rows) await database.table(table).bulkAdd([...byId.values()]);
    await writeDevice(database, await finish());
  });
}

/** Rows of an older version of the store as rows of a newer one: the migrations do it, in a database of its own. */
export async function liftRows(
  rows: RowSet,
  { from, to, scratch, vault }: { from: number; to: number; scratch: string; vault: Vault },
): Promise<RowSet> {
  if (from === to) return rows;
  await deleteDatabase(scratch);
  const old = await openDatabase(scratch, { vault: null, lastVersion: from });
  for (const [table, byId] of rows) await old.table(table).bulkAdd([...byId.values()]);
  closeDatabase(old);
  const lifted = await openDatabase(scratch, { vault, lastVersion: to });
  const read = await readRows(lifted);
  closeDatabase(lifted);
  await deleteDatabase(scratch);
  return read;
}

/** Rows as they go to disk, out of rows that can be read. */
export async function sealRows(vault: Vault, rows: RowSet): Promise<RowSet> {
  return await withKeys(vault, () => {
    const sealed: MutableRowSet = new Map([...rows.keys()].map((table) => [table, new Map()]));
    for (const put of sealedPuts(vault, putsOf(rows), () => false)) addRow(sealed, put);
    return sealed;
  });
}

/** They speak of keys in this computer's key file. */
const KEY_TABLES = new Set([subjectKeyTable.name, keyToDestroyTable.name]);

/** Rows that can be read, out of rows as they stand on disk; which keys sealed them is left out. */
export function openRows(vault: Vault, rows: RowSet): RowSet {
  const opened: MutableRowSet = new Map();
  for (const [table, byId] of rows) {
    if (KEY_TABLES.has(table)) continue;
    opened.set(table, new Map([...byId].map(([id, row]) => [id, openRow(vault, { table, row })])));
  }
  return opened;
}

export function putsOf(rows: RowSet): RowOfTable[] {
  return [...rows].flatMap(([table, byId]) => [...byId.values()].map((row) => ({ table, row })));
}

/** The first break in any device's chain of audit entries; null when all are whole. */
export function auditBreak(entries: readonly AuditEntry[]): ChainBreak | null {
  const byDevice = new Map<string, AuditEntry[]>();
  for (const entry of entries) {
    const chain = byDevice.get(entry.device);
    if (chain === undefined) byDevice.set(entry.device, [entry]);
    else chain.push(entry);
  }
  for (const chain of byDevice.values()) {
    const found = findChainBreak(chain.sort((a, b) => a.seq - b.seq));
    if (found !== null) return found;
  }
  return null;
}

export async function auditEntriesOf(database: Database): Promise<AuditEntry[]> {
  return await database.table<AuditEntry, string>(auditEntryTable.name).toArray();
}

export async function subjectKeysOf(database: Database): Promise<SubjectKey[]> {
  return await database.table<SubjectKey, string>(subjectKeyTable.name).toArray();
}
