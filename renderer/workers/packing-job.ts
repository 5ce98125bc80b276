/** Has backups made, opened and compared by workers; rows go there bit by bit, so that the page never waits. */
import type { Backup, BackupReading } from '@shared/formats/backup-envelope';
import type { BackupTables } from '@shared/formats/backup-lines';
import type { BackupProblem } from '@shared/formats/backup-problem';
import type { Sha256 } from '@shared/kernel/hash';
import type { Result } from '@shared/kernel/result';
import { type Remote, transfer } from 'comlink';
import type { BackupWorker } from './backup-reading';
import readingAddress from './backup-reading?worker&url';
import { type Job, startJob } from './job';
import type { PackingWorker, PackOrder } from './packing';
import packingAddress from './packing?worker&url';

export interface Packing {
  /** 0 to 100 while rows go to the worker; null while they are packed. */
  readonly onPercent: (percent: number | null) => void;
  readonly signal: AbortSignal;
}

/** Copied in some milliseconds. */
const ROWS_AT_ONCE = 500;

type Bytes = Uint8Array<ArrayBuffer>;

export const packInWorker = {
  pack: async (order: PackOrder, tables: BackupTables, packing: Packing | null): Promise<Bytes | null> => {
    const tell = packing?.onPercent ?? (() => undefined);
    const job = startJob<PackingWorker, Bytes>(packingAddress, async (worker) => {
      await handOver(worker, tables, tell);
      tell(null);
      return await worker.pack(order);
    });
    return await stoppable(job, packing?.signal);
  },
  read: async (bytes: Uint8Array, reading: BackupReading): Promise<Result<Backup, BackupProblem>> => {
    const copy = bytes.slice().buffer;
    const job = startJob<BackupWorker, Result<Backup, BackupProblem>>(readingAddress, (worker) =>
      worker.readOwn(transfer(copy, [copy]), reading),
    );
    return whole(await job.answer);
  },
  hash: async (tables: BackupTables): Promise<Sha256> => {
    const job = startJob<PackingWorker, Sha256>(packingAddress, async (worker) => {
      await handOver(worker, tables, () => undefined);
      return await worker.hash();
    });
    return whole(await job.answer);
  },
} as const;

async function handOver(
  worker: Remote<PackingWorker>,
  tables: BackupTables,
  tell: (percent: number) => void,
): Promise<void> {
  const total = [...tables.values()].reduce((sum, rows) => sum + rows.length, 0);
  let handed = 0;
  for (const [table, rows] of tables) {
    for (let from = 0; from === 0 || from < rows.length; from += ROWS_AT_ONCE) {
      const some = rows.slice(from, from + ROWS_AT_ONCE);
      await worker.add(table, some);
      handed += some.length;
      tell(total === 0 ? 100 : Math.floor((100 * handed) / total));
    }
  }
}

async function stoppable<Answer>(job: Job<Answer>, signal: AbortSignal | undefined): Promise<Answer | null> {
  if (signal?.aborted === true) job.stop();
  signal?.addEventListener('abort', job.stop, { once: true });
  return await job.answer;
}

/** Nobody has the means to stop this job. */
function whole<Answer>(answer: Answer | null): Answer {
  if (answer === null) throw new Error('A worker was stopped halfway.');
  return answer;
}
