/**
 * Closes the box: both tellers open it, its hash is fixed, and every ballot gets a new id in the order of its content,
 * so that neither the log of entering nor the order on disk tells anything (V6, V13).
 */
import { z } from 'zod';
import { ok, type Result } from '../../../kernel/result';
import { defineAction, put, type Reader } from '../../action';
import { type Ballot, type BallotId, ballotTable } from '../ballot';
import { boxHash, canonicalBallot } from '../box';
import { no, type VotingDecision, type VotingRefusal } from '../refusals';
import { RoundId, roundTable } from '../round';
import { inPhase, loadRound } from '../round-in-phase';
import type { RoundIn } from '../round-status';
import { KeyHalf } from '../sealing/key-halves';
import { compareReadings, type OpenedBallot, openBox } from '../sealing/open-box';
import { sealedBallotTable } from '../sealing/sealed-ballot';

const Settled = z.strictObject({ sheet: z.int().positive(), reading: z.literal([1, 2]) });
type Settled = z.infer<typeof Settled>;

export const closeRound = defineAction({
  name: 'close-round',
  input: z.strictObject({
    roundId: RoundId,
    /** Of the two tellers, in any order; null for a box that was not sealed. */
    halves: z.tuple([KeyHalf, KeyHalf]).nullable(),
    /** Of each paper that two people read differently: which reading is what stands on it (V14). */
    settled: z.array(Settled),
  }),
  load: async (reader: Reader, { roundId }) => ({
    round: await loadRound(reader, roundId),
    sealed: await reader.where(sealedBallotTable, 'roundId', roundId),
    unsealed: await reader.where(ballotTable, 'roundId', roundId),
  }),
  decide: ({ round, sealed, unsealed }, { roundId, halves, settled }, context): VotingDecision => {
    const found = inPhase(round, 'open');
    if (!found.ok) return found;
    const opened = openBox(found.value, sealed, halves);
    if (!opened.ok) return opened;
    const read = ballotsIn(found.value, opened.value, settled);
    if (!read.ok) return read;
    const ballots = [...read.value, ...unsealed];
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
        details: { ballots: ballots.length, box: hash, settled: settled.length },
      },
    });
  },
});

/** What counts of the box: each ballot, or of each paper that was typed in twice the reading that stands (V14). */
function ballotsIn(
  round: RoundIn<'open'>,
  opened: readonly OpenedBallot[],
  settled: readonly Settled[],
): Result<Ballot[], VotingRefusal> {
  const ballot = ({ id, choices }: OpenedBallot): Ballot => ({
    id,
    roundId: round.id,
    choices: [...choices],
    cells: {},
  });
  if (round.readings === 1) return ok(opened.map(ballot));
  const { same, different, missing } = compareReadings(opened, round.ballotKind);
  if (missing.length > 0) return no('voting.readingsMissing', { count: missing.length });
  const chosen = different.flatMap(({ sheet }) => {
    const reading = settled.find((one) => one.sheet === sheet)?.reading;
    return opened.filter((one) => one.sheet === sheet && one.reading === reading);
  });
  return chosen.length === different.length
    ? ok([...same, ...chosen].map(ballot))
    : no('voting.readingsDiffer', { count: different.length - chosen.length });
}
