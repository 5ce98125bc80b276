import { addToLeak } from '@shared/domain/privacy/actions/add-to-leak';
import { closeLeak } from '@shared/domain/privacy/actions/close-leak';
import { dataLeakTable } from '@shared/domain/privacy/data-leak';
import type { Day } from '@shared/kernel/dates';
import { expect, it } from 'vitest';
import { aLeakWorld, settledFacts } from '../../../../support/leak-world';
import { dueIn } from '../../../../support/retention-world';

it.each([
  ['the risk of harm', { harm: null }],
  ['why', { harmWhy: '' }],
  ['what was done', { measures: '' }],
  ['whether the authority was told', { authority: null }],
  ['whether the people were told', { told: null }],
])('refuses while it is not known: %s', async (_name, part) => {
  const { world, leak } = await aLeakWorld();
  await world.run(addToLeak, { leakId: leak.id, facts: settledFacts(part) });
  expect(await world.run(closeLeak, { leakId: leak.id })).toMatchObject({
    error: { code: 'privacy.leakNotComplete' },
  });
});

it('stays in the list when closed, and its words are due five years later', async () => {
  const { world, leak } = await aLeakWorld();
  await world.run(addToLeak, { leakId: leak.id, facts: settledFacts() });
  expect((await world.run(closeLeak, { leakId: leak.id })).ok).toBe(true);
  expect(world.rows(dataLeakTable)).toMatchObject([
    { id: leak.id, state: { status: 'closed', closedOn: '2026-12-04' } },
  ]);
  world.setToday('2031-12-04' as Day);
  expect(await dueIn(world)).toEqual([]);
  world.setToday('2031-12-05' as Day);
  expect(await dueIn(world)).toMatchObject([{ kind: 'leak', parts: ['leakTexts'] }]);
});
