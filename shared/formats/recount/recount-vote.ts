/** What the recount file carries: the round as it was recorded, its plans by name, and every ballot of its box. */
import { z } from 'zod';
import { ApplicationId } from '../../domain/applications/application';
import { Ballot } from '../../domain/voting/ballot';
import { canonicalBallot } from '../../domain/voting/box';
import type { CountableBallot } from '../../domain/voting/official-count';
import type { RecordedRound } from '../../domain/voting/recount';
import { Round } from '../../domain/voting/round';
import { Day } from '../../kernel/dates';

export const RecountVote = z.strictObject({
  format: z.literal('buurtpot-recount-1'),
  fund: z.string(),
  madeOn: Day,
  round: Round,
  plans: z.array(z.strictObject({ id: ApplicationId, title: z.string(), initiative: z.string() })),
  ballots: z.array(Ballot.pick({ choices: true, cells: true, salt: true })),
});
export type RecountVote = z.infer<typeof RecountVote>;

export interface RecountInput extends Pick<RecountVote, 'fund' | 'madeOn' | 'plans'> {
  readonly round: RecordedRound;
  readonly ballots: readonly CountableBallot[];
}

/** Ballots by their content and without ids; which sources filled the pot decides nothing and stays at home. */
export function recountVote({ fund, madeOn, plans, round, ballots }: RecountInput): RecountVote {
  const sorted = ballots
    .map(({ choices, cells, salt }) => ({ choices, cells, salt }))
    .map((ballot) => ({ ballot, content: canonicalBallot(ballot, round.ballotKind) }))
    .sort((a, b) => (a.content < b.content ? -1 : 1))
    .map(({ ballot }) => ballot);
  return {
    format: 'buurtpot-recount-1',
    fund,
    madeOn,
    round: { ...round, draws: [] },
    plans,
    ballots: sorted,
  };
}
