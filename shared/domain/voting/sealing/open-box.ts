/** What is in a sealed box, with both halves of its key; and where two people read a paper differently. V13, V14. */
import { z } from 'zod';
import { hexOf } from '../../../kernel/hash';
import { ok, type Result } from '../../../kernel/result';
import { boxKeyOf, Meeting, meetingOf, openMet } from '../../../kernel/sealed-box';
import { BallotId, type Choice } from '../ballot';
import { canonicalBallot } from '../box';
import { choicesProblem } from '../choices-problem';
import { no, type VotingRefusal } from '../refusals';
import type { RoundIn } from '../round-status';
import { choicesIn, contentOf, saltIn } from './ballot-content';
import { boxSecret, type KeyHalves } from './key-halves';
import type { SealedBallot } from './sealed-ballot';

export type Reading = 1 | 2;

export interface OpenedBallot extends Pick<SealedBallot, 'id' | 'sheet' | 'reading'> {
  /** null: the paper does not count (V46). */
  readonly choices: readonly Choice[] | null;
  /** Of its receipt (V52). */
  readonly salt: string | null;
}

/** What one ballot opens with; made of both halves, and of no use for any other ballot. */
export const Opening = z.strictObject({ id: BallotId, meeting: Meeting });
export type Opening = z.infer<typeof Opening>;

export interface BoxJob {
  readonly round: RoundIn<'open'>;
  readonly sealed: readonly SealedBallot[];
  readonly halves: KeyHalves;
}

/** The slow part of opening, about a millisecond for each ballot: in slices, so that a worker can tell how far it is. */
export function* unlockBox({
  round,
  sealed,
  halves,
}: BoxJob): Generator<number, Result<Opening[], VotingRefusal>, void> {
  const secret = boxSecret(round.id, halves);
  if (boxKeyOf(secret) !== round.state.boxKey) return no('voting.halvesDoNotFit', {}, 'halves');
  const openings: Opening[] = [];
  for (const { id, envelope } of sealed) {
    const meeting = meetingOf(secret, envelope);
    if (meeting !== null) openings.push({ id, meeting });
    yield openings.length;
  }
  return ok(openings);
}

/** All of them or none: a ballot that does not open is never left out in silence. `openings` is null for a box without a seal. */
export function openBox(
  round: RoundIn<'open'>,
  sealed: readonly SealedBallot[],
  openings: readonly Opening[] | null,
): Result<OpenedBallot[], VotingRefusal> {
  const { boxKey } = round.state;
  if (boxKey === null) return ok([]);
  if (openings === null) return no('voting.halvesNeeded', {}, 'halves');
  const meetings = new Map(openings.map(({ id, meeting }) => [id, meeting]));
  const opened = sealed.flatMap(({ id, sheet, reading, envelope, isFromFile }) => {
    const meeting = meetings.get(id);
    if (meeting === undefined) return [];
    const content = openMet(boxKey, meeting, envelope);
    // What a voter sealed at home so that it does not open was no ballot; nobody else can tell a lost one from it (V60).
    if (!content.ok) return isFromFile ? [{ id, sheet, reading, choices: null, salt: null }] : [];
    const { value } = content;
    const choices = isFromFile ? judgedChoices(round, value) : choicesIn(round, value);
    return [{ id, sheet, reading, choices, salt: saltIn(round, value) }];
  });
  const lost = sealed.length - opened.length;
  return lost === 0 ? ok(opened) : no('voting.ballotsNotOpened', { count: lost });
}

/** Of a ballot that no desk saw: null where it breaks the limits, or is written otherwise than the app writes it (V46, V60). */
function judgedChoices(round: RoundIn<'open'>, content: Uint8Array): Choice[] | null {
  const choices = choicesIn(round, content);
  if (choices === null || choicesProblem(round, choices) !== null) return null;
  const written = hexOf(contentOf(round, choices));
  return hexOf(content).startsWith(written) ? choices : null;
}

export interface Difference {
  readonly sheet: number;
  readonly first: OpenedBallot;
  readonly second: OpenedBallot;
}

export interface Readings {
  /** One for each paper that was read alike, and each ballot that was cast on a screen. */
  readonly same: readonly OpenedBallot[];
  /** By the number of the paper. */
  readonly different: readonly Difference[];
  /** Papers of which a reading is not there: each number up to the last must stand twice. */
  readonly missing: readonly { readonly sheet: number; readonly reading: Reading }[];
}

/** Lays the first and the second reading of each paper beside each other. */
export function compareReadings(
  opened: readonly OpenedBallot[],
  kind: RoundIn<'open'>['ballotKind'],
): Readings {
  const last = opened.reduce((most, { sheet }) => Math.max(most, sheet ?? 0), 0);
  const placed = new Map(opened.map((one) => [placeOf(one.sheet, one.reading), one]));
  const readings = {
    // What was cast on a screen has no number, and no paper beside it.
    same: opened.filter(({ sheet }) => sheet === null),
    different: [] as Difference[],
    missing: [] as Readings['missing'][number][],
  };
  for (let sheet = 1; sheet <= last; sheet += 1) {
    const [first, second] = ([1, 2] as const).map((reading) => placed.get(placeOf(sheet, reading)));
    if (first === undefined) readings.missing.push({ sheet, reading: 1 });
    if (second === undefined) readings.missing.push({ sheet, reading: 2 });
    if (first === undefined || second === undefined) continue;
    if (readingOf(first, kind) === readingOf(second, kind)) readings.same.push(first);
    else readings.different.push({ sheet, first, second });
  }
  return readings;
}

function placeOf(sheet: number | null, reading: Reading): string {
  return `${sheet}/${reading}`;
}

function readingOf({ choices }: OpenedBallot, kind: RoundIn<'open'>['ballotKind']): string {
  return choices === null
    ? 'spoiled'
    : canonicalBallot({ choices: [...choices], cells: {}, salt: null }, kind);
}
