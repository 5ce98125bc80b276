/** A key file that travels with a backup: what it holds, and how another computer takes it in. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeKeyFile } from '@electron/capabilities/keys/key-file';
import { failure } from '@shared/ipc/failure';
import { err, ok } from '@shared/kernel/result';
import { expect, test } from 'vitest';
import {
  byPassphrase,
  byWords,
  ITSELF,
  keyWorld,
  PASSPHRASE,
  told,
  valueIn,
} from '../../../support/key-world';
import { memoryKeys } from '../../../support/memory-keys';

const world = keyWorld();
const STORE = { store: 'fund' } as const;

/** The exported key file of a fund on another computer. */
async function fromElsewhere() {
  const keys = memoryKeys({ strength: 'real' });
  await keys.keysCreate(STORE);
  await keys.keysTake({ ...STORE, count: 2 });
  await keys.keysProtect({ ...STORE, passphrase: PASSPHRASE, openBySystem: true });
  const { text } = valueIn(await keys.keysRecovery(STORE));
  const { bytes } = valueIn(await keys.keysExport(STORE));
  return { bytes, text, made: told(await keys.keysUnlock({ ...STORE, with: ITSELF })) };
}

test('without passphrase or recovery words there is nothing that works elsewhere', async () => {
  const keys = memoryKeys({ strength: 'real' });
  await keys.keysCreate(STORE);
  expect(await keys.keysExport(STORE)).toEqual(err(failure('keys.notPortable')));
});

test.each(['none', 'real'] as const)('with a %s key store no open way in travels along', async (strength) => {
  const keys = memoryKeys({ strength });
  await keys.keysCreate(STORE);
  await keys.keysRecovery(STORE);
  const { wraps } = valueIn(decodeKeyFile(valueIn(await keys.keysExport(STORE)).bytes));
  expect(wraps).toMatchObject({ passphrase: null, device: null, open: null, recovery: { kind: 'recovery' } });
});

test('a key file can be tried without changing anything', async () => {
  const { bytes, text, made } = await fromElsewhere();
  const keys = world.start();
  expect(told(await keys.fund.tryOpen({ bytes, opener: byPassphrase() }))).toEqual(made);
  expect(told(await keys.fund.tryOpen({ bytes, opener: byWords(text) }))).toEqual(made);
  expect(await keys.fund.tryOpen({ bytes, opener: ITSELF })).toEqual(err(failure('keys.locked')));
  expect(await keys.fund.tryOpen({ bytes, opener: byPassphrase('mis mis mis') })).toEqual(
    err(failure('keys.wrong')),
  );
  expect(await keys.demo.tryOpen({ bytes, opener: byPassphrase() })).toEqual(err(failure('keys.damaged')));
  expect(await world.everythingOnDisk()).toBe('');
});

test.each([
  ['none', null],
  ['real', 'device'],
] as const)(
  'a new computer with a %s key store takes the keys in and opens by %s',
  async (strength, opensBy) => {
    const { bytes, made } = await fromElsewhere();
    const keys = world.start(strength);
    expect(told(await keys.fund.adopt({ bytes, opener: byPassphrase() }))).toEqual(made);
    expect(valueIn(await keys.fund.take(1)).slots.map(({ number }) => number)).toEqual([3]);
    expect(await world.start(strength).fund.status()).toMatchObject({
      value: { passphrase: true, recovery: true, opensBy },
    });
  },
);

test('the keys that were there are put aside, and need to be open for that', async () => {
  const { bytes, made } = await fromElsewhere();
  const before = world.start();
  await before.fund.create();
  const present = await readFile(join(world.folder(), 'fund.keys'));
  expect(await world.start().fund.adopt({ bytes, opener: byPassphrase() })).toEqual(
    err(failure('keys.locked')),
  );
  expect(told(await before.fund.adopt({ bytes, opener: byPassphrase() }))).toEqual(made);
  const aside = (await readdir(join(world.folder(), 'copies'))).filter((name) => name.includes('aside'));
  expect(aside).toHaveLength(1);
  expect(await readFile(join(world.folder(), 'copies', aside[0] ?? ''))).toEqual(present);
});

test('keys that are damaged can be replaced, and are kept as they are', async () => {
  const { bytes, made } = await fromElsewhere();
  await writeFile(join(world.folder(), 'fund.keys'), 'broken');
  expect(told(await world.start().fund.adopt({ bytes, opener: byPassphrase() }))).toEqual(made);
  expect(await world.everythingOnDisk()).toContain('broken');
});

test('nothing is replaced by keys that do not open', async () => {
  const { bytes } = await fromElsewhere();
  const keys = world.start();
  const made = told(await keys.fund.create());
  expect((await keys.fund.adopt({ bytes, opener: byPassphrase('mis mis mis') })).ok).toBe(false);
  expect((await keys.fund.adopt({ bytes: bytes.subarray(0, 300), opener: byPassphrase() })).ok).toBe(false);
  expect(ok(told(await world.start().fund.unlock(ITSELF)))).toEqual(ok(made));
});
