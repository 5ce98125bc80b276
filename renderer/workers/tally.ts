/** The counting worker: counts one round by one rule, away from the window. */
import '../no-code-from-text';
import {
  type BetterOff,
  betterOff,
  type GroupShares,
  type PlanGroup,
  sharesOfGroups,
} from '@shared/domain/voting/beside';
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
import { type VoterGroups, voterGroups } from '@shared/domain/voting/voter-groups';
import { expose } from 'comlink';
import { breathe, runSlices } from './slices';

export interface TallyJob {
  readonly round: CountableRound;
  readonly ballots: readonly CountableBallot[];
  readonly rule: CountRule;
}

export interface CountedRound {
  readonly tally: Tally;
  /** One for each pot, in their order. */
  readonly byPot: readonly Tally[];
  readonly outcome: Outcome;
  /** Votes, or points where those are counted, by the id of the plan. */
  readonly support: Readonly<Record<string, number>>;
  /** Ballots that support it, by the id of the plan. */
  readonly voters: Readonly<Record<string, number>>;
  readonly satisfaction: Satisfaction;
  /** Empty where the ballots say nothing of their voters. */
  readonly groups: readonly VoterGroups[];
  /** Ballots without any choice. */
  readonly blank: number;
}

export type TellProgress = (progress: CountProgress) => Promise<void> | void;

async function count(job: TallyJob, tell: TellProgress): Promise<CountedRound> {
  const { slices, election } = startCount(job.round, job.ballots, job.rule);
  const { tally, byPot } = await runSlices(slices, breathe(tell));
  const byId = (figures: readonly number[]): Record<string, number> =>
    Object.fromEntries(election.projects.map(({ id }, index) => [id, figures[index] ?? 0]));
  return {
    tally,
    byPot,
    outcome: outcomeOf(tally, election, job),
    support: byId(supportOf(election)),
    voters: byId(votersOf(election)),
    satisfaction: satisfactionOf(election, tally.chosen),
    groups: voterGroups(job.ballots, tally.chosen),
    blank: job.ballots.filter(({ choices }) => choices.length === 0).length,
  };
}

/** Another rule beside the official count of the same ballots. */
export interface CountedBeside {
  readonly other: CountedRound;
  readonly betterOff: BetterOff;
  readonly themes: readonly GroupShares[];
  readonly areas: readonly GroupShares[];
}

export interface BesideJob {
  readonly job: TallyJob;
  readonly official: Tally;
  readonly themes: readonly PlanGroup[];
  readonly areas: readonly PlanGroup[];
}

async function beside(
  { job, official, themes, areas }: BesideJob,
  tell: TellProgress,
): Promise<CountedBeside> {
  const other = await count(job, tell);
  const { election } = startCount(job.round, job.ballots, job.rule);
  const outcomes = { first: official, second: other.tally };
  return {
    other,
    betterOff: betterOff(election, official, other.tally),
    themes: sharesOfGroups(election, themes, outcomes),
    areas: sharesOfGroups(election, areas, outcomes),
  };
}

export const tallyWorker = { count, beside } as const;
export type TallyWorker = typeof tallyWorker;

expose(tallyWorker);
