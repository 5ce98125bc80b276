import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sweepLeftovers, syncFolder, writeSafely } from '@electron/capabilities/safe-file';
import { createSecondPlace } from '@electron/capabilities/snapshots/second-place';
import { createSnapshotStore } from '@electron/capabilities/snapshots/snapshot-store';
import { failure } from '@shared/ipc/failure';
import { err, ok } from '@shared/kernel/result';
import type { BrowserWindow } from 'electron';
import { expect, test } from 'vitest';
import { scratchFolder } from '../../../support/scratch-folder';

const scratch = scratchFolder();
const window = {} as BrowserWindow;
const text = (words: string) => new TextEncoder().encode(words);
const NOW = new Date('2026-12-04T13:00:00Z');

async function machine(write = writeSafely) {
  const stick = join(scratch(), 'STICK');
  await mkdir(stick);
  const now = () => NOW;
  const shelfIn = (folder: string) =>
    createSnapshotStore({ folder, now, writeSafely: write, sweepLeftovers, syncFolder });
  const snapshots = createSnapshotStore({
    folder: join(scratch(), 'home'),
    now,
    writeSafely,
    sweepLeftovers,
    syncFolder,
  });
  const chosen = { path: stick, canceled: false };
  const second = createSecondPlace({
    settings: join(scratch(), 'second-place.json'),
    dialog: { showOpenDialog: async () => ({ canceled: chosen.canceled, filePaths: [chosen.path] }) },
    snapshots,
    shelfIn,
    keyFile: async () => text('keys'),
    writeSafely,
    now,
  });
  return { stick, snapshots, second, chosen };
}

const chosenAs = (part: object) =>
  ok({ kind: 'chosen', folder: 'STICK', isPresent: true, copiedAt: null, ...part });

test('none is chosen at first, and nothing is copied', async () => {
  const { second } = await machine();
  expect(await second.status()).toEqual(ok({ kind: 'none' }));
  expect(await second.copy('fund')).toEqual(ok({ kind: 'none' }));
});

test('the newest snapshot and the key file go to the place that was chosen', async () => {
  const { second, snapshots, stick } = await machine();
  expect(await second.choose(window)).toEqual(chosenAs({}));
  expect(await second.copy('fund')).toEqual(chosenAs({}));
  const written = await snapshots.write('fund', text('alles'));
  if (!written.ok) throw new Error(written.error.code);
  expect(await second.copy('fund')).toEqual(chosenAs({ copiedAt: NOW.toISOString() }));
  expect((await readdir(join(stick, 'fund'))).sort()).toEqual([written.value.name, 'fund.keys'].sort());
  expect(await readFile(join(stick, 'fund', written.value.name), 'utf8')).toBe('alles');
  expect(await second.forget()).toEqual(ok({ kind: 'none' }));
});

test('a stick that is not there is told, and fails nothing', async () => {
  const { second, snapshots, stick } = await machine();
  await second.choose(window);
  await snapshots.write('fund', text('alles'));
  await rename(stick, `${stick}-away`);
  expect(await second.copy('fund')).toEqual(chosenAs({ isPresent: false }));
});

test('a copy that is not what was written is no copy', async () => {
  const { second, snapshots } = await machine(async () => err(failure('snapshot.notVerified')));
  await second.choose(window);
  await snapshots.write('fund', text('alles'));
  expect(await second.copy('fund')).toEqual(err(failure('snapshot.notVerified')));
  expect(await second.status()).toEqual(chosenAs({}));
});

test.each(['', '{', '{"folder":7}', '[]'])(
  'settings that read %j are a choice to make again',
  async (kept) => {
    const { second } = await machine();
    await writeFile(join(scratch(), 'second-place.json'), kept);
    expect(await second.status()).toEqual(ok({ kind: 'none' }));
  },
);

test('leaving the choice off, or picking a file, changes nothing', async () => {
  const { second, chosen } = await machine();
  await second.choose(window);
  chosen.path = join(scratch(), 'second-place.json');
  expect(await second.choose(window)).toEqual(chosenAs({}));
  chosen.canceled = true;
  expect(await second.choose(window)).toEqual(chosenAs({}));
});
