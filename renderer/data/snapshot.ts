/** Backups of the open store: made of all its rows, and restored only after everything in them was checked. */
import { type AuditEntry, auditEntryTable } from '@shared/domain/audit/audit-entry';
import { fundTable } from '@shared/domain/funds/fund';
import { type Backup, type BackupTables, readBackup, writeBackup } from '@shared/formats/backup-envelope';
import { type BackupProblem, backupProblem } from '@shared/formats/backup-problem';
import type { Failure } from '@shared/ipc/failure';
import { err, ok, type Result } from '@shared/kernel/result';
import { readDevice } from './device';
import { installRows } from './install';
import type { RowOfTable } from './journal-body';
import { scratchName } from './journal-reading';
import { SCHEMA_VERSION } from './migrations/index';
import { answered } from './outbox';
import { auditBreak, liftRows, openRows, type RowSet, readRows, sealRows } from './row-set';
import { storedRowIssues } from './sealing/sealed-row';
import type { Vault } from './sealing/vault';
import type { Store } from './store';
import { TABLE_NAMES } from './tables';

/** The whole store as the bytes of a backup file. */
export async function makeBackup(store: Store, appVersion: string): Promise<Uint8Array<ArrayBuffer>> {
  const { database } = store;
  return await store.inTurn(async () => {
    const { rows, device } = await database.transaction('r', database.tables, async () => ({
      rows: await readRows(database),
      device: await readDevice(database),
    }));
    if (device === null) throw new Error('The store has lost its row about itself.');
    const { auditSeq, auditHash, journalSeq, journalHash } = device;
    const madeAt = store.clock.now();
    const chains = { device: device.device, auditSeq, auditHash, journalSeq, journalHash };
    return writeBackup(
      { appVersion, schemaVersion: SCHEMA_VERSION, madeAt, ...chains },
      tablesOf(openRows(store.vault, rows)),
    );
  });
}

/** Opens a backup and checks all of it, without touching the store. */
export async function checkBackup(
  store: Store,
  bytes: Uint8Array,
): Promise<Result<CheckedBackup, BackupProblem>> {
  const read = readBackup(bytes, SCHEMA_VERSION);
  return read.ok ? await checkOpenedBackup(store, read.value) : read;
}

/** Checks the rows of a backup that was opened elsewhere, as in a worker. */
export async function checkOpenedBackup(
  store: Store,
  { header, tables }: Backup,
): Promise<Result<CheckedBackup, BackupProblem>> {
  const { vault } = store;
  const readable = rowSetOf(tables);
  const unknown = [...readable].find(([table]) => table !== 'quarantine' && !TABLE_NAMES.includes(table));
  if (unknown !== undefined) {
    const [table, byId] = unknown;
    return err(backupProblem('rowDoesNotFit', { table, id: [...byId.keys()][0] ?? '' }));
  }
  const rows =
    header.schemaVersion === SCHEMA_VERSION
      ? await sealRows(vault, readable)
      : await liftRows(readable, {
          from: header.schemaVersion,
          to: SCHEMA_VERSION,
          scratch: scratchName(store.name),
          vault,
        });
  const problem = rowSetProblem(vault, rows);
  return problem === null ? ok({ header, rows }) : err(problem);
}

export interface CheckedBackup {
  readonly header: Backup['header'];
  /** As they go to disk. */
  readonly rows: RowSet;
}

/**
 * Puts a checked backup in the place of what is in the store. What was there is written to disk as a snapshot first,
 * and its journal is put aside, not deleted.
 */
export async function restoreBackup(
  store: Store,
  { header, rows }: CheckedBackup,
  appVersion: string,
): Promise<Result<null, Failure>> {
  const saved = await saveSnapshot(store, appVersion);
  if (!saved.ok) return saved;
  const details = { fromDevice: header.device, fromSeq: header.auditSeq, madeAt: header.madeAt };
  return await installRows(store, rows, { action: 'restore-backup', details });
}

/** Writes a snapshot beside the journal when there is something to lose; in a browser there is no place for one. */
export async function saveSnapshot(store: Store, appVersion: string): Promise<Result<null, Failure>> {
  if (!store.journaled || (await store.database.table(fundTable.name).count()) === 0) return ok(null);
  const bytes = await makeBackup(store, appVersion);
  const written = await answered(() => store.journal.snapshotWrite({ store: store.name, bytes }));
  return written.ok ? ok(null) : written;
}

/** What makes rows, as they stand on disk, unfit to be a store; null when they are fit. */
export function rowSetProblem(vault: Vault, rows: RowSet): BackupProblem | null {
  for (const [table, byId] of rows) {
    if (table === 'quarantine') continue;
    for (const row of byId.values()) {
      if (storedRowIssues(vault, { table, row }).length > 0)
        return backupProblem('rowDoesNotFit', { table, id: row.id });
    }
  }
  if ((rows.get(fundTable.name)?.size ?? 0) === 0) return backupProblem('noFund', {});
  const found = auditBreak(entriesIn(rows));
  if (found === null) return null;
  return backupProblem('chainBroken', { seq: found.kind === 'gap' ? found.expectedSeq : found.seq });
}

/** Safe to read as entries: every row was checked against its schema just before. */
function entriesIn(rows: RowSet): AuditEntry[] {
  return [...(rows.get(auditEntryTable.name)?.values() ?? [])] as RowOfTable['row'][] as AuditEntry[];
}

function tablesOf(rows: RowSet): BackupTables {
  return new Map([...rows].map(([table, byId]) => [table, [...byId.values()]]));
}

export function rowSetOf(tables: BackupTables): RowSet {
  return new Map(
    [...tables].map(([table, rows]) => [table, new Map(rows.map((row) => [row.id, { ...row }]))]),
  );
}
