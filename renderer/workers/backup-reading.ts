/** The worker that opens a backup: unpacks it and checks its sums, away from the window. */
import '../no-code-from-text';
import { type Backup, readBackup } from '@shared/formats/backup-envelope';
import type { BackupProblem } from '@shared/formats/backup-problem';
import { admit } from '@shared/formats/intake/admit';
import type { IntakeProblem } from '@shared/formats/intake/problem';
import { err, type Result } from '@shared/kernel/result';
import { expose } from 'comlink';

export type BackupAnswer = Result<Backup, IntakeProblem | BackupProblem>;

function read(bytes: ArrayBuffer, knownSchema: number): BackupAnswer {
  const view = new Uint8Array(bytes);
  const admitted = admit('backup', view);
  return admitted.ok ? readBackup(view, knownSchema) : err(admitted.error);
}

export const backupWorker = { read } as const;
export type BackupWorker = typeof backupWorker;

expose(backupWorker);
