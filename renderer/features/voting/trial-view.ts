/** What the screen that tries rules shows: a vote to try them on, and for each rule what it would have given. */
import { viewsOf } from '@shared/domain/voting/ballot-views';
import { fitsBallots, USUAL_STEP } from '@shared/domain/voting/count-rule';
import { type CountableVote, voteOfFile } from '@shared/domain/voting/countable-vote';
import type { ImportedElection } from '@shared/domain/voting/imported-election';
import { type CountableBallot, voteOfRound } from '@shared/domain/voting/official-count';
import type { CountRule } from '@shared/domain/voting/round';
import type { RuleTrial } from '@shared/domain/voting/rule-trial';
import { rules } from '@shared/domain/voting/rules/registry';
import { type ExactEuro, flooredCents } from '@shared/domain/voting/tally';
import type { Cents } from '@shared/kernel/money';
import type { RoundWithPlans } from '../../data/queries/voting';

/** A vote that is over, of this fund or out of a file. */
export interface TriedVote {
  readonly name: string;
  /** ISO 4217. */
  readonly currency: string;
  readonly titles: ReadonlyMap<string, string>;
  readonly vote: CountableVote;
}

export function triedRound({ round, plans }: RoundWithPlans, ballots: readonly CountableBallot[]): TriedVote {
  return {
    name: round.name,
    currency: round.currency,
    titles: new Map(plans.map(({ id, title }) => [id, title])),
    vote: voteOfRound(round, ballots),
  };
}

export function triedFile(file: ImportedElection): TriedVote {
  return {
    name: file.name,
    currency: file.currency,
    titles: new Map(file.plans.map(({ projectId, title }) => [projectId, title])),
    vote: voteOfFile(file),
  };
}

/** Each rule of the registry that can read these ballots, in the way that the voters were asked. */
export function rulesFor({ kind }: CountableVote): CountRule[] {
  return rules.flatMap(({ id }) => {
    const fits = viewsOf(kind).map((view): CountRule => ({ ruleId: id, view, step: USUAL_STEP }));
    return fits.filter((rule) => fitsBallots(rule, kind)).slice(0, 1);
  });
}

/** What a volunteer would want to see beside each other first. */
export const FIRST_TRIED: readonly string[] = ['greedy-cost', 'mes-cost/add1', 'phragmen'];

export interface TrialRow {
  readonly ruleId: string;
  readonly plans: number;
  readonly totalCost: Cents;
  /** Voters with at least one chosen plan. */
  readonly served: number;
  /** Of all voters, rounded down, so that 100 means everybody. */
  readonly servedPercent: number;
  /** What the chosen plans on a ballot cost together, on average; rounded down. null without ballots. */
  readonly averageCost: Cents | null;
  readonly ties: number;
}

export function trialRows(trials: readonly RuleTrial[]): TrialRow[] {
  return trials.map(({ rule, chosen, totalCost, ties, satisfaction }) => {
    const { ballotCount, votersWithout } = satisfaction;
    const served = ballotCount - votersWithout;
    return {
      ruleId: rule.ruleId,
      plans: chosen.length,
      totalCost,
      served,
      servedPercent: ballotCount === 0 ? 0 : Math.floor((served * 100) / ballotCount),
      averageCost: shown(satisfaction.averageCost),
      ties,
    };
  });
}

function shown(euro: ExactEuro | null): Cents | null {
  return euro === null ? null : flooredCents(euro);
}

export interface TriedPlan {
  readonly id: string;
  readonly title: string;
  readonly cost: Cents;
  /** For each trial, in its order. */
  readonly isChosen: readonly boolean[];
}

/** Plans that most rules choose first; then the cheaper. */
export function triedPlans({ vote, titles }: TriedVote, trials: readonly RuleTrial[]): TriedPlan[] {
  const chosen = trials.map((trial) => new Set(trial.chosen));
  const by = ({ isChosen }: TriedPlan) => isChosen.filter(Boolean).length;
  return vote.projects
    .map(({ id, cost }) => ({
      id,
      title: titles.get(id) ?? id,
      cost,
      isChosen: chosen.map((winners) => winners.has(id)),
    }))
    .sort((a, b) => by(b) - by(a) || a.cost - b.cost);
}
