/**
 * Notes in the log that a file about a vote went out, such as the ballots of a counted round, with the fingerprint of that file: whoever
 * holds one can ask which it is. Changes nothing.
 */
import { z } from 'zod';
import { Sha256 } from '../../../kernel/hash';
import { ok } from '../../../kernel/result';
import { defineAction, type Reader } from '../../action';
import { no, type VotingDecision } from '../refusals';
import { RoundId } from '../round';
import { loadRound } from '../round-in-phase';
import { hasOutcome, isIn } from '../round-status';

/**
 * `pabulib`: a `.pb` file. `recount`: the page with which anyone counts again. `receipts`: the list of
 * receipt codes. `ballotPage`: the page with which people vote at home, of an open round.
 */
export const VoteFileKind = z.enum(['pabulib', 'recount', 'receipts', 'ballotPage']);
export type VoteFileKind = z.infer<typeof VoteFileKind>;

export const recordVoteFile = defineAction({
  name: 'record-vote-file',
  input: z.strictObject({ roundId: RoundId, kind: VoteFileKind, fileHash: Sha256 }),
  load: (reader: Reader, { roundId }) => loadRound(reader, roundId),
  decide: (round, { roundId, kind, fileHash }): VotingDecision => {
    if (round === null) return no('voting.unknownRound', {});
    const isTime = kind === 'ballotPage' ? isIn(round, 'open') : hasOutcome(round);
    if (!isTime) return no('voting.notInThisPhase', { status: round.state.status });
    return ok({
      puts: [],
      removals: [],
      audit: { subject: { kind: 'round', id: roundId }, details: { kind, fileHash } },
    });
  },
});
