/** A vote with several pots: each is counted as a vote of its own (V74), and the tallies are put together. */
import { type Cents, sumOf } from '../../kernel/money';
import type { CastBallot, ElectionProject } from './election';
import type { Tally } from './tally';

export interface PotOfVote {
  readonly budget: Cents;
  readonly plans: readonly string[];
}

export interface VoteWithPots {
  readonly budget: Cents;
  readonly projects: readonly ElectionProject[];
  readonly ballots: readonly CastBallot[];
  /** Every plan, in the order in which the lots were drawn. */
  readonly lotOrder: readonly string[];
  /** Each plan in one of them; empty: the budget is for all plans. */
  readonly pots: readonly PotOfVote[];
}

export interface VoteTally {
  /** Of all pots together, in their order: with several, it has no start money and no levels of its own. */
  readonly tally: Tally;
  /** One for each pot, in their order. */
  readonly byPot: readonly Tally[];
}

/** All ballots, each with what it says of the plans of this pot only: without any it is a blank one there (V75). */
export function voteOfPot<Vote extends VoteWithPots>(vote: Vote, { budget, plans }: PotOfVote): Vote {
  const own = new Set(plans);
  return {
    ...vote,
    budget,
    projects: vote.projects.filter(({ id }) => own.has(id)),
    ballots: vote.ballots.map(({ choices }) => ({
      choices: choices.filter(({ projectId }) => own.has(projectId)),
    })),
    lotOrder: vote.lotOrder.filter((id) => own.has(id)),
    pots: [],
  };
}

/** Ranked ballots as points: what a place weighs is counted among the plans of the same pot (V75). */
export function rankedWithinPots({ ballots, pots }: VoteWithPots): CastBallot[] {
  const potOf = new Map(pots.flatMap(({ plans }, pot) => plans.map((id) => [id, pot] as const)));
  return ballots.map(({ choices }) => {
    const left = new Map<number | undefined, number>();
    const ranked = [...new Set(choices.map(({ projectId }) => projectId))].reverse().map((projectId) => {
      const points = (left.get(potOf.get(projectId)) ?? 0) + 1;
      left.set(potOf.get(projectId), points);
      return { projectId, points };
    });
    return { choices: ranked.reverse() };
  });
}

/** Throws without any tally. */
export function mergedTally(byPot: readonly Tally[]): Tally {
  const [first, ...others] = byPot;
  if (first === undefined) throw new RangeError('A vote has at least one pot');
  if (others.length === 0) return first;
  const explanations = byPot.flatMap((tally) => tally.explanations);
  return {
    ruleId: first.ruleId,
    chosen: byPot.flatMap(({ chosen }) => chosen),
    granted: byPot.flatMap(({ granted }) => granted),
    notChosen: byPot.flatMap(({ notChosen }) => notChosen),
    ties: byPot.flatMap(({ ties }) => ties),
    totalCost: sumOf(byPot, ({ totalCost }) => totalCost),
    leftOver: sumOf(byPot, ({ leftOver }) => leftOver),
    finalEndowment: null,
    levels: null,
    comparison: null,
    steps: byPot.flatMap(({ steps }) => steps),
    explanations: [
      ...explanations.filter(({ outcome }) => outcome === 'won'),
      ...explanations.filter(({ outcome }) => outcome === 'lost'),
    ],
  };
}
