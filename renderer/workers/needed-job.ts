/** Has its worker find with what a plan that lost would have won. */
import type { NeededToWin } from '@shared/domain/voting/needed-to-win';
import { proxy } from 'comlink';
import { type Job, startJob } from './job';
import type { NeededWorker } from './needed';
import address from './needed?worker&url';
import type { TallyJob, TellProgress } from './tally';

export function neededInWorker(
  job: TallyJob,
  losers: readonly string[],
  onProgress: TellProgress,
): Job<NeededToWin[]> {
  return startJob<NeededWorker, NeededToWin[]>(address, (worker) =>
    worker.search(job, losers, proxy(onProgress)),
  );
}
