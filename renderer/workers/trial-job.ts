/** Has rules tried out by their worker. */
import type { CountableVote } from '@shared/domain/voting/countable-vote';
import type { CountRule } from '@shared/domain/voting/round';
import type { RuleTrial } from '@shared/domain/voting/rule-trial';
import { proxy } from 'comlink';
import { type Job, startJob } from './job';
import type { TellProgress } from './tally';
import type { TrialWorker } from './trial';
import address from './trial?worker&url';

export function tryRulesInWorker(
  vote: CountableVote,
  rules: readonly CountRule[],
  onProgress: TellProgress,
): Job<RuleTrial[]> {
  return startJob<TrialWorker, RuleTrial[]>(address, (worker) =>
    worker.tryOut(vote, rules, proxy(onProgress)),
  );
}
