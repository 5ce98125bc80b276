/** Has a box unlocked by the opening worker. */
import type { VotingRefusal } from '@shared/domain/voting/refusals';
import type { BoxJob, Opening } from '@shared/domain/voting/sealing/open-box';
import type { Result } from '@shared/kernel/result';
import { proxy } from 'comlink';
import { type Job, startJob } from './job';
import type { OpeningWorker, TellOpened } from './opening';
import address from './opening?worker&url';

export function unlockInWorker(job: BoxJob, onOpened: TellOpened): Job<Result<Opening[], VotingRefusal>> {
  return startJob<OpeningWorker, Result<Opening[], VotingRefusal>>(address, (worker) =>
    worker.unlock(job, proxy(onOpened)),
  );
}
