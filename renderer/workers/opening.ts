/** The opening worker: what each ballot of a box opens with, away from the window. */
import '../no-code-from-text';
import type { VotingRefusal } from '@shared/domain/voting/refusals';
import { type BoxJob, type Opening, unlockBox } from '@shared/domain/voting/sealing/open-box';
import type { Result } from '@shared/kernel/result';
import { expose } from 'comlink';
import { breathe, runSlices } from './slices';

/** How many ballots are done. */
export type TellOpened = (done: number) => Promise<void> | void;

async function unlock(job: BoxJob, tell: TellOpened): Promise<Result<Opening[], VotingRefusal>> {
  return await runSlices(unlockBox(job), breathe(tell));
}

export const openingWorker = { unlock } as const;
export type OpeningWorker = typeof openingWorker;

expose(openingWorker);
