/** A vote with a code on a screen: the code is used and the ballot sealed and in the box, both or neither. Rules V51, V52. */
import { z } from 'zod';
import { Sha256 } from '../../../kernel/hash';
import { err, ok } from '../../../kernel/result';
import { SealingChance, sealTo } from '../../../kernel/sealed-box';
import { defineAction, put, type Reader } from '../../action';
import { Choice } from '../ballot';
import { choicesProblem } from '../choices-problem';
import { usedCode } from '../codes/use-code';
import { loadCode, votingCodeTable } from '../codes/voting-code';
import { no, type VotingDecision } from '../refusals';
import { RoundId } from '../round';
import { inPhase, loadRound } from '../round-in-phase';
import { sealedContent } from '../sealing/ballot-content';
import { SealedBallotId, sealedBallotTable } from '../sealing/sealed-ballot';

export const castBallot = defineAction({
  name: 'cast-ballot',
  input: z.strictObject({
    roundId: RoundId,
    /** Of the code (`codeHash`). */
    hash: Sha256,
    /** Made by the caller, so that a ballot that is sent twice goes into the box once. */
    ballotId: SealedBallotId,
    /** None at all is a blank vote. */
    choices: z.array(Choice),
    chance: SealingChance,
  }),
  load: async (reader: Reader, { ballotId, ...code }) => ({
    round: await loadRound(reader, code.roundId),
    code: await loadCode(reader, code),
    known: await reader.get(sealedBallotTable, ballotId),
  }),
  decide: ({ round, code, known }, { roundId, ballotId: id, choices, chance }): VotingDecision => {
    const found = inPhase(round, 'open');
    if (!found.ok) return found;
    if (known !== null) return no('voting.ballotAlreadyIn', {});
    const used = usedCode(found.value, code, 'screen');
    if (!used.ok) return used;
    const problem = choicesProblem(found.value, choices);
    if (problem !== null) return err(problem);
    const { boxKey } = found.value.state;
    if (boxKey === null) return no('voting.noCodes', {});
    const envelope = sealTo(boxKey, sealedContent(found.value, choices, chance), chance);
    return ok({
      puts: [
        put(votingCodeTable, used.value),
        put(sealedBallotTable, { id, roundId, envelope, sheet: null, reading: 1, isFromFile: false }),
      ],
      removals: [],
      // Nothing of the code and nothing of the ballot: the log tells the time.
      audit: { subject: { kind: 'round', id: roundId }, details: {} },
    });
  },
});
