/** Takes back an interest that was told by mistake; like telling it, only until the box is closed (V15). */
import { z } from 'zod';
import { ok } from '../../../kernel/result';
import { defineAction, type Reader } from '../../action';
import { ConflictId, conflictTable } from '../conflict';
import { no, type VotingDecision } from '../refusals';
import { loadRound } from '../round-in-phase';
import { isClosed } from '../round-status';

export const withdrawConflict = defineAction({
  name: 'withdraw-conflict',
  input: z.strictObject({ conflictId: ConflictId }),
  load: async (reader: Reader, { conflictId }) => {
    const conflict = await reader.get(conflictTable, conflictId);
    return { conflict, round: conflict === null ? null : await loadRound(reader, conflict.roundId) };
  },
  decide: ({ conflict, round }): VotingDecision => {
    if (conflict === null || round === null) return no('voting.unknownConflict', {});
    if (isClosed(round)) return no('voting.conflictTooLate', {});
    return ok({
      puts: [],
      removals: [{ table: conflictTable.name, id: conflict.id }],
      audit: { subject: { kind: 'round', id: round.id }, details: { member: conflict.memberId } },
    });
  },
});
