/** The official count of a round: from its plans and ballots to a tally, and from the tally to the outcome that is kept. */

import { ApplicationId } from '../applications/application';
import type { Ballot } from './ballot';
import { weighingOf } from './ballot-views';
import { boxHash } from './box';
import { parametersFor } from './count-rule';
import { type CastBallot, type Election, electionFrom } from './election';
import type { CountRule, Outcome, Round } from './round';
import { findRule } from './rules/registry';
import type { Count, CountInput, Rule } from './rules/rule';
import type { Tally } from './tally';
import { byCostThenVotesThen } from './tie-break';

export interface CountableRound
  extends Pick<Round, 'pot' | 'plans' | 'ballotKind' | 'threshold' | 'lotOrder' | 'origin'> {}

export type CountableBallot = Pick<Ballot, 'choices' | 'cells'>;

/** Plans are named by the id of their application. */
export function electionOf(
  round: CountableRound,
  ballots: readonly CountableBallot[],
  view: CountRule['view'],
): Election {
  const cast = ballots.map(castBallot);
  const score = round.ballotKind === 'scoring' && view === 'points' ? defaultScore(round) : 0;
  return electionFrom({
    budget: round.pot,
    projects: round.plans.map(({ applicationId, cost }) => ({ id: applicationId, cost })),
    ballots: score > 0 ? cast.map((ballot) => withScore(round, ballot, score)) : cast,
    weighing: weighingOf(round.ballotKind, view),
  });
}

function castBallot({ choices }: CountableBallot): CastBallot {
  return { choices: choices.map(({ applicationId, points }) => ({ projectId: applicationId, points })) };
}

/** What a plan gets that a scoring ballot does not name; only files of that kind have it. */
function defaultScore({ origin }: CountableRound): number {
  if (origin.kind !== 'pabulib') return 0;
  const text = origin.meta.find(({ key }) => key.toLowerCase() === 'default_score')?.value ?? '';
  return /^\d{1,9}$/.test(text) ? Number(text) : 0;
}

function withScore({ plans }: CountableRound, { choices }: CastBallot, score: number): CastBallot {
  const named = new Set(choices.map(({ projectId }) => projectId));
  const others = plans
    .filter(({ applicationId }) => !named.has(applicationId))
    .map(({ applicationId }) => ({ projectId: applicationId as string, points: score }));
  return { choices: [...choices, ...others] };
}

export interface RoundCount {
  readonly rule: Rule;
  readonly input: CountInput<unknown>;
  /** The count itself, in slices. */
  readonly slices: Count<Tally>;
}

/** Throws when the rule is not in the registry: actions refuse that before. */
export function startCount(
  round: CountableRound,
  ballots: readonly CountableBallot[],
  countRule: CountRule,
): RoundCount {
  const rule = findRule(countRule.ruleId);
  if (rule === null) throw new RangeError(`There is no rule ${countRule.ruleId}`);
  const input: CountInput<unknown> = {
    election: electionOf(round, ballots, countRule.view),
    parameters: parametersFor(rule, round, countRule.step),
    tieBreak: byCostThenVotesThen(round.lotOrder),
  };
  return { rule, input, slices: rule.tally(input) };
}

/** Support of each plan: votes, or points where those are counted; in the order of the election. */
export function supportOf(election: Election): number[] {
  const support = election.projects.map(() => 0);
  for (const { choices, multiplicity } of election.ballots) {
    for (const { project, weight } of choices) {
      support[project] = (support[project] ?? 0) + weight * multiplicity;
    }
  }
  return support;
}

/** How many ballots support each plan, whatever they weigh; in the order of the election. */
export function votersOf(election: Election): number[] {
  const voters = election.projects.map(() => 0);
  for (const { choices, multiplicity } of election.ballots) {
    for (const { project } of choices) voters[project] = (voters[project] ?? 0) + multiplicity;
  }
  return voters;
}

/** Ties that neither cost nor support could break, so that the lot did. */
export function tiesByLot(tally: Tally, election: Election): number {
  const support = supportOf(election);
  const standing = new Map(
    election.projects.map(({ id, cost }, index) => [id, `${cost} ${support[index] ?? 0}`]),
  );
  return tally.ties.filter(({ projects, preferred }) =>
    projects.some((id) => id !== preferred && standing.get(id) === standing.get(preferred)),
  ).length;
}

export interface CountedBallots {
  readonly round: CountableRound;
  readonly ballots: readonly CountableBallot[];
  readonly rule: CountRule;
}

/** What is kept of a count; the steps and reasons are computed again whenever they are shown. */
export function outcomeOf(tally: Tally, election: Election, counted: CountedBallots): Outcome {
  return {
    rule: counted.rule,
    chosen: tally.chosen.map((id) => ApplicationId.parse(id)),
    totalCost: tally.totalCost,
    ties: tiesByLot(tally, election),
    ballotCount: counted.ballots.length,
    boxHash: boxHash(counted.ballots, counted.round.ballotKind),
  };
}
