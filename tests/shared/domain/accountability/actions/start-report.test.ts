import { startReport } from '@shared/domain/accountability/actions/start-report';
import type { GrantId } from '@shared/domain/grants/grant';
import { describe, expect, it } from 'vitest';
import { testId } from '../../../../support/action-world';
import { aReportWorld, reportOf } from '../../../../support/report-world';

describe('start-report', () => {
  it('opens a draft with the budget lines of the plan, none of them filled (R1)', async () => {
    const { world, grant } = await aReportWorld();
    const { id: _id, ...report } = reportOf(world);
    expect(report).toEqual({
      grantId: grant.id,
      happened: 'yes',
      story: '',
      lessons: '',
      visitors: null,
      helpers: null,
      helperHours: null,
      spent: [{ budgetLineId: testId(9501), amount: 0 }],
      mayPublish: false,
      state: { status: 'draft' },
    });
  });

  it('opens one report for each award, and none for an award that is not there (R1)', async () => {
    const { world, grant } = await aReportWorld();
    expect(await world.run(startReport, { grantId: grant.id })).toMatchObject({
      error: { code: 'accountability.reportExists' },
    });
    expect(await world.run(startReport, { grantId: testId<GrantId>(1) })).toMatchObject({
      error: { code: 'accountability.unknownGrant' },
    });
  });
});
