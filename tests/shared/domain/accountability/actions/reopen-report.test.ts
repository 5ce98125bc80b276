import { handInReport } from '@shared/domain/accountability/actions/hand-in-report';
import { reopenReport } from '@shared/domain/accountability/actions/reopen-report';
import { saveReport } from '@shared/domain/accountability/actions/save-report';
import { settleGrant } from '@shared/domain/grants/actions/settle-grant';
import { grantTable } from '@shared/domain/grants/grant';
import { cents } from '@shared/kernel/money';
import { describe, expect, it } from 'vitest';
import { TODAY } from '../../../../support/grant-world';
import { aReportWorld, reportOf, savedAs } from '../../../../support/report-world';

async function handedIn() {
  const made = await aReportWorld();
  await made.world.run(saveReport, savedAs(made.world, { story: 'Klaar.' }));
  await made.world.run(handInReport, { reportId: made.reportId });
  return made;
}

describe('reopen-report', () => {
  it('gives the report back as a draft and the award runs on (R5)', async () => {
    const { world, reportId } = await handedIn();
    await world.run(reopenReport, { reportId });
    expect(reportOf(world).state).toEqual({ status: 'draft' });
    expect(world.rows(grantTable)[0]?.state).toEqual({ status: 'running' });
  });

  it('refuses a draft, and a report whose award is settled (R5)', async () => {
    const draft = await aReportWorld();
    expect(await draft.world.run(reopenReport, { reportId: draft.reportId })).toMatchObject({
      error: { code: 'accountability.notHandedIn' },
    });
    const { world, reportId, grant } = await handedIn();
    await world.run(settleGrant, { grantId: grant.id, settledOn: TODAY, spent: cents(1), kept: null });
    expect(await world.run(reopenReport, { reportId })).toMatchObject({
      error: { code: 'accountability.alreadySettled' },
    });
  });
});
