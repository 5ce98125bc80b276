/** Backups on their way back: only after everything in them was checked does one take the place of the store. */
import type { AuditEntry } from '@shared/domain/audit/audit-entry';
import type { Backup } from '@shared/formats/backup-envelope';
import { type BackupProblem, backupProblem, type SumBeside } from '@shared/formats/backup-problem';
import type { Failure } from '@shared/ipc/failure';
import { err, ok, type Result } from '@shared/kernel/result';
import { scratchName } from '../journal/journal-reading';
import { FIRST_SEALED, SCHEMA_VERSION } from '../migrations/index';
import { installRows } from '../opening/install';
import { hashInScratch, rowSetOf, rowSetProblem, tablesOf } from '../opening/row-set-check';
import { liftRows, type RowSet, sealRows } from '../row-set';
import type { Vault } from '../sealing/vault';
import type { Store } from '../store';
import { TABLE_NAMES } from '../tables';
import { saveSnapshot } from './snapshot';
import { isSame, sumsBeside } from './sums-beside';

export interface CheckedBackup {
  readonly header: Backup['header'];
  /** As they go to disk. */
  readonly rows: RowSet;
  /** Per source what the file says beside what was counted, all the same; null: this file says no sums. */
  readonly sums: readonly SumBeside[] | null;
}

/** What looking into a backup takes of a store: nothing of its rows. */
export type BackupReader = Pick<Store, 'name' | 'packer' | 'vault'>;

/** Opens a backup with the store's own keys and checks all of it, without touching the store. */
export async function checkBackup(
  store: BackupReader,
  bytes: Uint8Array,
): Promise<Result<CheckedBackup, BackupProblem>> {
  const reading = { knownSchema: SCHEMA_VERSION, key: store.vault.snapshot };
  const read = await store.packer.read(bytes, reading);
  return read.ok ? await checkOpenedBackup(store, read.value) : read;
}

/** Checks the rows of a backup that was opened elsewhere, as in a worker. `vault`: the keys that sealed them. */
export async function checkOpenedBackup(
  store: BackupReader,
  { header, tables }: Backup,
  vault: Vault = store.vault,
): Promise<Result<CheckedBackup, BackupProblem>> {
  const found = rowSetOf(tables);
  const unknown = [...found].find(([table]) => table !== 'quarantine' && !TABLE_NAMES.includes(table));
  if (unknown !== undefined) {
    const [table, byId] = unknown;
    return err(backupProblem('rowDoesNotFit', { table, id: [...byId.keys()][0] ?? '' }));
  }
  const rows = await storedRows(store, { header, found, vault });
  const unfit = rowSetProblem(vault, rows);
  if (unfit !== null) return err(unfit);
  const sums = header.format === 1 ? null : sumsBeside(vault, rows, header.balances);
  const backup = { header, rows, sums };
  const problem = await wholeProblem(store, backup);
  return problem === null ? ok(backup) : err(problem);
}

/**
 * Puts a checked backup in the place of what is in the store. What was there is written to disk as a snapshot first,
 * and its journal is put aside, not deleted.
 */
export async function restoreBackup(
  store: Store,
  backup: CheckedBackup,
  appVersion: string,
): Promise<Result<null, Failure>> {
  const saved = await saveSnapshot(store, appVersion);
  if (!saved.ok) return saved;
  return await installRows(store, backup.rows, {
    action: 'restore-backup',
    details: restoreDetails(backup),
  });
}

/** What the log says of it. */
export function restoreDetails({ header }: CheckedBackup): AuditEntry['details'] {
  return { fromDevice: header.device, fromSeq: header.auditSeq, madeAt: header.madeAt };
}

/** Rows of the newest shape, as they go to disk. */
async function storedRows(
  store: BackupReader,
  {
    header,
    found,
    vault,
  }: { readonly header: Backup['header']; readonly found: RowSet; readonly vault: Vault },
): Promise<RowSet> {
  const isReadable = header.format === 1 && header.schemaVersion >= FIRST_SEALED;
  const stored = isReadable ? await sealRows(vault, found) : found;
  return await liftRows(stored, {
    from: header.schemaVersion,
    to: SCHEMA_VERSION,
    scratch: scratchName(store.name),
    vault,
  });
}

/** What a store makes of all rows together is what the file says. */
async function wholeProblem(
  store: BackupReader,
  { header, rows, sums }: CheckedBackup,
): Promise<BackupProblem | null> {
  const isAsWritten = header.format === 2 && header.schemaVersion === SCHEMA_VERSION;
  const said = isAsWritten ? header.plainSha256 : await store.packer.hash(tablesOf(rows));
  if ((await hashInScratch(rows, store)) !== said) return backupProblem('notTheSame', {});
  const differing = sums?.filter((sum) => !isSame(sum)) ?? [];
  return differing.length === 0 ? null : backupProblem('balanceDiffers', { sums: differing });
}
