/** The worker that tries rules out on a vote, away from the window. */
import '../no-code-from-text';
import type { CountableVote } from '@shared/domain/voting/countable-vote';
import type { CountRule } from '@shared/domain/voting/round';
import { type RuleTrial, tryRules } from '@shared/domain/voting/rule-trial';
import { expose } from 'comlink';
import { breathe, runSlices } from './slices';
import type { TellProgress } from './tally';

async function tryOut(
  vote: CountableVote,
  rules: readonly CountRule[],
  tell: TellProgress,
): Promise<RuleTrial[]> {
  return await runSlices(tryRules(vote, rules), breathe(tell));
}

export const trialWorker = { tryOut } as const;
export type TrialWorker = typeof trialWorker;

expose(trialWorker);
