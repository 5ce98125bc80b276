import { carryOutRemoval } from '@shared/domain/privacy/actions/carry-out-removal';
import { decideRemoval } from '@shared/domain/privacy/actions/decide-removal';
import { retentionProposalTable } from '@shared/domain/privacy/retention/proposal';
import { lineKey } from '@shared/domain/privacy/retention/retention-line';
import type { Day } from '@shared/kernel/dates';
import { expect, it } from 'vitest';
import { aRetentionWorld, dueIn, planLife, proposedIn } from '../../../../support/retention-world';

const TODAY = '2026-12-04' as Day;
const decidedBy = 'Vergadering van 3 december';

async function aProposal() {
  const world = await aRetentionWorld(TODAY, [planLife(1, 'declined', '2024-03-10' as Day)]);
  const proposal = await proposedIn(world);
  return { world, proposal };
}

it('gives every line its verdict; what is kept comes back after a year, not before', async () => {
  const { world, proposal } = await aProposal();
  const [first, ...others] = proposal.lines;
  if (first === undefined) throw new Error('Nothing was proposed.');
  const kept = [{ key: lineKey(first), reason: 'Er loopt een klacht' }];
  const input = { proposalId: proposal.id, decidedOn: TODAY, decidedBy, kept };
  expect((await world.run(decideRemoval, input)).ok).toBe(true);
  const [decided] = world.rows(retentionProposalTable);
  expect(decided?.lines.map(({ verdict }) => verdict)).toEqual([
    { kind: 'kept', reason: 'Er loopt een klacht', againOn: '2027-12-04' },
    ...others.map(() => ({ kind: 'approved' })),
  ]);
  expect(decided?.state).toEqual({ status: 'decided', decidedOn: TODAY, decidedBy });
  expect((await world.run(carryOutRemoval, { proposalId: proposal.id })).ok).toBe(true);
  world.setToday('2027-12-03' as Day);
  expect(await dueIn(world)).toEqual([]);
  world.setToday('2027-12-04' as Day);
  expect((await dueIn(world)).map(lineKey)).toEqual([lineKey(first)]);
});

it.each([
  ['a day to come', { decidedOn: '2026-12-05' as Day }, 'privacy.dayInFuture'],
  ['a day before the proposal', { decidedOn: '2026-12-03' as Day }, 'privacy.dayTooEarly'],
  ['a line of another proposal', { kept: [{ key: 'x', reason: 'y' }] }, 'privacy.linesWithoutVerdict'],
] as const)('refuses %s', async (_name, part, code) => {
  const { world, proposal } = await aProposal();
  const input = { proposalId: proposal.id, decidedOn: TODAY, decidedBy, kept: [], ...part };
  expect(await world.run(decideRemoval, { ...input, kept: [...input.kept] })).toMatchObject({
    error: { code },
  });
});

it('refuses a second decision', async () => {
  const { world, proposal } = await aProposal();
  const input = { proposalId: proposal.id, decidedOn: TODAY, decidedBy, kept: [] };
  await world.run(decideRemoval, input);
  expect(await world.run(decideRemoval, input)).toMatchObject({ error: { code: 'privacy.notInThatState' } });
});
