/** Ticks somebody on the roll: a code or a paper was given out. The log says that a tick was set, not whose (V67). */
import { z } from 'zod';
import { ok } from '../../../kernel/result';
import { defineAction, put, type Reader } from '../../action';
import { no, type VotingDecision } from '../refusals';
import { VoterId, voterTable } from '../roll/voter';
import { inPhase, loadRound } from '../round-in-phase';

export const tickVoter = defineAction({
  name: 'tick-voter',
  input: z.strictObject({ voterId: VoterId }),
  load: async (reader: Reader, { voterId }) => {
    const voter = await reader.get(voterTable, voterId);
    return { voter, round: voter === null ? null : await loadRound(reader, voter.roundId) };
  },
  decide: ({ voter, round }): VotingDecision => {
    if (voter === null) return no('voting.noRoll', {});
    const found = inPhase(round, 'open');
    if (!found.ok) return found;
    if (voter.isTicked) return no('voting.voterTicked', {});
    return ok({
      puts: [put(voterTable, { ...voter, isTicked: true })],
      removals: [],
      audit: { subject: { kind: 'round', id: voter.roundId }, details: {} },
    });
  },
});
