/** A vote as a count takes it, whoever held it: an own round, or a file that is only tried out. */
import { weighingOf } from './ballot-views';
import { parametersFor } from './count-rule';
import { type CastBallot, type Election, type ElectionProject, electionFrom } from './election';
import type { ImportedElection } from './imported-election';
import { mergedTally, rankedWithinPots, type VoteTally, type VoteWithPots, voteOfPot } from './pot-counts';
import type { CountRule, Round } from './round';
import type { RoundSettings } from './round-settings';
import { findRule } from './rules/registry';
import type { Count, CountInput, Rule } from './rules/rule';
import type { Tally } from './tally';
import { byCostThenVotesThen, compareCodePoints } from './tie-break';

export interface CountableVote extends VoteWithPots {
  readonly kind: Round['ballotKind'];
  /** What a plan gets that a scoring ballot does not name. */
  readonly defaultScore: number;
  readonly threshold: number | null;
  /** By the id of the plan; empty for a file. */
  readonly least: RoundSettings['least'];
  readonly yesShare: RoundSettings['yesShare'];
}

/** The count of one pot. */
export interface PotCount {
  readonly rule: Rule;
  readonly input: CountInput<unknown>;
}

export interface VoteCount {
  /** All plans and ballots. */
  readonly election: Election;
  /** One for each pot. */
  readonly parts: readonly PotCount[];
  /** The count itself, in slices. */
  readonly slices: Count<VoteTally>;
}

/** Throws when the rule is not in the registry: actions refuse that before. */
export function startVoteCount(vote: CountableVote, countRule: CountRule): VoteCount {
  const rule = findRule(countRule.ruleId);
  if (rule === null) throw new RangeError(`There is no rule ${countRule.ruleId}`);
  const votes = vote.pots.length === 0 ? [vote] : vote.pots.map((pot) => voteOfPot(vote, pot));
  const parts = votes.map((part) => ({
    rule,
    input: {
      election: electionOfVote(part, countRule.view),
      parameters: parametersFor(rule, part, countRule.step),
      tieBreak: byCostThenVotesThen(part.lotOrder),
    },
  }));
  return { election: electionOfVote(vote, countRule.view), parts, slices: countParts(parts) };
}

/** Rule V74: each pot by itself, one after the other. */
function* countParts(parts: readonly PotCount[]): Count<VoteTally> {
  const byPot: Tally[] = [];
  for (const { rule, input } of parts) byPot.push(yield* rule.tally(input));
  return { tally: mergedTally(byPot), byPot };
}

export function electionOfVote(vote: CountableVote, view: CountRule['view']): Election {
  const { budget, projects, kind, defaultScore } = vote;
  const weighing = weighingOf(kind, view);
  const isRanked = weighing === 'ranking' && vote.pots.length > 0;
  const ballots = isRanked ? rankedWithinPots(vote) : vote.ballots;
  const score = kind === 'scoring' && view === 'points' ? defaultScore : 0;
  return electionFrom({
    budget,
    projects,
    ballots: score > 0 ? ballots.map((ballot) => withScore(projects, ballot, score)) : ballots,
    weighing: isRanked ? 'points' : weighing,
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
    yesShare: 'half',
    lotOrder: [...ids].sort(compareCodePoints),
    pots: [],
  };
}
