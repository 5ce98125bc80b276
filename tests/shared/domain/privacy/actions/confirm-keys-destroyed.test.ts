import { put } from '@shared/domain/action';
import { keyToDestroyTable } from '@shared/domain/people/key-to-destroy';
import { confirmKeysDestroyed } from '@shared/domain/privacy/actions/confirm-keys-destroyed';
import type { Day } from '@shared/kernel/dates';
import { expect, it } from 'vitest';
import { aWorld, testId } from '../../../../support/action-world';
import { seedRows } from '../../../../support/voting-world';

const TODAY = '2026-12-04' as Day;

it('takes only what was destroyed off the list, and says so once', async () => {
  const world = aWorld({ today: TODAY });
  const waiting = [1, 2, 3].map((n) => ({ id: testId(n), slot: n }));
  await seedRows(
    world,
    waiting.map((row) => put(keyToDestroyTable, row)),
  );
  const ids = [testId<string>(1), testId<string>(2)];
  expect((await world.run(confirmKeysDestroyed, { ids })).ok).toBe(true);
  expect(world.rows(keyToDestroyTable)).toEqual([{ id: testId(3), slot: 3 }]);
  expect(await world.run(confirmKeysDestroyed, { ids })).toEqual({
    ok: false,
    error: { code: 'privacy.nothingToErase', params: {}, field: null },
  });
});
