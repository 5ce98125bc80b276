import { handInReport } from '@shared/domain/accountability/actions/hand-in-report';
import { saveReport } from '@shared/domain/accountability/actions/save-report';
import type { BudgetLineId } from '@shared/domain/applications/application';
import { cents } from '@shared/kernel/money';
import { describe, expect, it } from 'vitest';
import { testId } from '../../../../support/action-world';
import { aReportWorld, reportOf, savedAs } from '../../../../support/report-world';

describe('save-report', () => {
  it('keeps what was told so far (R1)', async () => {
    const { world } = await aReportWorld();
    const told = { story: 'Veertig gevels.', visitors: 60, spent: [] };
    await world.run(saveReport, savedAs(world, told));
    expect(reportOf(world)).toMatchObject({ ...told, state: { status: 'draft' } });
  });

  it.each([
    {
      name: 'a line of another budget',
      spent: [{ budgetLineId: testId<BudgetLineId>(1), amount: cents(1) }],
    },
    {
      name: 'the same line twice',
      spent: [1, 2].map((amount) => ({ budgetLineId: testId<BudgetLineId>(9501), amount: cents(amount) })),
    },
  ])('refuses $name', async ({ spent }) => {
    const { world } = await aReportWorld();
    expect(await world.run(saveReport, savedAs(world, { spent }))).toEqual({
      ok: false,
      error: { code: 'accountability.unknownBudgetLine', params: {}, field: 'spent' },
    });
  });

  it('changes nothing after the report was handed in (R5)', async () => {
    const { world, reportId } = await aReportWorld();
    await world.run(saveReport, savedAs(world, { story: 'Klaar.' }));
    await world.run(handInReport, { reportId });
    expect(await world.run(saveReport, savedAs(world, { story: 'Anders.' }))).toMatchObject({
      error: { code: 'accountability.alreadyHandedIn' },
    });
  });
});
