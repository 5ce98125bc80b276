/** A vote as a count takes it, whoever held it: an own round, or a file that is only tried out. */
import type { Cents } from '../../kernel/money';
import { weighingOf } from './ballot-views';
import { parametersFor } from './count-rule';
import { type CastBallot, type Election, type ElectionProject, electionFrom } from './election';
import type { ImportedElection } from './imported-election';
import type { CountRule, Round } from './round';
import type { RoundSettings } from './round-settings';
import { findRule } from './rules/registry';
import type { Count, CountInput, Rule } from './rules/rule';
import type { Tally } from './tally';
import { byCostThenVotesThen, compareCodePoints } from './tie-break';

export interface CountableVote {
  readonly budget: Cents;
  readonly projects: readonly ElectionProject[];
  readonly ballots: readonly CastBallot[];
  readonly kind: Round['ballotKind'];
  /** What a plan gets that a scoring ballot does not name. */
  readonly defaultScore: number;
  readonly threshold: number | null;
  /** By the id of the plan; empty for a file. */
  readonly least: RoundSettings['least'];
  /** Every plan, in the order in which the lots were drawn. */
  readonly lotOrder: readonly string[];
}

export interface VoteCount {
  readonly rule: Rule;
  readonly input: CountInput<unknown>;
  /** The count itself, in slices. */
  readonly slices: Count<Tally>;
}

/** Throws when the rule is not in the registry: actions refuse that before. */
export function startVoteCount(vote: CountableVote, countRule: CountRule): VoteCount {
  const rule = findRule(countRule.ruleId);
  if (rule === null) throw new RangeError(`There is no rule ${countRule.ruleId}`);
  const input: CountInput<unknown> = {
    election: electionOfVote(vote, countRule.view),
    parameters: parametersFor(rule, vote, countRule.step),
    tieBreak: byCostThenVotesThen(vote.lotOrder),
  };
  return { rule, input, slices: rule.tally(input) };
}

export function electionOfVote(vote: CountableVote, view: CountRule['view']): Election {
  const { budget, projects, ballots, kind, defaultScore } = vote;
  const score = kind === 'scoring' && view === 'points' ? defaultScore : 0;
  return electionFrom({
    budget,
    projects,
    ballots: score > 0 ? ballots.map((ballot) => withScore(projects, ballot, score)) : ballots,
    weighing: weighingOf(kind, view),
  });
}

function withScore(projects: readonly ElectionProject[], { choices }: CastBallot, score: number): CastBallot {
  const named = new Set(choices.map(({ projectId }) => projectId));
  const others = projects
    .filter(({ id }) => !named.has(id))
    .map(({ id }) => ({ projectId: id, points: score }));
  return { choices: [...choices, ...others] };
}

/** As the META of a Pabulib file says it. */
export function defaultScoreIn(meta: ImportedElection['meta']): number {
  const text = meta.find(({ key }) => key.toLowerCase() === 'default_score')?.value ?? '';
  return /^\d{1,9}$/.test(text) ? Number(text) : 0;
}

/** A file has no lot: its plan ids in plain code-point order come in its place (V5). */
export function voteOfFile(file: ImportedElection): CountableVote {
  const ids = file.plans.map(({ projectId }) => projectId);
  return {
    budget: file.pot,
    projects: file.plans.map(({ projectId, cost }) => ({ id: projectId, cost })),
    ballots: file.ballots.map(({ choices }) => ({
      choices: choices.flatMap(({ plan, points }) => {
        const projectId = ids[plan];
        return projectId === undefined ? [] : [{ projectId, points }];
      }),
    })),
    kind: file.ballotKind,
    defaultScore: defaultScoreIn(file.meta),
    threshold: file.threshold,
    least: {},
    lotOrder: [...ids].sort(compareCodePoints),
  };
}
