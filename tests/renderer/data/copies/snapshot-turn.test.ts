import { snapshotIn } from '@renderer/data/copies/snapshot-turn';
import { Instant } from '@shared/kernel/dates';
import { hashText } from '@shared/kernel/hash';
import { expect, test } from 'vitest';

const at = (time: string) => Instant.parse(`2026-12-04T${time}:00.000Z`);
const before = hashText('before');
const TURN = {
  now: at('13:00'),
  lastAt: at('12:40'),
  lastHash: before,
  hash: hashText('now'),
  isOwed: false,
  isVoting: false,
};
const MINUTE = 60_000;

test.each([
  ['nothing changed since: none', { hash: before }, null],
  ['nothing was ever made: now', { lastAt: null, lastHash: null }, 0],
  ['the last one is twenty minutes old: after forty more', {}, 40 * MINUTE],
  ['the last one is older than an hour: now', { lastAt: at('11:00') }, 0],
  ['the clock was set back: now', { lastAt: at('14:00') }, 0],
  ['one is owed since the app closed: now', { isOwed: true }, 0],
  ['one is owed, but nothing changed since: none', { isOwed: true, hash: before }, null],
  [
    'while a vote of our own is open: none',
    { isVoting: true, isOwed: true, lastAt: null, lastHash: null },
    null,
  ],
])('%s', (_name, change, expected) => {
  expect(snapshotIn({ ...TURN, ...change })).toBe(expected);
});
