/** The worker that opens a backup: unseals and unpacks it and checks its sums, away from the window. */
import '../no-code-from-text';
import { type Backup, type BackupReading, readBackup } from '@shared/formats/backup-envelope';
import type { BackupProblem } from '@shared/formats/backup-problem';
import { admit } from '@shared/formats/intake/admit';
import type { IntakeProblem } from '@shared/formats/intake/problem';
import { err, type Result } from '@shared/kernel/result';
import { expose } from 'comlink';

export type BackupAnswer = Result<Backup, IntakeProblem | BackupProblem>;

function read(bytes: ArrayBuffer, reading: BackupReading): BackupAnswer {
  const view = new Uint8Array(bytes);
  const admitted = admit('backup', view);
  return admitted.ok ? readBackup(view, reading) : err(admitted.error);
}

/** Bytes that we made ourselves. */
function readOwn(bytes: ArrayBuffer, reading: BackupReading): Result<Backup, BackupProblem> {
  return readBackup(new Uint8Array(bytes), reading);
}

export const backupWorker = { read, readOwn } as const;
export type BackupWorker = typeof backupWorker;

expose(backupWorker);
