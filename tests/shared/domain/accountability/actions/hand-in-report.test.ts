import { handInReport } from '@shared/domain/accountability/actions/hand-in-report';
import { saveReport } from '@shared/domain/accountability/actions/save-report';
import type { Report } from '@shared/domain/accountability/report';
import type { BudgetLineId } from '@shared/domain/applications/application';
import { grantTable } from '@shared/domain/grants/grant';
import { cents } from '@shared/kernel/money';
import { describe, expect, it } from 'vitest';
import { testId } from '../../../../support/action-world';
import { TODAY } from '../../../../support/grant-world';
import { aReportWorld, reportOf, savedAs } from '../../../../support/report-world';

const spent = [{ budgetLineId: testId<BudgetLineId>(9501), amount: cents(100) }];

describe('hand-in-report', () => {
  it.each<{ name: string; amount: number; told: Partial<Report> }>([
    { name: 'a story is enough', amount: 40_000, told: { story: 'Het is gelukt.' } },
    { name: 'a plan that failed', amount: 400_000, told: { story: 'Het ging niet.', happened: 'no' } },
    { name: 'costs where they are asked', amount: 400_000, told: { story: 'Gelukt.', spent } },
  ])('takes the report and waits for the settlement: $name (R2, R3, R5)', async ({ amount, told }) => {
    const { world, reportId } = await aReportWorld(amount);
    await world.run(saveReport, savedAs(world, told));
    expect(await world.run(handInReport, { reportId })).toEqual({ ok: true, value: reportId });
    expect(reportOf(world).state).toEqual({ status: 'handedIn', handedInOn: TODAY });
    expect(world.rows(grantTable)[0]?.state).toEqual({ status: 'reported', reportedOn: TODAY });
  });

  it.each<{ name: string; amount: number; told: Partial<Report>; code: string; field: string }>([
    {
      name: 'a report without a story',
      amount: 40_000,
      told: { story: '  ' },
      code: 'accountability.storyMissing',
      field: 'story',
    },
    {
      name: 'no costs where they are asked',
      amount: 400_000,
      told: { story: 'Gelukt.' },
      code: 'accountability.spentMissing',
      field: 'spent',
    },
  ])('refuses $name (R2, R3)', async ({ amount, told, code, field }) => {
    const { world, reportId } = await aReportWorld(amount);
    await world.run(saveReport, savedAs(world, told));
    expect(await world.run(handInReport, { reportId })).toEqual({
      ok: false,
      error: { code, params: {}, field },
    });
  });
});
