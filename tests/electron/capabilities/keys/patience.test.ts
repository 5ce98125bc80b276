import { createPatience } from '@electron/capabilities/keys/patience';
import { failure } from '@shared/ipc/failure';
import { err } from '@shared/kernel/result';
import { expect, test } from 'vitest';
import { byPassphrase, keyWorld, PASSPHRASE } from '../../../support/key-world';

const world = keyWorld();

test('after the fifth wrong attempt each next one waits twice as long, up to a minute', () => {
  const patience = createPatience(() => world.moment);
  const waits = Array.from({ length: 12 }, () => {
    patience.wrong();
    const seconds = patience.waitSeconds();
    world.moment = new Date(world.moment.getTime() + seconds * 1000);
    return seconds;
  });
  expect(waits).toEqual([0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60]);
});

test('a right attempt starts the count anew', () => {
  const patience = createPatience(() => world.moment);
  for (let attempt = 0; attempt < 6; attempt += 1) patience.wrong();
  expect(patience.waitSeconds()).toBe(2);
  patience.right();
  patience.wrong();
  expect(patience.waitSeconds()).toBe(0);
});

test('while it waits not even the right passphrase is looked at', async () => {
  const keys = world.start();
  await keys.fund.create();
  await keys.fund.protect({ passphrase: PASSPHRASE, openBySystem: false });
  await keys.fund.lock();
  for (let attempt = 0; attempt < 5; attempt += 1) {
    expect(await keys.fund.unlock(byPassphrase('mis'))).toEqual(err(failure('keys.wrong')));
  }
  expect(await keys.fund.unlock(byPassphrase())).toEqual(err(failure('keys.tooSoon', { seconds: 1 })));
  world.moment = new Date(world.moment.getTime() + 1000);
  expect((await keys.fund.unlock(byPassphrase())).ok).toBe(true);
});
