/**
 * Empties the box of an open round and gives it a new key: when a teller lost a half, or when the papers are typed in
 * again. The papers stay, and a code that was used on a screen can be used again, so nobody loses a vote; the log keeps the
 * ground and how many went. Rules V13, V51.
 */
import { z } from 'zod';
import { ok } from '../../../kernel/result';
import { BoxKey } from '../../../kernel/sealed-box';
import { defineAction, put, type Reader } from '../../action';
import { ballotTable } from '../ballot';
import { votingCodeTable } from '../codes/voting-code';
import type { VotingDecision } from '../refusals';
import { RoundId, roundTable } from '../round';
import { inPhase, loadRound } from '../round-in-phase';
import { sealedBallotTable } from '../sealing/sealed-ballot';

/** A fixed list, as for a ballot that is taken out. */
export const RESTART_GROUNDS = ['halfLost', 'typedAgain', 'tooFew'] as const;

export const restartBox = defineAction({
  name: 'restart-box',
  input: z.strictObject({ roundId: RoundId, boxKey: BoxKey, ground: z.enum(RESTART_GROUNDS) }),
  load: async (reader: Reader, { roundId }) => ({
    round: await loadRound(reader, roundId),
    sealed: await reader.where(sealedBallotTable, 'roundId', roundId),
    unsealed: await reader.where(ballotTable, 'roundId', roundId),
    codes: await reader.where(votingCodeTable, 'roundId', roundId),
  }),
  decide: ({ round, sealed, unsealed, codes }, { roundId, boxKey, ground }): VotingDecision => {
    const found = inPhase(round, 'open');
    if (!found.ok) return found;
    const removals = [
      ...sealed.map(({ id }) => ({ table: sealedBallotTable.name, id })),
      ...unsealed.map(({ id }) => ({ table: ballotTable.name, id })),
    ];
    return ok({
      puts: [
        put(roundTable, { ...found.value, state: { ...found.value.state, boxKey } }),
        // Whoever voted on a screen votes again; a strip that came with a paper stays used, as the paper stays.
        ...codes.flatMap((code) =>
          code.use === 'screen' ? [put(votingCodeTable, { ...code, use: 'unused' })] : [],
        ),
      ],
      removals,
      audit: { subject: { kind: 'round', id: roundId }, details: { ground, ballots: removals.length } },
    });
  },
});
