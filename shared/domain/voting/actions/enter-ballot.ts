/** Puts one paper ballot in the box, typed in at the desk. */
import { z } from 'zod';
import { err, ok } from '../../../kernel/result';
import { defineAction, put, type Reader } from '../../action';
import { ApplicationId } from '../../applications/application';
import { BallotId, ballotTable } from '../ballot';
import { choicesProblem } from '../choices-problem';
import { no, type VotingDecision } from '../refusals';
import { RoundId } from '../round';
import { inPhase, loadRound } from '../round-in-phase';

/** Version 4: nothing of the time in it (rule V6). A version 7 id would tell when the ballot was cast. */
const RandomBallotId = BallotId.refine((id) => id[14] === '4');

export const enterBallot = defineAction({
  name: 'enter-ballot',
  input: z.strictObject({
    roundId: RoundId,
    /** Made by the caller, so that a ballot that is sent twice goes into the box once. */
    ballotId: RandomBallotId,
    /** None at all is a blank vote. */
    planIds: z.array(ApplicationId),
  }),
  load: async (reader: Reader, { roundId, ballotId }) => ({
    round: await loadRound(reader, roundId),
    known: await reader.get(ballotTable, ballotId),
  }),
  decide: ({ round, known }, { roundId, ballotId, planIds }): VotingDecision => {
    const found = inPhase(round, 'open');
    if (!found.ok) return found;
    if (known !== null) return no('voting.ballotAlreadyIn', {});
    const problem = choicesProblem(found.value, planIds);
    if (problem !== null) return err(problem);
    const choices = [...planIds].sort().map((applicationId) => ({ applicationId, points: null }));
    return ok({
      puts: [put(ballotTable, { id: ballotId, roundId, choices, cells: {} })],
      removals: [],
      // Not even the number of choices: the log tells the time, and so would tell who chose what.
      audit: { subject: { kind: 'round', id: roundId }, details: {} },
    });
  },
});
