/** Puts one paper ballot in the box, typed in at the desk and sealed at once. */
import { z } from 'zod';
import { err, ok, type Result } from '../../../kernel/result';
import { SealingChance, sealTo } from '../../../kernel/sealed-box';
import { defineAction, type Put, put, type Reader } from '../../action';
import { type BallotId, ballotTable, Choice } from '../ballot';
import { choicesProblem } from '../choices-problem';
import { no, type VotingDecision, type VotingRefusal } from '../refusals';
import { RoundId } from '../round';
import { inPhase, loadRound } from '../round-in-phase';
import type { RoundIn } from '../round-status';
import { sealedContent } from '../sealing/ballot-content';
import { SealedBallot, SealedBallotId, sealedBallotTable } from '../sealing/sealed-ballot';

export const enterBallot = defineAction({
  name: 'enter-ballot',
  input: z.strictObject({
    roundId: RoundId,
    /** Made by the caller, so that a ballot that is sent twice goes into the box once. */
    ballotId: SealedBallotId,
    /** None at all is a blank vote; null: the paper breaks the limits and does not count (V46). */
    choices: z.array(Choice).nullable(),
    chance: SealingChance,
    /** The number on the paper, where papers are typed in twice; else null. */
    sheet: SealedBallot.shape.sheet,
    reading: SealedBallot.shape.reading,
  }),
  load: async (reader: Reader, { roundId, ballotId, sheet }) => ({
    round: await loadRound(reader, roundId),
    known: (await reader.get(ballotTable, ballotId)) ?? (await reader.get(sealedBallotTable, ballotId)),
    // Not the whole box: it may hold thousands.
    sameSheet: sheet === null ? [] : await reader.where(sealedBallotTable, 'sheet', sheet),
  }),
  decide: ({ round, known, sameSheet }, { choices, ...paper }): VotingDecision => {
    const { roundId } = paper;
    const found = inPhase(round, 'open');
    if (!found.ok) return found;
    if (known !== null) return no('voting.ballotAlreadyIn', {});
    const misplaced = sheetProblem(found.value, sameSheet, paper);
    if (misplaced !== null) return err(misplaced);
    const problem = choices === null ? null : choicesProblem(found.value, choices);
    if (problem !== null) return err(problem);
    const boxed = inBox(found.value, choices, paper);
    if (!boxed.ok) return boxed;
    return ok({
      puts: [boxed.value],
      removals: [],
      // Not even the number of choices: the log tells the time, and so would tell who chose what.
      audit: { subject: { kind: 'round', id: roundId }, details: {} },
    });
  },
});

type Paper = Pick<SealedBallot, 'roundId' | 'sheet' | 'reading'> & {
  readonly ballotId: BallotId;
  readonly chance: string;
};

/** Rule V14: a paper that is typed in twice has a number, and each reading of it stands once. */
function sheetProblem(
  { readings }: RoundIn<'open'>,
  sameSheet: readonly SealedBallot[],
  { roundId, sheet, reading }: Paper,
): VotingRefusal | null {
  if (readings === 1) return null;
  if (sheet === null) return no('voting.sheetNeeded', {}, 'sheet').error;
  return sameSheet.some((one) => one.roundId === roundId && one.reading === reading)
    ? no('voting.sheetAlreadyIn', { sheet }, 'sheet').error
    : null;
}

/** Rule V13: sealed before it is written anywhere. */
function inBox(
  round: RoundIn<'open'>,
  choices: Choice[] | null,
  { ballotId: id, chance, ...paper }: Paper,
): Result<Put, VotingRefusal> {
  const { boxKey } = round.state;
  const { roundId, sheet, reading } = paper;
  if (boxKey === null)
    return choices === null
      ? no('voting.spoiledNotSealed', {}, 'choices')
      : ok(put(ballotTable, { id, roundId, choices: inPlainOrder(round, choices), cells: {}, salt: null }));
  const envelope = sealTo(boxKey, sealedContent(round, choices, chance), chance);
  const placed = round.readings === 1 ? { sheet: null, reading: 1 as const } : { sheet, reading };
  return ok(put(sealedBallotTable, { id, roundId, envelope, ...placed, isFromFile: false }));
}

/** The order of ticking says nothing, and so is not kept. */
function inPlainOrder({ ballotKind }: RoundIn<'open'>, choices: readonly Choice[]): Choice[] {
  if (ballotKind === 'ordinal') return [...choices];
  return choices.toSorted((a, b) => (a.applicationId < b.applicationId ? -1 : 1));
}
