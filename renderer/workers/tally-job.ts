/** Has a round counted by the counting worker. */
import { proxy } from 'comlink';
import { type Job, startJob } from './job';
import type { BesideJob, CountedBeside, CountedRound, TallyJob, TallyWorker, TellProgress } from './tally';
import address from './tally?worker&url';

export function countRound(job: TallyJob, onProgress: TellProgress): Job<CountedRound> {
  return startJob<TallyWorker, CountedRound>(address, (worker) => worker.count(job, proxy(onProgress)));
}

export function countBeside(job: BesideJob, onProgress: TellProgress): Job<CountedBeside> {
  return startJob<TallyWorker, CountedBeside>(address, (worker) => worker.beside(job, proxy(onProgress)));
}
