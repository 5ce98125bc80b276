/** The box of ballots as one fingerprint: the same ballots give the same hash, in whatever order they lie. */
import { canonicalJson, hashText, type Sha256 } from '../../kernel/hash';
import type { Ballot, Choice } from './ballot';
import type { Round } from './round';
import { compareCodePoints } from './tie-break';

const FORMAT = 'buurtpot-box-1';

/** Whether the order of the choices means something on a ballot of this kind. */
function isRanked(kind: Round['ballotKind']): boolean {
  return kind === 'ordinal';
}

/** A ballot as text: content only. Its id says nothing and is left out; so is the order of ticks. */
export function canonicalBallot(
  ballot: Pick<Ballot, 'choices' | 'cells'>,
  kind: Round['ballotKind'],
): string {
  const choices = isRanked(kind) ? ballot.choices : [...ballot.choices].sort(compareChoices);
  return canonicalJson({ choices, cells: ballot.cells });
}

function compareChoices(a: Choice, b: Choice): number {
  return compareCodePoints(a.applicationId, b.applicationId) || (a.points ?? 0) - (b.points ?? 0);
}

/** Rule V7: a hash over the sorted ballots, so that it shows every change and no order. */
export function boxHash(
  ballots: readonly Pick<Ballot, 'choices' | 'cells'>[],
  kind: Round['ballotKind'],
): Sha256 {
  const lines = ballots.map((ballot) => canonicalBallot(ballot, kind)).sort();
  return hashText([FORMAT, kind, String(lines.length), ...lines].join('\n'));
}
