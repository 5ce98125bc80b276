/**
 * A ballot that was sealed at home, handed in as a file with its code: the code is used and the envelope in the box, both or
 * neither. Nobody at the desk can read it, so what is in it is judged when the box is opened. Rules V51, V59, V60.
 */
import { z } from 'zod';
import { Sha256 } from '../../../kernel/hash';
import { ok } from '../../../kernel/result';
import { BoxKey, isSealed, SealedText } from '../../../kernel/sealed-box';
import { defineAction, put, type Reader } from '../../action';
import { usedCode } from '../codes/use-code';
import { loadCode, votingCodeTable } from '../codes/voting-code';
import { no, type VotingDecision } from '../refusals';
import { RoundId } from '../round';
import { inPhase, loadRound } from '../round-in-phase';
import { envelopeLength } from '../sealing/ballot-content';
import { idOfEnvelope, sealedBallotTable } from '../sealing/sealed-ballot';

export const castSealedBallot = defineAction({
  name: 'cast-sealed-ballot',
  input: z.strictObject({
    roundId: RoundId,
    /** Of the code (`codeHash`). */
    hash: Sha256,
    /** By which the voter filled it in, and to which it was sealed. */
    regulationHash: Sha256,
    boxKey: BoxKey,
    envelope: SealedText.max(100_000),
  }),
  load: async (reader: Reader, { envelope, ...code }) => ({
    round: await loadRound(reader, code.roundId),
    code: await loadCode(reader, code),
    known: await reader.get(sealedBallotTable, idOfEnvelope(envelope)),
  }),
  decide: ({ round, code, known }, { roundId, regulationHash, boxKey, envelope }): VotingDecision => {
    const found = inPhase(round, 'open');
    if (!found.ok) return found;
    const { state } = found.value;
    if (regulationHash !== state.regulationHash) return no('voting.fileOtherRegulation', {});
    if (boxKey !== state.boxKey) return no('voting.fileOtherBox', {});
    if (known !== null) return no('voting.fileAlreadyIn', {});
    if (envelope.length !== envelopeLength(found.value) || !isSealed(envelope))
      return no('voting.fileNotSealed', {});
    const used = usedCode(found.value, code, 'screen');
    if (!used.ok) return used;
    return ok({
      puts: [
        put(votingCodeTable, used.value),
        put(sealedBallotTable, {
          id: idOfEnvelope(envelope),
          roundId,
          envelope,
          sheet: null,
          reading: 1,
          isFromFile: true,
        }),
      ],
      removals: [],
      // Nothing of the code and nothing of the ballot: the log tells the time.
      audit: { subject: { kind: 'round', id: roundId }, details: {} },
    });
  },
});
