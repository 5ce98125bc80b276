/** The box of ballots as one fingerprint: the same ballots give the same hash, in whatever order they lie. */
import { canonicalJson, hashText, type Sha256 } from '../../kernel/hash';
import type { Ballot, Choice } from './ballot';
import type { Round } from './round';
import { compareCodePoints } from './tie-break';

const FORMAT = 'buurtpot-box-1';
/** Of a box whose ballots have receipts: each ballot is chained to the ones before it (V52). */
const CHAIN = 'buurtpot-box-2';

type BoxBallot = Pick<Ballot, 'choices' | 'cells' | 'salt'>;

/** Whether the order of the choices means something on a ballot of this kind. */
function isRanked(kind: Round['ballotKind']): boolean {
  return kind === 'ordinal';
}

/** A ballot as text: content only. Its id says nothing and is left out; so is the order of ticks. */
export function canonicalBallot(
  { choices: given, cells, salt }: BoxBallot,
  kind: Round['ballotKind'],
): string {
  const choices = isRanked(kind) ? given : [...given].sort(compareChoices);
  return canonicalJson(salt === null ? { choices, cells } : { choices, cells, salt });
}

function compareChoices(a: Choice, b: Choice): number {
  return compareCodePoints(a.applicationId, b.applicationId) || (a.points ?? 0) - (b.points ?? 0);
}

/** Rule V7: a hash over the sorted ballots, so that it shows every change and no order. */
export function boxHash(ballots: readonly BoxBallot[], kind: Round['ballotKind']): Sha256 {
  if (ballots.some(({ salt }) => salt !== null))
    return boxChain(ballots, kind).at(-1)?.hash ?? hashText(CHAIN);
  const lines = ballots.map((ballot) => canonicalBallot(ballot, kind)).sort();
  return hashText([FORMAT, kind, String(lines.length), ...lines].join('\n'));
}

/** The ballots in the order of their content, each with the hash of itself and all before it; the last one is that of the box. */
export function boxChain<One extends BoxBallot>(
  ballots: readonly One[],
  kind: Round['ballotKind'],
): { readonly ballot: One; readonly hash: Sha256 }[] {
  const sorted = ballots
    .map((ballot) => ({ ballot, content: canonicalBallot(ballot, kind) }))
    .sort((a, b) => compareCodePoints(a.content, b.content));
  let last = hashText([CHAIN, kind, String(sorted.length)].join('\n'));
  return sorted.map(({ ballot, content }) => {
    last = hashText([last, content].join('\n'));
    return { ballot, hash: last };
  });
}
