import type { ReportRow } from '@renderer/data/queries/accountability';
import { dayIn, hasCounts, isLate, reportLists } from '@renderer/features/accountability/report-view';
import type { Report } from '@shared/domain/accountability/report';
import type { Day } from '@shared/kernel/dates';
import { describe, expect, it } from 'vitest';
import { anAwardedWorld, TODAY } from '../../../support/grant-world';
import { aReportWorld, reportOf } from '../../../support/report-world';

async function rows(): Promise<ReportRow[]> {
  const { grant } = await anAwardedWorld(100_000);
  const draft = reportOf((await aReportWorld()).world);
  const handedIn = (day: string): Report => ({
    ...draft,
    state: { status: 'handedIn', handedInOn: day as Day },
  });
  return [null, draft, handedIn('2026-05-01'), handedIn('2026-06-01')].map((report) => ({
    grant,
    application: null,
    initiative: null,
    report,
  }));
}

describe('reportLists', () => {
  it('keeps what is still to be written apart from what was handed in, newest first', async () => {
    const { toWrite, handedIn } = reportLists(await rows());
    expect(toWrite.map(({ report }) => report?.state.status ?? null)).toEqual([null, 'draft']);
    expect(handedIn.map(dayIn)).toEqual(['2026-06-01', '2026-05-01']);
  });

  it('is late only after the day in the letter', async () => {
    const [row] = await rows();
    expect([TODAY, row?.grant.reportDue, '2027-05-11'].map((day) => row && isLate(row, day as Day))).toEqual([
      false,
      false,
      true,
    ]);
  });

  it('has counts as soon as one is known', async () => {
    const report = reportOf((await aReportWorld()).world);
    expect([hasCounts(report), hasCounts({ ...report, helpers: 0 })]).toEqual([false, true]);
  });
});
