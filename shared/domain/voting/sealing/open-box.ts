/** What is in a sealed box, with both halves of its key; and where two people read a paper differently. V13, V14. */
import { ok, type Result } from '../../../kernel/result';
import { boxKeyOf, openWith } from '../../../kernel/sealed-box';
import type { Choice } from '../ballot';
import { canonicalBallot } from '../box';
import { no, type VotingRefusal } from '../refusals';
import type { RoundIn } from '../round-status';
import { choicesIn } from './ballot-content';
import { boxSecret, type KeyHalves } from './key-halves';
import type { SealedBallot } from './sealed-ballot';

export type Reading = 1 | 2;

export interface OpenedBallot extends Pick<SealedBallot, 'id' | 'sheet' | 'reading'> {
  readonly choices: readonly Choice[];
}

/** All of them or none: a ballot that does not open is never left out in silence. */
export function openBox(
  round: RoundIn<'open'>,
  sealed: readonly SealedBallot[],
  halves: KeyHalves | null,
): Result<OpenedBallot[], VotingRefusal> {
  if (round.state.boxKey === null) return ok([]);
  if (halves === null) return no('voting.halvesNeeded', {}, 'halves');
  const secret = boxSecret(round.id, halves);
  if (boxKeyOf(secret) !== round.state.boxKey) return no('voting.halvesDoNotFit', {}, 'halves');
  const opened = sealed.flatMap(({ id, sheet, reading, envelope }) => {
    const content = openWith(secret, envelope);
    return content.ok ? [{ id, sheet, reading, choices: choicesIn(round, content.value) }] : [];
  });
  const lost = sealed.length - opened.length;
  return lost === 0 ? ok(opened) : no('voting.ballotsNotOpened', { count: lost });
}

export interface Difference {
  readonly sheet: number;
  readonly first: OpenedBallot;
  readonly second: OpenedBallot;
}

export interface Readings {
  /** One for each paper that was read alike. */
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
  const readings = {
    same: [] as OpenedBallot[],
    different: [] as Difference[],
    missing: [] as Readings['missing'][number][],
  };
  for (let sheet = 1; sheet <= last; sheet += 1) {
    const [first, second] = ([1, 2] as const).map((reading) =>
      opened.find((one) => one.sheet === sheet && one.reading === reading),
    );
    if (first === undefined) readings.missing.push({ sheet, reading: 1 });
    if (second === undefined) readings.missing.push({ sheet, reading: 2 });
    if (first === undefined || second === undefined) continue;
    if (contentOf(first, kind) === contentOf(second, kind)) readings.same.push(first);
    else readings.different.push({ sheet, first, second });
  }
  return readings;
}

function contentOf({ choices }: OpenedBallot, kind: RoundIn<'open'>['ballotKind']): string {
  return canonicalBallot({ choices: [...choices], cells: {} }, kind);
}
