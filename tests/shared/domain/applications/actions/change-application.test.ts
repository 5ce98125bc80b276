import { changeApplication } from '@shared/domain/applications/actions/change-application';
import type { ApplicationId } from '@shared/domain/applications/application';
import { cents } from '@shared/kernel/money';
import { describe, expect, it } from 'vitest';
import { testId } from '../../../../support/action-world';
import { aPlan, applicationInput, movedTo } from '../../../../support/application-world';

function planOf(part: Parameters<typeof applicationInput>[0] = {}) {
  const { initiative: _initiative, receivedOn: _day, way: _way, ...plan } = applicationInput(part);
  return plan;
}

describe('change-application', () => {
  it('changes the plan, and lets budget lines that stay keep their id', async () => {
    const { world, id, plan } = await aPlan();
    const before = plan();
    const [first] = before.budgetLines;
    const budgetLines = [
      { id: first?.id ?? null, label: 'Planten en grond', amount: cents(70_000) },
      { id: null, label: 'Folders', amount: cents(5_000) },
    ];
    await world.run(changeApplication, { ...planOf({ title: 'Gevels', budgetLines }), id });
    expect(plan()).toEqual({
      ...before,
      title: 'Gevels',
      budgetLines: [
        { ...first, label: 'Planten en grond', amount: 70_000 },
        { id: testId(6), label: 'Folders', amount: 5_000 },
      ],
    });
  });

  it('refuses to change a plan that stands in a round (S3)', async () => {
    const made = await aPlan();
    const application = movedTo(made, { status: 'inRound', roundId: testId(9) });
    const context = {
      today: application.receivedOn,
      now: '' as never,
      actor: 'treasurer',
      newId: testId,
    } as const;
    const input = { ...planOf(), id: made.id };
    expect(changeApplication.decide({ application }, input, { ...context, newId: () => testId(1) })).toEqual({
      ok: false,
      error: { code: 'applications.notInThisStatus', params: { status: 'inRound' }, field: null },
    });
  });

  it('refuses a change after which nothing is asked (S2)', async () => {
    const { world, id } = await aPlan();
    const coFunding = [{ from: 'Gemeente', amount: cents(90_000) }];
    expect(await world.run(changeApplication, { ...planOf({ coFunding }), id })).toEqual({
      ok: false,
      error: {
        code: 'applications.nothingAsked',
        params: { budget: 80_000, coFunding: 90_000 },
        field: 'coFunding',
      },
    });
  });

  it('says so when the plan is not there', async () => {
    const { world } = await aPlan();
    const id = testId<ApplicationId>(77);
    expect(await world.run(changeApplication, { ...planOf(), id })).toEqual({
      ok: false,
      error: { code: 'applications.unknownApplication', params: {}, field: null },
    });
  });
});
