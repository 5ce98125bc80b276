/** The worker that finds with what a plan that lost would have won. */
import '../no-code-from-text';
import { type NeededToWin, neededToWin } from '@shared/domain/voting/needed-to-win';
import { startCount } from '@shared/domain/voting/official-count';
import { expose } from 'comlink';
import { breathe, runSlices } from './slices';
import type { TallyJob, TellProgress } from './tally';

async function search(
  { round, ballots, rule }: TallyJob,
  losers: readonly string[],
  tell: TellProgress,
): Promise<NeededToWin[]> {
  const count = startCount(round, ballots, rule);
  return await runSlices(neededToWin(count, rule.view, losers), breathe(tell));
}

export const neededWorker = { search } as const;
export type NeededWorker = typeof neededWorker;

expose(neededWorker);
