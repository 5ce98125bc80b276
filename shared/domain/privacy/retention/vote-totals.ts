/** What is kept of a vote when its ballots go: how many there were, and what each plan got. */
import { electionOfVote } from '../../voting/countable-vote';
import { supportOf, voteOfRound, votersOf } from '../../voting/official-count';
import { hasOutcome } from '../../voting/round-status';
import type { VoteTotals } from './proposal';
import type { RetentionBook } from './retention-book';

/** null: there is no such round with an outcome. */
export function voteTotals(
  { rounds, ballots }: Pick<RetentionBook, 'rounds' | 'ballots'>,
  roundId: string,
): VoteTotals | null {
  const round = rounds.find(({ id }) => id === roundId);
  if (round === undefined || !hasOutcome(round)) return null;
  const cast = ballots.filter((ballot) => ballot.roundId === round.id);
  const election = electionOfVote(voteOfRound(round, cast), round.state.outcome.rule.view);
  const [support, voters] = [supportOf(election), votersOf(election)];
  return {
    roundId: round.id,
    ballots: cast.length,
    blank: cast.filter(({ choices }) => choices.length === 0).length,
    plans: round.plans.map(({ applicationId }) => {
      const index = election.projects.findIndex(({ id }) => id === applicationId);
      return { applicationId, support: support[index] ?? 0, voters: voters[index] ?? 0 };
    }),
  };
}
