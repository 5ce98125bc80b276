/** Has a backup opened by its worker: a file that was chosen, or bytes that are in memory already. */
import { err } from '@shared/kernel/result';
import type { BackupAnswer, BackupWorker } from './backup-reading';
import address from './backup-reading?worker&url';
import type { Job } from './job';
import { readFile, type TellReading } from './reading-job';

/** `knownSchema` is the newest shape of rows that this app can read. */
export function openBackupFile(file: File, knownSchema: number, onProgress: TellReading): Job<BackupAnswer> {
  return readFile<BackupWorker, BackupAnswer>(file, {
    purpose: 'backup',
    address,
    work: (worker, bytes) => worker.read(bytes, knownSchema),
    refused: err,
    onProgress,
  });
}
