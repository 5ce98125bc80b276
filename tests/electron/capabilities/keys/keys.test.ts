/** The ways into a fund: made, opened each way, changed and locked. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createKeys } from '@electron/capabilities/keys/keys';
import { sweepLeftovers, writeSafely } from '@electron/capabilities/safe-file';
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
import { pretendedSystem } from '../../../support/memory-keys';

const world = keyWorld();

test.each([
  ['none', 'open'],
  ['weak', 'open'],
  ['real', 'device'],
] as const)('with a %s key store a new fund opens by %s', async (strength, opensBy) => {
  const keys = world.start(strength);
  expect(await keys.fund.status()).toEqual(ok({ kind: 'absent', keyStore: strength, wasDiscarded: false }));
  const made = told(await keys.fund.create());
  expect(await keys.fund.status()).toMatchObject({
    ok: true,
    value: { kind: 'present', passphrase: false, recovery: false, opensBy, keyStore: strength },
  });
  expect(told(await world.start(strength).fund.unlock(ITSELF))).toEqual(made);
  expect((await world.everythingOnDisk()).includes(made.dataKey)).toBe(opensBy === 'open');
});

test('the demo fund is open on every computer, and can be thrown away', async () => {
  const keys = world.start('real');
  const made = told(await keys.demo.create());
  expect(told(await world.start('none').demo.unlock(ITSELF))).toEqual(made);
  expect(await keys.demo.discard()).toEqual(ok({}));
  expect(await world.everythingOnDisk()).toBe('');
  expect(await keys.demo.unlock(ITSELF)).toEqual(err(failure('keys.absent')));
});

test('those of the fund itself are kept among the copies when they are put aside', async () => {
  const keys = world.start('none');
  const made = told(await keys.fund.create());
  expect(await keys.fund.discard()).toEqual(ok({}));
  expect(await keys.fund.status()).toMatchObject({ value: { kind: 'absent', wasDiscarded: true } });
  expect(await world.everythingOnDisk()).toContain(made.dataKey);
  expect(told(await keys.fund.create())).not.toEqual(made);
});

test('that a file was put aside no longer counts once there is one again', async () => {
  const keys = world.start('none');
  await keys.fund.create();
  await keys.fund.discard();
  await keys.fund.create();
  for (const name of ['fund.keys', 'fund.twin.keys']) await rm(join(world.folder(), name));
  expect(await keys.fund.status()).toMatchObject({ value: { kind: 'absent', wasDiscarded: false } });
});

test('new keys never take the place of old ones', async () => {
  const keys = world.start();
  await keys.fund.create();
  expect(await keys.fund.create()).toEqual(err(failure('keys.present')));
  await writeFile(join(world.folder(), 'fund.keys'), 'broken');
  await writeFile(join(world.folder(), 'fund.twin.keys'), 'broken');
  expect(await world.start().fund.create()).toEqual(err(failure('keys.damaged')));
});

test('with a passphrase only that opens, and the key is nowhere on disk', async () => {
  const keys = world.start('weak');
  const made = told(await keys.fund.create());
  expect(await keys.fund.protect({ passphrase: PASSPHRASE, openBySystem: true })).toEqual(ok({}));
  expect(await world.everythingOnDisk()).not.toContain(made.dataKey);

  const next = world.start('weak');
  expect(await next.fund.status()).toMatchObject({ value: { passphrase: true, opensBy: null } });
  expect(await next.fund.unlock(ITSELF)).toEqual(err(failure('keys.locked')));
  expect(await next.fund.unlock(byPassphrase('fiets onder de perenboom'))).toEqual(
    err(failure('keys.wrong')),
  );
  expect(told(await next.fund.unlock(byPassphrase(` ${PASSPHRASE} `)))).toEqual(made);
});

test.each([
  [true, 'device'],
  [false, null],
] as const)('with a passphrase and openBySystem %s it opens by %s', async (openBySystem, opensBy) => {
  const keys = world.start('real');
  await keys.fund.create();
  await keys.fund.protect({ passphrase: PASSPHRASE, openBySystem });
  expect(await world.start('real').fund.status()).toMatchObject({ value: { passphrase: true, opensBy } });
});

test('what opens daily changes without typing the passphrase again; taken away, the fund opens by itself', async () => {
  const keys = world.start('real');
  const made = told(await keys.fund.create());
  await keys.fund.protect({ passphrase: PASSPHRASE, openBySystem: true });
  await keys.fund.protect({ openBySystem: false });
  expect(await keys.fund.status()).toMatchObject({ value: { passphrase: true, opensBy: null } });
  expect(told(await world.start('real').fund.unlock(byPassphrase()))).toEqual(made);
  await keys.fund.protect({ passphrase: null, openBySystem: false });
  expect(await keys.fund.status()).toMatchObject({ value: { passphrase: false, opensBy: 'device' } });
});

test('a key store that no longer knows the key leaves the other ways in', async () => {
  const keys = world.start('real');
  const made = told(await keys.fund.create());
  await keys.fund.protect({ passphrase: PASSPHRASE, openBySystem: true });
  const elsewhere = world.start('none');
  expect(await elsewhere.fund.unlock(ITSELF)).toEqual(err(failure('keys.locked')));
  expect(told(await elsewhere.fund.unlock(byPassphrase()))).toEqual(made);
});

test('the recovery words open, the ones before them no longer', async () => {
  const keys = world.start();
  const made = told(await keys.fund.create());
  await keys.fund.protect({ passphrase: PASSPHRASE, openBySystem: false });
  const first = valueIn(await keys.fund.recovery());
  const second = valueIn(await keys.fund.recovery());
  const next = world.start();
  expect(await next.fund.unlock(byWords(first.text))).toEqual(err(failure('keys.wrong')));
  expect(told(await next.fund.unlock(byWords(second.text)))).toEqual(made);
  expect(second.text).toBe(second.words.join(' ').toUpperCase());
});

test('every way in opens a fund made with the real amount of work', async () => {
  const real = () =>
    createKeys({
      folder: world.folder(),
      now: () => world.moment,
      system: pretendedSystem('none'),
      writeSafely,
      sweepLeftovers,
    });
  const keys = real();
  const made = told(await keys.fund.create());
  await keys.fund.protect({ passphrase: PASSPHRASE, openBySystem: false });
  expect(await readFile(join(world.folder(), 'fund.keys'), 'utf8')).toContain('"memoryKib": 65536');
  expect(told(await real().fund.unlock(byPassphrase()))).toEqual(made);
});

test('words that cannot be right are told apart and cost no patience', async () => {
  const keys = world.start();
  await keys.fund.create();
  const { words } = valueIn(await keys.fund.recovery());
  for (let attempt = 0; attempt < 8; attempt += 1) {
    expect(await keys.fund.unlock(byWords('fiets'))).toEqual(err(failure('keys.wordCount', { found: 1 })));
  }
  expect(await keys.fund.unlock(byWords(`xylofoon ${words.slice(1).join(' ')}`))).toEqual(
    err(failure('keys.wordUnknown', { position: 1 })),
  );
});

test('locking overwrites every key in memory, and nothing goes without opening again', async () => {
  const keys = world.start();
  const { dataKey } = valueIn(await keys.fund.create());
  const { slots } = valueIn(await keys.fund.take(3));
  expect(await keys.fund.lock()).toEqual(ok({}));
  expect([dataKey, ...slots.map(({ key }) => key)].every((key) => key.every((byte) => byte === 0))).toBe(
    true,
  );
  const locked = err(failure('keys.locked'));
  expect(await keys.fund.take(1)).toEqual(locked);
  expect(await keys.fund.destroy([1])).toEqual(locked);
  expect(await keys.fund.protect({ passphrase: null, openBySystem: true })).toEqual(locked);
  expect(await keys.fund.recovery()).toEqual(locked);
  expect(await keys.fund.export()).toEqual(locked);
});

test('a page that is loaded anew gets the keys of a store that was not locked', async () => {
  const keys = world.start();
  const made = told(await keys.fund.create());
  await keys.fund.protect({ passphrase: PASSPHRASE, openBySystem: false });
  expect(told(await keys.fund.unlock(ITSELF))).toEqual(made);
  await keys.fund.lock();
  expect(await keys.fund.unlock(ITSELF)).toEqual(err(failure('keys.locked')));
});
