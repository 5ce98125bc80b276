/**
 * Which plan goes first where two stand exactly equal: the cheaper one, then the one with more votes, then a lot.
 * The lot is drawn before the count and kept with the round, and holds in every round and level of that count.
 */
import type { Cents } from '../../kernel/money';

export interface TieCandidate {
  readonly id: string;
  readonly cost: Cents;
  /** Total weight: votes, or points where those are counted. */
  readonly votes: number;
}

/** A strict order: never zero for two different plans, so that the order of input can decide nothing. */
export type TieBreak = (a: TieCandidate, b: TieCandidate) => number;

/** The way to count a real round: `lots` names every plan, in the order in which the lots were drawn. */
export function byCostThenVotesThen(lots: readonly string[]): TieBreak {
  const places = new Map(lots.map((id, place) => [id, place]));
  const placeOf = (id: string): number => {
    const place = places.get(id);
    if (place === undefined) throw new RangeError(`No lot was drawn for plan ${id}`);
    return place;
  };
  return (a, b) => a.cost - b.cost || b.votes - a.votes || placeOf(a.id) - placeOf(b.id);
}

/** The reproducible way where no lot was drawn: the id in plain code-point order comes in its place. */
export const byCostThenVotesThenId: TieBreak = (a, b) =>
  a.cost - b.cost || b.votes - a.votes || compareCodePoints(a.id, b.id);

/** Plain code-point order, the same in every language and on every machine. */
export function compareCodePoints(a: string, b: string): number {
  const left = [...a];
  const right = [...b];
  const shared = Math.min(left.length, right.length);
  for (let index = 0; index < shared; index += 1) {
    const difference = (left[index]?.codePointAt(0) ?? 0) - (right[index]?.codePointAt(0) ?? 0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}
