/** Seats in proportion to how many candidates have each value, by largest remainder: where the fund may begin (L13). */
import type { Candidate, Stratum } from './lottery-file';

/** Exact. What is still equal goes to the value of which there are most, then in the order of the words. */
export function proportionalSeats(counts: ReadonlyMap<string, number>, size: number): Stratum['seats'] {
  const all = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  const total = all.reduce((sum, [, count]) => sum + count, 0);
  if (total === 0) return [];
  const whole = new Map(all.map(([value, count]) => [value, Math.floor((count * size) / total)]));
  const left = size - [...whole.values()].reduce((sum, seats) => sum + seats, 0);
  const byRemainder = [...all].sort(([, a], [, b]) => ((b * size) % total) - ((a * size) % total) || b - a);
  const extra = new Set(byRemainder.slice(0, left).map(([value]) => value));
  return all.map(([value]) => ({ value, seats: (whole.get(value) ?? 0) + (extra.has(value) ? 1 : 0) }));
}

/** How many candidates have each value of one stratum. */
export function countsOf(candidates: readonly Candidate[], stratum: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { values } of candidates) {
    const value = values[stratum] ?? '';
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
