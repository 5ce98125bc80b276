/** What stays on disk of keys: slots, copies, the twin, and writes that were cut off. */
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeSafely } from '@electron/capabilities/safe-file';
import { expect, test } from 'vitest';
import { base64, ITSELF, keyWorld, PASSPHRASE, told, valueIn } from '../../../support/key-world';

const world = keyWorld();

test('slots are on disk before they are given, and their numbers never come back', async () => {
  const keys = world.start();
  await keys.fund.create();
  const [one, two] = valueIn(await keys.fund.take(2)).slots.map(({ number, key }) => [number, base64(key)]);
  expect([one?.[0], two?.[0]]).toEqual([1, 2]);
  expect(told(await world.start().fund.unlock(ITSELF)).slots).toEqual([one, two]);
  await keys.fund.destroy([2, 99]);
  const [three] = valueIn(await keys.fund.take(1)).slots.map(({ number, key }) => [number, base64(key)]);
  expect(three?.[0]).toBe(3);
  expect(told(await world.start().fund.unlock(ITSELF)).slots).toEqual([one, three]);
});

test('a key that was destroyed is overwritten in memory and in no file', async () => {
  const keys = world.start();
  await keys.fund.create();
  const [slot] = valueIn(await keys.fund.take(1)).slots;
  await keys.fund.destroy([1]);
  expect(slot?.key.every((byte) => byte === 0)).toBe(true);
  expect(told(await world.start().fund.unlock(ITSELF)).slots).toEqual([]);
});

test('there is one copy a day, and none older than thirty days', async () => {
  const keys = world.start();
  await keys.fund.create();
  for (let day = 0; day < 40; day += 1) {
    await keys.fund.take(1);
    await keys.fund.take(1);
    world.passDays(1);
  }
  const copies = (await readdir(join(world.folder(), 'copies'))).sort();
  expect(copies).toHaveLength(31);
  expect([copies.at(0), copies.at(-1)]).toEqual(['fund.2026-03-10.keys', 'fund.2026-04-09.keys']);
});

test('no copy can be opened in a way that was closed', async () => {
  const keys = world.start();
  const made = told(await keys.fund.create());
  world.passDays(3);
  await keys.fund.take(1);
  expect(await readdir(join(world.folder(), 'copies'))).toHaveLength(2);
  await keys.fund.protect({ passphrase: PASSPHRASE, openBySystem: false });
  expect(await readdir(join(world.folder(), 'copies'))).toEqual(['fund.2026-03-04.keys']);
  expect(await world.everythingOnDisk()).not.toContain(made.dataKey);
});

test('a write that is cut off leaves the old keys, and its leftovers go at the next start', async () => {
  const keys = world.start();
  const made = told(await keys.fund.create());
  world.write = async (path, bytes) => {
    await writeFile(join(world.folder(), '.buurtpot-000000000000.tmp'), bytes.subarray(0, 200));
    throw Object.assign(new Error('The power went.'), { code: 'EIO', path });
  };
  await expect(keys.fund.take(1)).rejects.toThrow('The power went.');
  await expect(keys.fund.protect({ passphrase: PASSPHRASE, openBySystem: false })).rejects.toThrow();
  world.write = writeSafely;
  expect(told(await world.start().fund.unlock(ITSELF))).toEqual(made);
  expect((await readdir(world.folder())).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  expect(valueIn(await keys.fund.take(1)).slots.map(({ number }) => number)).toEqual([1]);
});

test.each(['fund.keys', 'fund.twin.keys'])(
  'when %s is lost or damaged the other one mends it',
  async (name) => {
    const keys = world.start();
    const made = told(await keys.fund.create());
    const whole = await readFile(join(world.folder(), name));
    await writeFile(join(world.folder(), name), whole.subarray(0, 100));
    expect(told(await world.start().fund.unlock(ITSELF))).toEqual(made);
    expect(await readFile(join(world.folder(), name))).toEqual(whole);
    await rm(join(world.folder(), name));
    expect(told(await world.start().fund.unlock(ITSELF))).toEqual(made);
    expect(await readFile(join(world.folder(), name))).toEqual(whole);
  },
);
