/** Whether the seats that are open can all be filled out of some candidates, in every stratum at once: searched whole (L7). */
import type { Candidate, LotteryList } from './lottery-file';

export interface OpenSeats {
  readonly total: number;
  /** Per stratum, by value; a value that is not there has no seat. */
  readonly perStratum: readonly ReadonlyMap<string, number>[];
}

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

export function canFill(open: OpenSeats, candidates: readonly Candidate[]): boolean {
  const byValues = new Map<string, Kind>();
  for (const { values } of candidates) {
    const key = JSON.stringify(values);
    byValues.set(key, { values, count: (byValues.get(key)?.count ?? 0) + 1 });
  }
  const kinds = [...byValues.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, kind]) => kind);
  return fills(open, kinds, new Set());
}

/** Tries every number of the first kind; `failed`: what was seen not to work, so that no state is searched twice. */
function fills(open: OpenSeats, kinds: readonly Kind[], failed: Set<string>): boolean {
  if (open.total === 0) return true;
  const [first, ...others] = kinds;
  if (first === undefined || !isEnough(open, kinds)) return false;
  const key = `${kinds.length} ${JSON.stringify(open.perStratum.map((seats) => [...seats]))} ${open.total}`;
  if (failed.has(key)) return false;
  const room = open.perStratum.map((seats, index) => seats.get(first.values[index] ?? '') ?? 0);
  for (let taken = Math.min(first.count, open.total, ...room); taken >= 0; taken -= 1) {
    if (fills(lessBy(open, first.values, taken), others, failed)) return true;
  }
  failed.add(key);
  return false;
}

/** Each stratum by itself: what no other choice could mend. */
function isEnough({ total, perStratum }: OpenSeats, kinds: readonly Kind[]): boolean {
  if (kinds.reduce((sum, { count }) => sum + count, 0) < total) return false;
  return perStratum.every((seats, index) =>
    [...seats].every(([value, left]) => {
      const supply = kinds.reduce((sum, kind) => sum + (kind.values[index] === value ? kind.count : 0), 0);
      return supply >= left;
    }),
  );
}
