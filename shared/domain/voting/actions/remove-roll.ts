/** Takes the roll of a round that is not open yet away again, to read another or to change who may vote (V67). */
import { z } from 'zod';
import { ok } from '../../../kernel/result';
import { defineAction, put, type Reader } from '../../action';
import { no, type VotingDecision } from '../refusals';
import { rollGone, voterTable } from '../roll/voter';
import { RoundId, roundTable } from '../round';
import { inPhase, loadRound } from '../round-in-phase';

export const removeRoll = defineAction({
  name: 'remove-roll',
  input: z.strictObject({ roundId: RoundId }),
  load: async (reader: Reader, { roundId }) => ({
    round: await loadRound(reader, roundId),
    voters: await reader.where(voterTable, 'roundId', roundId),
  }),
  decide: ({ round, voters }, { roundId }): VotingDecision => {
    const found = inPhase(round, 'preparing');
    if (!found.ok) return found;
    if (voters.length === 0) return no('voting.noRoll', {});
    const { settings } = found.value;
    return ok({
      puts: [put(roundTable, { ...found.value, settings: { ...settings, hasRoll: false } })],
      ...rollGone(voters),
      audit: { subject: { kind: 'round', id: roundId }, details: { voters: voters.length } },
    });
  },
});
