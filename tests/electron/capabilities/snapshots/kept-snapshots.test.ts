import { keptSnapshots } from '@electron/capabilities/snapshots/kept-snapshots';
import { expect, test } from 'vitest';

const NOW = new Date('2026-12-31T23:30:00Z');
const HOUR = 3_600_000;

const nameAt = (moment: number) => `${new Date(moment).toISOString().replaceAll(':', '-')}-0123abcd.snapshot`;
/** `count` of them, so many hours apart, the last one now. */
const every = (hours: number, count: number) =>
  Array.from({ length: count }, (_, index) => nameAt(NOW.getTime() - index * hours * HOUR));

test.each([
  ['none', [], 0],
  ['up to 24 in one hour: all', every(0.01, 24), 24],
  ['hundred in one hour: the newest 24', every(0.001, 100), 24],
  ['one an hour for two days: 24, and the last of the two days before', every(1, 48), 25],
  ['one a day for forty days: 30, and the last of a month that they do not reach', every(24, 40), 31],
  ['one an hour for three years: 24, 29 more days, 23 more months', every(1, 3 * 365 * 24), 24 + 29 + 23],
])('%s', (_name, names, count) => {
  expect(keptSnapshots(names, NOW).size).toBe(count);
});

test('of each day and month the last one stays', () => {
  const kept = [...keptSnapshots(every(1, 3 * 365 * 24), NOW)].sort();
  expect(kept.at(-1)).toBe(nameAt(NOW.getTime()));
  expect(kept[0]).toBe('2025-01-31T23-30-00.000Z-0123abcd.snapshot');
  expect(kept).toContain('2026-12-15T23-30-00.000Z-0123abcd.snapshot');
});

test('what a wrong clock named in the future is kept, and takes no place', () => {
  const future = nameAt(NOW.getTime() + 400 * 24 * HOUR);
  const kept = keptSnapshots([...every(0.001, 100), future], NOW);
  expect(kept.has(future)).toBe(true);
  expect(kept.size).toBe(25);
});

test('thinning out again changes nothing', () => {
  const once = keptSnapshots(every(1, 3 * 365 * 24), NOW);
  expect(keptSnapshots([...once], NOW)).toEqual(once);
});
