/** Which snapshots stay: the newest ones, the last of each day, and the last of each month. */

const NEWEST = 24;
const DAYS = 30;
const MONTHS = 24;

/** Clocks differ a little; what is further ahead was named by a clock that was wrong, and takes nobody's place. */
const AHEAD_MS = 86_400_000;

/**
 * `names` begin with their moment in UTC, as in `2026-12-04T13-00-00.000Z-…`. The newest ones stay whatever they are: at
 * most one an hour is made by itself, and what was kept before a restore must not go because of the one made after it.
 */
export function keptSnapshots(names: readonly string[], now: Date): Set<string> {
  const latest = new Date(now.getTime() + AHEAD_MS).toISOString().slice(0, 10);
  const known = [...names].sort().reverse();
  const ahead = known.filter((name) => name.slice(0, 10) > latest);
  const counted = known.slice(ahead.length);
  return new Set([
    ...ahead,
    ...counted.slice(0, NEWEST),
    ...lastOfEach(counted, 'day').slice(0, DAYS),
    ...lastOfEach(counted, 'month').slice(0, MONTHS),
  ]);
}

/** `names` newest first. */
function lastOfEach(names: readonly string[], period: 'day' | 'month'): string[] {
  const length = period === 'day' ? 10 : 7;
  return names.filter((name, position) => name.slice(0, length) !== names[position - 1]?.slice(0, length));
}
