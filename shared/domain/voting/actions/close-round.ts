/** Closes the box: its hash is fixed, and every ballot gets a new id, so that the log of entering tells nothing. */
import { z } from 'zod';
import { ok } from '../../../kernel/result';
import { defineAction, put, type Reader } from '../../action';
import { type BallotId, ballotTable } from '../ballot';
import { boxHash, canonicalBallot } from '../box';
import type { VotingDecision } from '../refusals';
import { RoundId, roundTable } from '../round';
import { inPhase, loadRound } from '../round-in-phase';

export const closeRound = defineAction({
  name: 'close-round',
  input: z.strictObject({ roundId: RoundId }),
  load: async (reader: Reader, { roundId }) => ({
    round: await loadRound(reader, roundId),
    ballots: await reader.where(ballotTable, 'roundId', roundId),
  }),
  decide: ({ round, ballots }, { roundId }, context): VotingDecision => {
    const found = inPhase(round, 'open');
    if (!found.ok) return found;
    const { ballotKind, state } = found.value;
    const hash = boxHash(ballots, ballotKind);
    const closed = {
      ...state,
      status: 'closed' as const,
      closedOn: context.today,
      ballotCount: ballots.length,
      boxHash: hash,
    };
    // Rule V6: in the order of their content, so that the new ids keep nothing of the order of entering.
    const shuffled = ballots
      .map((ballot) => ({ ballot, content: canonicalBallot(ballot, ballotKind) }))
      .sort((a, b) => (a.content < b.content ? -1 : 1));
    return ok({
      puts: [
        put(roundTable, { ...found.value, state: closed }),
        ...shuffled.map(({ ballot }) => put(ballotTable, { ...ballot, id: context.newId<BallotId>() })),
      ],
      removals: ballots.map(({ id }) => ({ table: ballotTable.name, id })),
      audit: {
        subject: { kind: 'round', id: roundId },
        details: { ballots: ballots.length, box: hash },
      },
    });
  },
});
