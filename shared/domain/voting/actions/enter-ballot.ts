/** Puts one paper ballot in the box, typed in at the desk and sealed at once. */
import { z } from 'zod';
import { err, ok } from '../../../kernel/result';
import { SealingChance, sealTo } from '../../../kernel/sealed-box';
import { defineAction, type Put, put, type Reader } from '../../action';
import { ApplicationId } from '../../applications/application';
import { type Ballot, BallotId, ballotTable } from '../ballot';
import { choicesProblem } from '../choices-problem';
import { no, type VotingDecision } from '../refusals';
import { RoundId } from '../round';
import { inPhase, loadRound } from '../round-in-phase';
import type { RoundIn } from '../round-status';
import { contentOf } from '../sealing/ballot-content';
import { sealedBallotTable } from '../sealing/sealed-ballot';

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
    chance: SealingChance,
  }),
  load: async (reader: Reader, { roundId, ballotId }) => ({
    round: await loadRound(reader, roundId),
    known: (await reader.get(sealedBallotTable, ballotId)) ?? (await reader.get(ballotTable, ballotId)),
  }),
  decide: ({ round, known }, { roundId, ballotId, planIds, chance }): VotingDecision => {
    const found = inPhase(round, 'open');
    if (!found.ok) return found;
    if (known !== null) return no('voting.ballotAlreadyIn', {});
    const problem = choicesProblem(found.value, planIds);
    if (problem !== null) return err(problem);
    const choices = [...planIds].sort().map((applicationId) => ({ applicationId, points: null }));
    return ok({
      puts: [boxed(found.value, { id: ballotId, roundId, choices, cells: {} }, chance)],
      removals: [],
      // Not even the number of choices: the log tells the time, and so would tell who chose what.
      audit: { subject: { kind: 'round', id: roundId }, details: {} },
    });
  },
});

/** Rule V13: sealed before it is written anywhere. */
function boxed(round: RoundIn<'open'>, ballot: Ballot, chance: string): Put {
  const { boxKey } = round.state;
  if (boxKey === null) return put(ballotTable, ballot);
  const sealed = sealTo(boxKey, contentOf(round, ballot.choices), chance);
  return put(sealedBallotTable, { id: ballot.id, roundId: ballot.roundId, sealed });
}
