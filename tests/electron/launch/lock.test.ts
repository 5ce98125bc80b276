/** The lock that keeps two starts from building or unpacking at the same time. */
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { withLock } from '@electron/launch/lock.mjs';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'buurtpot-lock-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('two pieces of work never overlap', async () => {
  const events: string[] = [];
  const work = (name: string) => async () => {
    events.push(`${name} begins`);
    await delay(50);
    events.push(`${name} ends`);
  };
  const lock = join(folder, 'lock');
  await Promise.all([withLock(lock, work('one')), withLock(lock, work('two'))]);
  const [first] = events;
  const order = first === 'one begins' ? ['one', 'two'] : ['two', 'one'];
  expect(events).toEqual(order.flatMap((name) => [`${name} begins`, `${name} ends`]));
});

test('a lock whose process is gone is taken over', async () => {
  const lock = join(folder, 'lock');
  const noProcess = 2 ** 22 + 1;
  await writeFile(lock, String(noProcess));
  expect(await withLock(lock, async () => 'done')).toBe('done');
});

test('work that fails lets go of the lock', async () => {
  const lock = join(folder, 'lock');
  const failing = withLock(lock, async () => {
    throw new Error('disk full');
  });
  await expect(failing).rejects.toThrow('disk full');
  expect(await readdir(folder)).toEqual([]);
});
