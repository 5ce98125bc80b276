/** The counting worker: counts one round by one rule, away from the window. */
import '../no-code-from-text';
import {
  type CountableBallot,
  type CountableRound,
  outcomeOf,
  startCount,
  supportOf,
  votersOf,
} from '@shared/domain/voting/official-count';
import type { CountRule, Outcome } from '@shared/domain/voting/round';
import type { CountProgress } from '@shared/domain/voting/rules/rule';
import { type Satisfaction, satisfactionOf } from '@shared/domain/voting/satisfaction';
import type { Tally } from '@shared/domain/voting/tally';
import { expose } from 'comlink';
import { runSlices } from './slices';

export interface TallyJob {
  readonly round: CountableRound;
  readonly ballots: readonly CountableBallot[];
  readonly rule: CountRule;
}

export interface CountedRound {
  readonly tally: Tally;
  readonly outcome: Outcome;
  /** Votes, or points where those are counted, by the id of the plan. */
  readonly support: Readonly<Record<string, number>>;
  /** Ballots that support it, by the id of the plan. */
  readonly voters: Readonly<Record<string, number>>;
  readonly satisfaction: Satisfaction;
  /** Ballots without any choice. */
  readonly blank: number;
}

export type TellProgress = (progress: CountProgress) => Promise<void> | void;

const EVERY_MS = 60;

async function count(job: TallyJob, tell: TellProgress): Promise<CountedRound> {
  const { slices, input } = startCount(job.round, job.ballots, job.rule);
  const tally = await runSlices(slices, {
    report: tell,
    pause: () => new Promise((resolve) => setTimeout(resolve, 0)),
    now: () => performance.now(),
    every: EVERY_MS,
  });
  const { election } = input;
  const byId = (figures: readonly number[]): Record<string, number> =>
    Object.fromEntries(election.projects.map(({ id }, index) => [id, figures[index] ?? 0]));
  return {
    tally,
    outcome: outcomeOf(tally, election, job),
    support: byId(supportOf(election)),
    voters: byId(votersOf(election)),
    satisfaction: satisfactionOf(election, tally.chosen),
    blank: job.ballots.filter(({ choices }) => choices.length === 0).length,
  };
}

export const tallyWorker = { count } as const;
export type TallyWorker = typeof tallyWorker;

expose(tallyWorker);
