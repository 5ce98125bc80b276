/**
 * Notes in the log that the ballots of a counted round went out as a file, with the fingerprint of that file: whoever
 * holds one can ask which it is. Changes nothing.
 */
import { z } from 'zod';
import { Sha256 } from '../../../kernel/hash';
import { ok } from '../../../kernel/result';
import { defineAction, type Reader } from '../../action';
import { no, type VotingDecision } from '../refusals';
import { RoundId } from '../round';
import { loadRound } from '../round-in-phase';
import { hasOutcome } from '../round-status';

/** `pabulib`: a `.pb` file. `recount`: the page with which anyone counts again. `receipts`: the list of receipt codes. */
export const VoteFileKind = z.enum(['pabulib', 'recount', 'receipts']);
export type VoteFileKind = z.infer<typeof VoteFileKind>;

export const recordVoteFile = defineAction({
  name: 'record-vote-file',
  input: z.strictObject({ roundId: RoundId, kind: VoteFileKind, fileHash: Sha256 }),
  load: (reader: Reader, { roundId }) => loadRound(reader, roundId),
  decide: (round, { roundId, kind, fileHash }): VotingDecision => {
    if (round === null) return no('voting.unknownRound', {});
    if (!hasOutcome(round)) return no('voting.notInThisPhase', { status: round.state.status });
    return ok({
      puts: [],
      removals: [],
      audit: { subject: { kind: 'round', id: roundId }, details: { kind, fileHash } },
    });
  },
});
