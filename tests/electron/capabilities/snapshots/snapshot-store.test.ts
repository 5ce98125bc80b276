import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sweepLeftovers, syncFolder, writeSafely } from '@electron/capabilities/safe-file';
import { createSnapshotStore } from '@electron/capabilities/snapshots/snapshot-store';
import { failure } from '@shared/ipc/failure';
import { err, ok } from '@shared/kernel/result';
import { expect, test } from 'vitest';
import { scratchFolder } from '../../../support/scratch-folder';

const scratch = scratchFolder();
const text = (words: string) => new TextEncoder().encode(words);

function open(minutes = { passed: 0 }) {
  const now = () => new Date(Date.UTC(2026, 0, 1, 0, minutes.passed++));
  return createSnapshotStore({ folder: scratch(), now, writeSafely, sweepLeftovers, syncFolder });
}

test('a snapshot comes back as it was written', async () => {
  const store = open();
  const written = await store.write('fund', text('alles'));
  expect(written).toMatchObject({ ok: true, value: { bytes: 5 } });
  const name = written.ok ? written.value.name : '';
  expect(await store.read('fund', name)).toEqual(ok({ bytes: text('alles') }));
  expect(await store.read('demo', name)).toEqual(err(failure('snapshot.notFound')));
});

test('the newest 24 are kept, listed newest first', async () => {
  const store = open();
  const names: string[] = [];
  for (let number = 0; number < 26; number += 1) {
    const written = await store.write('fund', text('x'.repeat(number)));
    if (written.ok) names.unshift(written.value.name);
  }
  const listed = await store.list('fund');
  expect(listed).toEqual(
    ok({ snapshots: names.slice(0, 24).map((name, position) => ({ name, bytes: 25 - position })) }),
  );
});

test('a store without snapshots has an empty list', async () => {
  expect(await open().list('demo')).toEqual(ok({ snapshots: [] }));
});

test.each(['../fund.journal', '/etc/passwd', 'notes.txt', ''])(
  '%j cannot be read as a snapshot',
  async (name) => {
    await writeFile(join(scratch(), 'notes.txt'), 'secret');
    expect(await open().read('fund', name)).toEqual(err(failure('snapshot.notFound')));
  },
);

test('what a write that was cut off left behind goes at the next one', async () => {
  const store = open();
  await store.write('fund', text('een'));
  await writeFile(join(scratch(), 'fund', '.buurtpot-123456.tmp'), 'half');
  await store.write('fund', text('twee'));
  expect((await readdir(join(scratch(), 'fund'))).every((name) => name.endsWith('.snapshot'))).toBe(true);
});

test('put aside they are all still there, under a name that no snapshot of this store takes', async () => {
  const store = open();
  expect(await store.setAside('fund')).toEqual(ok({ asideAs: null }));
  await store.write('demo', text('voorbeeld'));
  for (const words of ['een', 'twee']) await store.write('fund', text(words));
  const before = (await readdir(join(scratch(), 'fund'))).sort();
  const asideAs = 'fund.2026-01-01T00-06-00.000Z';
  expect(await store.setAside('fund')).toEqual(ok({ asideAs }));
  expect(await store.list('fund')).toEqual(ok({ snapshots: [] }));
  expect(await store.list('demo')).toMatchObject({ value: { snapshots: [{ bytes: 9 }] } });
  await store.write('fund', text('nieuw'));
  expect((await readdir(join(scratch(), asideAs))).sort()).toEqual(before);
});
