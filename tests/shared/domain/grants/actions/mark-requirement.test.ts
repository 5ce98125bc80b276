import { addRequirement } from '@shared/domain/grants/actions/add-requirement';
import { changeInstalments } from '@shared/domain/grants/actions/change-instalments';
import { markRequirement } from '@shared/domain/grants/actions/mark-requirement';
import { recordPayment } from '@shared/domain/grants/actions/record-payment';
import { grantTable, type InstalmentId } from '@shared/domain/grants/grant';
import type { RequirementId, RequirementState } from '@shared/domain/grants/requirement';
import type { Day } from '@shared/kernel/dates';
import { cents } from '@shared/kernel/money';
import { describe, expect, it } from 'vitest';
import { testId } from '../../../../support/action-world';
import { anAwardedWorld, TODAY } from '../../../../support/grant-world';

async function waiting() {
  const { world, grant } = await anAwardedWorld(100_000);
  const instalmentId = grant.instalments[0]?.id as InstalmentId;
  const asked = { kind: 'agreement', title: '', blocks: [instalmentId] } as const;
  await world.run(addRequirement, { grantId: grant.id, ...asked, blocks: [instalmentId] });
  const requirementId = world.rows(grantTable)[0]?.requirements[0]?.id as RequirementId;
  const mark = (state: RequirementState) =>
    world.run(markRequirement, { grantId: grant.id, requirementId, state });
  const pay = () =>
    world.run(recordPayment, { grantId: grant.id, instalmentId, paidOn: TODAY, reference: '' });
  return { world, grant, mark, pay };
}

describe('mark-requirement', () => {
  it.each<[string, RequirementState, boolean]>([
    ['handed in', { status: 'handedIn', on: TODAY }, false],
    ['accepted', { status: 'accepted', on: TODAY }, true],
    ['waived with a reason', { status: 'waived', on: TODAY, reason: 'Niet nodig' }, true],
  ])('%s: the instalment waits or may be paid (W13)', async (_name, state, isPaid) => {
    const { world, mark, pay } = await waiting();
    await mark(state);
    expect(world.rows(grantTable)[0]?.requirements[0]?.state).toEqual(state);
    expect((await pay()).ok).toBe(isPaid);
  });

  it.each<[string, RequirementState, string]>([
    ['a day to come', { status: 'accepted', on: '2026-05-11' as Day }, 'grants.dayInFuture'],
    ['a waiver without a reason', { status: 'waived', on: TODAY, reason: '' }, 'grants.reasonNeeded'],
  ])('refuses %s', async (_name, state, code) => {
    const { mark } = await waiting();
    expect(await mark(state)).toMatchObject({ ok: false, error: { code } });
  });

  it('is not put back once the instalment is paid', async () => {
    const { mark, pay } = await waiting();
    await mark({ status: 'accepted', on: TODAY });
    await pay();
    expect(await mark({ status: 'open' })).toMatchObject({
      ok: false,
      error: { code: 'grants.instalmentIsPaid' },
    });
  });

  it('refuses one that is not there', async () => {
    const { world, grant } = await waiting();
    const requirementId = testId<RequirementId>(1);
    const state = { status: 'open' } as const;
    expect(await world.run(markRequirement, { grantId: grant.id, requirementId, state })).toMatchObject({
      ok: false,
      error: { code: 'grants.unknownRequirement' },
    });
  });

  it('keeps an instalment that waits from being taken away', async () => {
    const { world, grant, mark } = await waiting();
    const instalments = [{ id: null, due: TODAY, amount: cents(100_000) }];
    const change = () => world.run(changeInstalments, { grantId: grant.id, instalments });
    expect(await change()).toMatchObject({ ok: false, error: { code: 'grants.instalmentIsAwaited' } });
    await mark({ status: 'accepted', on: TODAY });
    expect((await change()).ok).toBe(true);
  });
});
