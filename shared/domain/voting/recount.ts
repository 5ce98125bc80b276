/** Counting an official result again: does the box, the regulation and the outcome come out as they were recorded? */
import { canonicalJson, type Sha256 } from '../../kernel/hash';
import { startVoteCount } from './countable-vote';
import type { Election } from './election';
import { type CountableBallot, outcomeOf, voteOfRound } from './official-count';
import type { VoteTally } from './pot-counts';
import { regulationHash } from './regulation';
import type { Outcome } from './round';
import type { RoundIn } from './round-status';
import type { Count } from './rules/rule';

export type RecordedRound = RoundIn<'counted' | 'decided'>;

export interface Recounted extends VoteTally {
  readonly election: Election;
  /** What was counted for each pot, in their order. */
  readonly elections: readonly Election[];
  readonly outcome: Outcome;
  readonly regulationHash: Sha256;
  /** Each compared with what was recorded, in full and never as shown. */
  readonly isSame: { readonly box: boolean; readonly regulation: boolean; readonly outcome: boolean };
}

/** In slices, so that whoever runs it can breathe. Throws when the rule is not in the registry. */
export function* countAgain(round: RecordedRound, ballots: readonly CountableBallot[]): Count<Recounted> {
  const recorded = round.state.outcome;
  const { slices, election, parts } = startVoteCount(voteOfRound(round, ballots), recorded.rule);
  const counted = yield* slices;
  const outcome = outcomeOf(counted.tally, election, { round, ballots, rule: recorded.rule });
  const hash = regulationHash({ ...round, rule: recorded.rule });
  return {
    ...counted,
    election,
    elections: parts.map(({ input }) => input.election),
    outcome,
    regulationHash: hash,
    isSame: {
      box: outcome.boxHash === round.state.boxHash && ballots.length === round.state.ballotCount,
      regulation: hash === round.state.regulationHash,
      outcome: isSameOutcome(outcome, recorded),
    },
  };
}

/** The same box, the same plans in the same order for the same money, the same ties. */
export function isSameOutcome(one: Outcome, other: Outcome): boolean {
  return canonicalJson(one) === canonicalJson(other);
}
