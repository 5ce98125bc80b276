/** Whether the seats that are open can all be filled out of some candidates, in every stratum at once: searched whole (L7). */
import type { Candidate, LotteryList } from './lottery-file';

export interface OpenSeats {
  readonly total: number;
  /** Per stratum, by value; a value that is not there has no seat. */
  readonly perStratum: readonly ReadonlyMap<string, number>[];
}

/** Counts down over one draw (L10): a file may be made to be searched for ever. */
export interface SearchLimit {
  left: number;
}

export const MOST_STEPS = 100_000;

/** null: given up, for it took more steps than the limit. */
export type CanFill = boolean | null;

export function openSeats({ size, strata }: LotteryList): OpenSeats {
  return {
    total: size,
    perStratum: strata.map(({ seats }) => new Map(seats.map((one) => [one.value, one.seats]))),
  };
}

/** null: one of the candidate's values has no seat left. */
export function seated({ total, perStratum }: OpenSeats, { values }: Candidate): OpenSeats | null {
  const hasRoom = total > 0 && perStratum.every((seats, index) => (seats.get(values[index] ?? '') ?? 0) > 0);
  return hasRoom ? lessBy({ total, perStratum }, values, 1) : null;
}

function lessBy({ total, perStratum }: OpenSeats, values: readonly string[], count: number): OpenSeats {
  return {
    total: total - count,
    perStratum: perStratum.map((seats, index) => {
      const value = values[index] ?? '';
      return new Map(seats).set(value, (seats.get(value) ?? 0) - count);
    }),
  };
}

/** Candidates of whom every value is the same are as one: only how many of them sit matters. */
interface Kind {
  readonly values: readonly string[];
  readonly count: number;
}

/** How many there are from here to the end of the kinds: in all, and per stratum by value. */
interface Supply {
  readonly total: number;
  readonly perStratum: readonly ReadonlyMap<string, number>[];
}

export function canFill(open: OpenSeats, candidates: readonly Candidate[], limit: SearchLimit): CanFill {
  const byValues = new Map<string, Kind>();
  for (const { values } of candidates) {
    const key = JSON.stringify(values);
    byValues.set(key, { values, count: (byValues.get(key)?.count ?? 0) + 1 });
  }
  const kinds = [...byValues.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, kind]) => kind);
  const search = { kinds, supplies: suppliesOf(kinds, open), failed: new Set<string>(), limit };
  return fills(open, 0, search);
}

/** For each place in the kinds what comes from there on, of the values that have seats. */
function suppliesOf(kinds: readonly Kind[], open: OpenSeats): Supply[] {
  let after: Supply = { total: 0, perStratum: open.perStratum.map(() => new Map()) };
  const supplies = [after];
  for (const { values, count } of kinds.toReversed()) {
    after = {
      total: after.total + count,
      perStratum: after.perStratum.map((have, index) => {
        const value = values[index] ?? '';
        return new Map(have).set(value, (have.get(value) ?? 0) + count);
      }),
    };
    supplies.push(after);
  }
  return supplies.reverse();
}

interface Search {
  readonly kinds: readonly Kind[];
  readonly supplies: readonly Supply[];
  /** What was seen not to work, so that no state is searched twice. */
  readonly failed: Set<string>;
  readonly limit: SearchLimit;
}

/** Tries every number of the kind at this place, the most first. */
function fills(open: OpenSeats, place: number, search: Search): CanFill {
  if (open.total === 0) return true;
  const { kinds, supplies, failed, limit } = search;
  const [kind, supply] = [kinds[place], supplies[place]];
  if (kind === undefined || supply === undefined || !isEnough(open, supply)) return false;
  const key = failed.size === 0 ? '' : keyOf(open, place);
  if (failed.has(key)) return false;
  limit.left -= 1;
  if (limit.left < 0) return null;
  const room = open.perStratum.map((seats, index) => seats.get(kind.values[index] ?? '') ?? 0);
  for (let taken = Math.min(kind.count, open.total, ...room); taken >= 0; taken -= 1) {
    const found = fills(lessBy(open, kind.values, taken), place + 1, search);
    if (found !== false) return found;
  }
  failed.add(keyOf(open, place));
  return false;
}

function keyOf({ total, perStratum }: OpenSeats, place: number): string {
  return `${place} ${total} ${perStratum.map((seats) => [...seats.values()].join(',')).join(' ')}`;
}

/** Each stratum by itself: what no other choice could mend. */
function isEnough({ total, perStratum }: OpenSeats, supply: Supply): boolean {
  if (supply.total < total) return false;
  return perStratum.every((seats, index) =>
    [...seats].every(([value, left]) => (supply.perStratum[index]?.get(value) ?? 0) >= left),
  );
}
