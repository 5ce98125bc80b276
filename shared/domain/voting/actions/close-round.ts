/**
 * Closes the box: both tellers open it, its hash is fixed, and every ballot gets a new id in the order of its content,
 * so that neither the log of entering nor the order on disk tells anything (V6, V13).
 */
import { z } from 'zod';
import { ok, type Result } from '../../../kernel/result';
import { boxKeyOf, openWith } from '../../../kernel/sealed-box';
import { defineAction, put, type Reader } from '../../action';
import { type Ballot, type BallotId, ballotTable } from '../ballot';
import { boxHash, canonicalBallot } from '../box';
import { no, type VotingDecision, type VotingRefusal } from '../refusals';
import { RoundId, roundTable } from '../round';
import { inPhase, loadRound } from '../round-in-phase';
import type { RoundIn } from '../round-status';
import { choicesIn } from '../sealing/ballot-content';
import { boxSecret, KeyHalf, type KeyHalves } from '../sealing/key-halves';
import { type SealedBallot, sealedBallotTable } from '../sealing/sealed-ballot';

export const closeRound = defineAction({
  name: 'close-round',
  input: z.strictObject({
    roundId: RoundId,
    /** Of the two tellers, in any order; null for a box that was not sealed. */
    halves: z.tuple([KeyHalf, KeyHalf]).nullable(),
  }),
  load: async (reader: Reader, { roundId }) => ({
    round: await loadRound(reader, roundId),
    sealed: await reader.where(sealedBallotTable, 'roundId', roundId),
    unsealed: await reader.where(ballotTable, 'roundId', roundId),
  }),
  decide: ({ round, sealed, unsealed }, { roundId, halves }, context): VotingDecision => {
    const found = inPhase(round, 'open');
    if (!found.ok) return found;
    const opened = openBox(found.value, sealed, halves);
    if (!opened.ok) return opened;
    const ballots = [...opened.value, ...unsealed];
    const { ballotKind, state } = found.value;
    const hash = boxHash(ballots, ballotKind);
    const closed = {
      ...state,
      status: 'closed' as const,
      closedOn: context.today,
      ballotCount: ballots.length,
      boxHash: hash,
    };
    const ordered = ballots
      .map((ballot) => ({ ballot, content: canonicalBallot(ballot, ballotKind) }))
      .sort((a, b) => (a.content < b.content ? -1 : 1));
    return ok({
      puts: [
        put(roundTable, { ...found.value, state: closed }),
        ...ordered.map(({ ballot }) => put(ballotTable, { ...ballot, id: context.newId<BallotId>() })),
      ],
      removals: [
        ...sealed.map(({ id }) => ({ table: sealedBallotTable.name, id })),
        ...unsealed.map(({ id }) => ({ table: ballotTable.name, id })),
      ],
      audit: {
        subject: { kind: 'round', id: roundId },
        details: { ballots: ballots.length, box: hash },
      },
    });
  },
});

/** All of them or none: a ballot that does not open is never left out in silence. */
function openBox(
  round: RoundIn<'open'>,
  sealed: readonly SealedBallot[],
  halves: KeyHalves | null,
): Result<Ballot[], VotingRefusal> {
  if (round.state.boxKey === null) return ok([]);
  if (halves === null) return no('voting.halvesNeeded', {}, 'halves');
  const secret = boxSecret(round.id, halves);
  if (boxKeyOf(secret) !== round.state.boxKey) return no('voting.halvesDoNotFit', {}, 'halves');
  const ballots = sealed.flatMap(({ id, roundId, sealed: text }) => {
    const content = openWith(secret, text);
    return content.ok ? [{ id, roundId, choices: choicesIn(round, content.value), cells: {} }] : [];
  });
  const lost = sealed.length - ballots.length;
  return lost === 0 ? ok(ballots) : no('voting.ballotsNotOpened', { count: lost });
}
