import { failure } from '@shared/ipc/failure';
import { err } from '@shared/kernel/result';
import { expect, test } from 'vitest';
import { byPassphrase, keyWorld, PASSPHRASE } from '../../../support/key-world';

const world = keyWorld();

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
