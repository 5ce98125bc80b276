import { dropRemoval } from '@shared/domain/privacy/actions/drop-removal';
import { retentionProposalTable } from '@shared/domain/privacy/retention/proposal';
import type { Day } from '@shared/kernel/dates';
import { expect, it } from 'vitest';
import { aRetentionWorld, dueIn, planLife, proposedIn } from '../../../../support/retention-world';

const TODAY = '2026-12-04' as Day;

it('puts a proposal aside, so that all of it is due again and a new one can be made; not twice', async () => {
  const world = await aRetentionWorld(TODAY, [planLife(1, 'declined', '2024-03-10' as Day)]);
  const before = await dueIn(world);
  const { id } = await proposedIn(world);
  expect((await world.run(dropRemoval, { proposalId: id })).ok).toBe(true);
  expect(world.rows(retentionProposalTable)[0]?.state).toEqual({ status: 'dropped', droppedOn: TODAY });
  expect(await dueIn(world)).toEqual(before);
  expect(await world.run(dropRemoval, { proposalId: id })).toMatchObject({
    error: { code: 'privacy.notInThatState' },
  });
  expect((await proposedIn(world)).number).toBe(2);
});
