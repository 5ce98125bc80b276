/** Takes a ballot out of the box that was typed in wrongly; the log keeps the ground, never the choices. */
import { z } from 'zod';
import { ok } from '../../../kernel/result';
import { defineAction, type Reader } from '../../action';
import { BallotId, ballotTable } from '../ballot';
import { no, type VotingDecision } from '../refusals';
import { RoundId } from '../round';
import { inPhase, loadRound } from '../round-in-phase';
import { sealedBallotTable } from '../sealing/sealed-ballot';

/** A fixed list: free text could hold a name or a choice, and the log is never erased. */
export const REMOVAL_GROUNDS = ['typedWrong', 'typedTwice', 'notOfThisRound'] as const;

export const removeBallot = defineAction({
  name: 'remove-ballot',
  input: z.strictObject({ roundId: RoundId, ballotId: BallotId, ground: z.enum(REMOVAL_GROUNDS) }),
  load: async (reader: Reader, { roundId, ballotId }) => ({
    round: await loadRound(reader, roundId),
    sealed: await reader.get(sealedBallotTable, ballotId),
    unsealed: await reader.get(ballotTable, ballotId),
  }),
  decide: ({ round, sealed, unsealed }, { roundId, ground }): VotingDecision => {
    const found = inPhase(round, 'open');
    if (!found.ok) return found;
    const ballot = sealed ?? unsealed;
    if (ballot?.roundId !== roundId) return no('voting.ballotNotFound', {});
    const { name: table } = sealed === null ? ballotTable : sealedBallotTable;
    return ok({
      puts: [],
      removals: [{ table, id: ballot.id }],
      audit: { subject: { kind: 'round', id: roundId }, details: { ground } },
    });
  },
});
