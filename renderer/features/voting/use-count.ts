/** Has a round counted in the worker, for a screen: how far it is, the answer, and stopping. */
import type { CountProgress } from '@shared/domain/voting/rules/rule';
import { useWork, type Work } from '../../ui/use-work';
import type { CountedRound, TallyJob } from '../../workers/tally';
import { countRound } from '../../workers/tally-job';

export interface Counter {
  readonly counting: Work<CountProgress, CountedRound>;
  /** Resolves with null when the count was stopped, or when another took its place. */
  readonly start: (job: TallyJob) => Promise<CountedRound | null>;
  readonly stop: () => void;
}

export function useCount(): Counter {
  const { work, start, stop } = useWork<CountProgress, CountedRound>();
  return { counting: work, start: (job) => start((tell) => countRound(job, tell)), stop };
}
