/** Where the heavy work of backups is done: packing, sealing, unpacking, hashing. In the app that is a worker. */
import {
  type Backup,
  type BackupReading,
  type BackupSealing,
  readBackup,
  writeBackup,
  writeSealedBackup,
} from '@shared/formats/backup-envelope';
import type { BackupFacts } from '@shared/formats/backup-header';
import { type BackupTables, tablesHash } from '@shared/formats/backup-lines';
import type { BackupProblem } from '@shared/formats/backup-problem';
import type { Sha256 } from '@shared/kernel/hash';
import type { Result } from '@shared/kernel/result';

/** What stands in a backup beside its rows; `sealing` null: anyone may read it. */
export interface PackOrder {
  readonly facts: BackupFacts;
  readonly sealing: BackupSealing | null;
}

/** How far it is, and whether it may go on. */
export interface Packing {
  /** 0 to 100; null while there is nothing to count. */
  readonly onPercent: (percent: number | null) => void;
  readonly signal: AbortSignal;
}

export interface Packer {
  /** null when it was stopped. */
  readonly pack: (
    order: PackOrder,
    tables: BackupTables,
    packing: Packing | null,
  ) => Promise<Uint8Array<ArrayBuffer> | null>;
  /** `bytes` stay as they are. */
  readonly read: (bytes: Uint8Array, reading: BackupReading) => Promise<Result<Backup, BackupProblem>>;
  readonly hash: (tables: BackupTables) => Promise<Sha256>;
}

/** In the place where it is asked: for tests, and where there are no workers. */
export const packHere: Packer = {
  pack: async ({ facts, sealing }, tables) =>
    sealing === null ? writeBackup(facts, tables) : writeSealedBackup(facts, tables, sealing),
  read: async (bytes, reading) => readBackup(bytes, reading),
  hash: async (tables) => tablesHash(tables),
};
