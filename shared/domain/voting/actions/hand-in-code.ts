/** The strip of somebody who votes on paper is handed in: its code is used, and cannot vote on a screen as well. Rule V51. */
import { z } from 'zod';
import { Sha256 } from '../../../kernel/hash';
import { ok } from '../../../kernel/result';
import { defineAction, put, type Reader } from '../../action';
import { usedCode } from '../codes/use-code';
import { loadCode, votingCodeTable } from '../codes/voting-code';
import type { VotingDecision } from '../refusals';
import { RoundId } from '../round';
import { inPhase, loadRound } from '../round-in-phase';

export const handInCode = defineAction({
  name: 'hand-in-code',
  input: z.strictObject({ roundId: RoundId, hash: Sha256 }),
  load: async (reader: Reader, code) => ({
    round: await loadRound(reader, code.roundId),
    code: await loadCode(reader, code),
  }),
  decide: ({ round, code }, { roundId }): VotingDecision => {
    const found = inPhase(round, 'open');
    if (!found.ok) return found;
    const used = usedCode(found.value, code, 'paper');
    if (!used.ok) return used;
    return ok({
      puts: [put(votingCodeTable, used.value)],
      removals: [],
      audit: { subject: { kind: 'round', id: roundId }, details: {} },
    });
  },
});
