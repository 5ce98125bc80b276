/**
 * Closes the box: both tellers open it, its hash is fixed, and every ballot gets a new id in the order of its content,
 * so that neither the log of entering nor the order on disk tells anything (V6, V13). The roll of codes goes (V51).
 */
import { z } from 'zod';
import { ok, type Result } from '../../../kernel/result';
import { defineAction, put, type Reader } from '../../action';
import { type Ballot, type BallotId, ballotTable } from '../ballot';
import { boxHash, canonicalBallot } from '../box';
import { LEAST_FOR_SECRECY, tooFewBallots } from '../codes/too-few-ballots';
import { codeCounts } from '../codes/use-code';
import { votingCodeTable } from '../codes/voting-code';
import { no, type VotingDecision, type VotingRefusal } from '../refusals';
import { RoundId, roundTable } from '../round';
import { inPhase, loadRound } from '../round-in-phase';
import type { RoundIn } from '../round-status';
import { compareReadings, type OpenedBallot, Opening, openBox } from '../sealing/open-box';
import { sealedBallotTable } from '../sealing/sealed-ballot';

const Settled = z.strictObject({ sheet: z.int().positive(), reading: z.literal([1, 2]) });
type Settled = z.infer<typeof Settled>;

export const closeRound = defineAction({
  name: 'close-round',
  input: z.strictObject({
    roundId: RoundId,
    /** Made of the halves of both tellers (`unlockBox`); null for a box that was not sealed. */
    openings: z.array(Opening).nullable(),
    /** Of each paper that two people read differently: which reading is what stands on it (V14). */
    settled: z.array(Settled),
  }),
  load: async (reader: Reader, { roundId }) => ({
    round: await loadRound(reader, roundId),
    sealed: await reader.where(sealedBallotTable, 'roundId', roundId),
    unsealed: await reader.where(ballotTable, 'roundId', roundId),
    codes: await reader.where(votingCodeTable, 'roundId', roundId),
  }),
  decide: ({ round, sealed, unsealed, codes }, { roundId, openings, settled }, context): VotingDecision => {
    const found = inPhase(round, 'open');
    if (!found.ok) return found;
    const tooFew = tooFewBallots(codes, sealed);
    if (tooFew !== null) return no('voting.tooFewBallots', { least: LEAST_FOR_SECRECY, count: tooFew });
    const opened = openBox(found.value, sealed, openings);
    if (!opened.ok) return opened;
    const read = papersIn(found.value, opened.value, settled);
    if (!read.ok) return read;
    const ballots = [...read.value.flatMap((paper) => ballotOn(paper, roundId)), ...unsealed];
    const { ballotKind, state } = found.value;
    const hash = boxHash(ballots, ballotKind);
    const closed = {
      ...state,
      status: 'closed' as const,
      closedOn: context.today,
      ballotCount: ballots.length,
      spoiledCount: read.value.filter(({ choices }) => choices === null).length,
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
        ...codes.map(({ id }) => ({ table: votingCodeTable.name, id })),
      ],
      audit: {
        subject: { kind: 'round', id: roundId },
        details: {
          ballots: ballots.length,
          spoiled: closed.spoiledCount,
          box: hash,
          settled: settled.length,
          ...(codes.length === 0 ? {} : codeCounts(codes)),
        },
      },
    });
  },
});

/** Rule V46: of a paper that does not count nothing is left but the number of such papers. */
function ballotOn({ id, choices, salt }: OpenedBallot, roundId: RoundId): Ballot[] {
  return choices === null ? [] : [{ id, roundId, choices: [...choices], cells: {}, salt }];
}

/** What is in the box: each ballot, or of each paper that was typed in twice the reading that stands (V14). */
function papersIn(
  round: RoundIn<'open'>,
  opened: readonly OpenedBallot[],
  settled: readonly Settled[],
): Result<readonly OpenedBallot[], VotingRefusal> {
  if (round.readings === 1) return ok(opened);
  const { same, different, missing } = compareReadings(opened, round.ballotKind);
  if (missing.length > 0) return no('voting.readingsMissing', { count: missing.length });
  const standing = new Map(settled.map(({ sheet, reading }) => [sheet, reading]));
  const chosen = different.flatMap(({ sheet, first, second }) => {
    const reading = standing.get(sheet);
    return [first, second].filter((one) => one.reading === reading);
  });
  return chosen.length === different.length
    ? ok([...same, ...chosen])
    : no('voting.readingsDiffer', { count: different.length - chosen.length });
}
