import { createSpaceGuard, levelOf } from '@electron/capabilities/free-space';
import { failureOfError } from '@electron/ipc/failure-of-error';
import { failure } from '@shared/ipc/failure';
import { err, ok } from '@shared/kernel/result';
import { expect, test } from 'vitest';
import { scratchFolder } from '../../support/scratch-folder';

const scratch = scratchFolder();
const MEGABYTE = 1_000_000;
const FULL = Object.assign(new Error('no room'), { code: 'ENOSPC' });

/** A disk of which a test says how much room it has, and a ballast that tells what was asked of it. */
function machine(megabytes: number) {
  const told: string[] = [];
  const world = { megabytes, asked: 0, at: 0, hasBallast: true };
  const ballast = {
    keep: () => void told.push('keep'),
    release: async () => {
      told.push('release');
      const had = world.hasBallast;
      world.hasBallast = false;
      return had;
    },
  };
  const guard = createSpaceGuard({
    folder: '/data',
    ballast,
    now: () => new Date(world.at),
    isFull: (error) => failureOfError(error).code === 'disk.full',
    freeBytes: async () => {
      world.asked += 1;
      return world.megabytes * MEGABYTE;
    },
  });
  return { guard, world, told };
}

test.each([
  [0, 'full'],
  [49_999_999, 'full'],
  [50_000_000, 'low'],
  [199_999_999, 'low'],
  [200_000_000, 'fine'],
])('%i bytes left is %s', (bytes, level) => {
  expect(levelOf(bytes)).toBe(level);
});

test.each([
  { megabytes: 5, told: ['release'], why: 'a write may fail at any moment' },
  { megabytes: 20, told: [], why: 'full, but the last room is not given up yet' },
  { megabytes: 215, told: [], why: 'making the ballast would bring the warning back' },
  { megabytes: 232, told: ['keep'], why: 'there is room for it' },
])('with $megabytes MB left the ballast is told $told: $why', async ({ megabytes, told }) => {
  const made = machine(megabytes);
  await made.guard.read();
  expect(made.told).toEqual(told);
});

test('the system is asked at most once a second, and what it said does not outlive that second', async () => {
  const { guard, world } = machine(300);
  await guard.read();
  world.at = 999;
  world.megabytes = 10;
  expect((await guard.read()).level).toBe('fine');
  world.at = 1000;
  expect((await guard.read()).level).toBe('full');
  expect(world.asked).toBe(2);
});

test('work that finds the disk full is done once more with the room of the ballast', async () => {
  const { guard, told } = machine(30);
  let tries = 0;
  const answer = await guard.withRoom(async () => {
    tries += 1;
    if (tries === 1) throw FULL;
    return ok('written');
  });
  expect({ answer, told }).toEqual({ answer: ok('written'), told: ['release'] });
});

test('without a ballast the work fails as it did, and other errors are none of its business', async () => {
  const { guard, world, told } = machine(30);
  world.hasBallast = false;
  await expect(guard.withRoom(() => Promise.reject(FULL))).rejects.toBe(FULL);
  const other = Object.assign(new Error('elsewhere'), { code: 'EIO' });
  await expect(guard.withRoom(() => Promise.reject(other))).rejects.toBe(other);
  expect(told).toEqual(['release']);
});

test.each([
  { megabytes: 49, answer: err(failure('disk.full')) },
  { megabytes: 51, answer: ok('written') },
])('work that can wait answers $answer with $megabytes MB left', async ({ megabytes, answer }) => {
  expect(await machine(megabytes).guard.unlessFull(async () => ok('written'))).toEqual(answer);
});

test('a system that will not say how much room there is stops no work', async () => {
  const guard = createSpaceGuard({
    ...{ folder: '/data', now: () => new Date(0), isFull: () => false },
    ballast: { keep: () => undefined, release: async () => false },
    freeBytes: () => Promise.reject(new Error('no answer')),
  });
  expect(await guard.unlessFull(async () => 'written')).toBe('written');
});

test('the disk of a folder has a whole number of bytes left', async () => {
  const ballast = { keep: () => undefined, release: async () => false };
  const guard = createSpaceGuard({ folder: scratch(), ballast, now: () => new Date(), isFull: () => false });
  expect(Number.isSafeInteger((await guard.read()).freeBytes)).toBe(true);
});
