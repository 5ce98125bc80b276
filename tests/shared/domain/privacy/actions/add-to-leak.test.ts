import { addToLeak } from '@shared/domain/privacy/actions/add-to-leak';
import { closeLeak } from '@shared/domain/privacy/actions/close-leak';
import { dataLeakTable } from '@shared/domain/privacy/data-leak';
import type { Day } from '@shared/kernel/dates';
import { expect, it } from 'vitest';
import { aLeakWorld, leakFacts, settledFacts } from '../../../../support/leak-world';

it('changes what is known, and keeps number and moment of recording', async () => {
  const { world, leak } = await aLeakWorld();
  const facts = leakFacts({ people: 12, authority: { kind: 'reported', on: '2026-12-03' as Day } });
  expect((await world.run(addToLeak, { leakId: leak.id, facts })).ok).toBe(true);
  expect(world.rows(dataLeakTable)).toEqual([{ ...leak, ...facts }]);
});

it('refuses a leak that is closed, and one that is not there', async () => {
  const { world, leak } = await aLeakWorld();
  await world.run(addToLeak, { leakId: leak.id, facts: settledFacts() });
  await world.run(closeLeak, { leakId: leak.id });
  expect(await world.run(addToLeak, { leakId: leak.id, facts: leakFacts() })).toMatchObject({
    error: { code: 'privacy.leakIsClosed' },
  });
  const leakId = '018d648a-4600-78cd-b1df-6456f71d4fba' as typeof leak.id;
  expect(await world.run(addToLeak, { leakId, facts: leakFacts() })).toMatchObject({
    error: { code: 'privacy.unknownLeak' },
  });
});
