/** Has a backup that was chosen opened by its worker. */

import type { BackupReading } from '@shared/formats/backup-envelope';
import { err } from '@shared/kernel/result';
import type { BackupAnswer, BackupWorker } from './backup-reading';
import address from './backup-reading?worker&url';
import type { Job } from './job';
import { readFile, type TellReading } from './reading-job';

export function openBackupFile(
  file: File,
  reading: BackupReading,
  onProgress: TellReading,
): Job<BackupAnswer> {
  return readFile<BackupWorker, BackupAnswer>(file, {
    purpose: 'backup',
    address,
    work: (worker, bytes) => worker.read(bytes, reading),
    refused: err,
    onProgress,
  });
}
