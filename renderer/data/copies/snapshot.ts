/** Backups of the open store: made of all its rows, as they stand on disk. */
import { fundTable } from '@shared/domain/funds/fund';
import type { BackupFacts } from '@shared/formats/backup-header';
import { NONCE_BYTES } from '@shared/formats/backup-seal';
import { type Failure, failure } from '@shared/ipc/failure';
import { err, ok, type Result } from '@shared/kernel/result';
import { readDevice } from '../device';
import { answered } from '../journal/outbox';
import { SCHEMA_VERSION } from '../migrations/index';
import { balancesOf, tablesOf } from '../opening/row-set-check';
import { openRows, type RowSet, readRows } from '../row-set';
import type { Store } from '../store';
import type { Packing } from './packer';

export interface BackupMaking {
  readonly appVersion: string;
  /** `open`: anyone may read it. A text: the key file, so that it opens on another computer. */
  readonly keys: { readonly kind: 'here' | 'open' } | { readonly kind: 'carried'; readonly keyFile: string };
  readonly packing?: Packing;
}

const HERE = { kind: 'here' } as const;

/** The whole store as the bytes of a backup file, sealed with the store's own keys; null when it was stopped. */
export async function makeBackupFor(
  store: Store,
  { appVersion, keys, packing }: BackupMaking,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const { packer, vault } = store;
  const { rows, facts } = await store.inTurn(() => readForBackup(store, appVersion));
  if (keys.kind === 'open') {
    return await packer.pack({ facts, sealing: null }, tablesOf(openRows(vault, rows)), packing ?? null);
  }
  const keyFile = keys.kind === 'carried' ? keys.keyFile : null;
  const nonce = store.source.random(NONCE_BYTES);
  const sealing = { ...vault.snapshot, nonce, keyFile, balances: balancesOf(rows) };
  return await packer.pack({ facts, sealing }, tablesOf(rows), packing ?? null);
}

/** For this computer only: the keys stay where they are. */
export async function makeBackup(store: Store, appVersion: string): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await makeBackupFor(store, { appVersion, keys: HERE });
  if (bytes === null) throw new Error('Nobody has the means to stop this.');
  return bytes;
}

/**
 * Writes a snapshot beside the journal when there is something to lose; in a browser there is no place for one. It
 * was opened whole, every line of it, before the machine gets it, and the machine reads back what it wrote.
 */
export async function saveSnapshot(store: Store, appVersion: string): Promise<Result<null, Failure>> {
  if (!store.journaled || (await store.database.table(fundTable.name).count()) === 0) return ok(null);
  const bytes = await makeBackup(store, appVersion);
  const reading = { knownSchema: SCHEMA_VERSION, key: store.vault.snapshot };
  if (!(await store.packer.read(bytes, reading)).ok) return err(failure('snapshot.notVerified'));
  const written = await answered(() => store.journal.snapshotWrite({ store: store.name, bytes }));
  return written.ok ? ok(null) : written;
}

async function readForBackup(
  store: Store,
  appVersion: string,
): Promise<{ readonly rows: RowSet; readonly facts: BackupFacts }> {
  const { database } = store;
  const { rows, device } = await database.transaction('r', database.tables, async () => ({
    rows: await readRows(database),
    device: await readDevice(database),
  }));
  if (device === null) throw new Error('The store has lost its row about itself.');
  const { auditSeq, auditHash, journalSeq, journalHash } = device;
  const chains = { device: device.device, auditSeq, auditHash, journalSeq, journalHash };
  return {
    rows,
    facts: { appVersion, schemaVersion: SCHEMA_VERSION, madeAt: store.clock.now(), ...chains },
  };
}
