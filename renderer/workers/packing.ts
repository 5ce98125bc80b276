/** The packing worker: makes a backup of rows that come bit by bit, or reckons their hash, away from the window. */
import '../no-code-from-text';
import { type BackupSealing, writeBackup, writeSealedBackup } from '@shared/formats/backup-envelope';
import type { BackupFacts } from '@shared/formats/backup-header';
import { tablesHash } from '@shared/formats/backup-lines';
import type { Sha256 } from '@shared/kernel/hash';
import { expose, transfer } from 'comlink';

type Row = { readonly id: string };

/** What stands in the backup beside its rows; `sealing` null: anyone may read it. */
export interface PackOrder {
  readonly facts: BackupFacts;
  readonly sealing: BackupSealing | null;
}

const tables = new Map<string, Row[]>();

/** In the order of the tables, and of the ids in each. */
function add(table: string, rows: readonly Row[]): void {
  const known = tables.get(table) ?? [];
  for (const row of rows) known.push(row);
  tables.set(table, known);
}

function pack({ facts, sealing }: PackOrder): Uint8Array<ArrayBuffer> {
  const bytes = sealing === null ? writeBackup(facts, tables) : writeSealedBackup(facts, tables, sealing);
  return transfer(bytes, [bytes.buffer]);
}

function hash(): Sha256 {
  return tablesHash(tables);
}

export const packingWorker = { add, pack, hash } as const;
export type PackingWorker = typeof packingWorker;

expose(packingWorker);
