/** Hands a report in: from here on it stays as it was told, and the award waits for its settlement. */
import { z } from 'zod';
import { ok } from '../../../kernel/result';
import { type Decision, defineAction, put, type Reader, refuse } from '../../action';
import { grantTable } from '../../grants/grant';
import { reportedGrant } from '../../grants/grant-status';
import { loadReport } from '../load-report';
import type { AccountabilityRefusals } from '../refusals';
import { ReportId, reportTable } from '../report';
import { missingIn } from '../report-content';
import { spendingOf } from '../spending';

export const handInReport = defineAction({
  name: 'hand-in-report',
  input: z.strictObject({ reportId: ReportId }),
  load: (reader: Reader, { reportId }) => loadReport(reader, reportId),
  decide: ({ report, grant, application }, _input, context): Decision<AccountabilityRefusals> => {
    if (report === null || grant === null || application === null) {
      return refuse<AccountabilityRefusals>()('accountability.unknownReport', {});
    }
    if (report.state.status !== 'draft') {
      return refuse<AccountabilityRefusals>()('accountability.alreadyHandedIn', {});
    }
    const [lack] = missingIn(report, grant);
    if (lack === 'story') {
      return refuse<AccountabilityRefusals>()('accountability.storyMissing', {}, 'story');
    }
    if (lack === 'spent') {
      return refuse<AccountabilityRefusals>()('accountability.spentMissing', {}, 'spent');
    }
    const reported = reportedGrant(grant, context.today);
    if (!reported.ok) return refuse<AccountabilityRefusals>()('accountability.grantIsDone', {});
    return ok({
      puts: [
        put(reportTable, { ...report, state: { status: 'handedIn', handedInOn: context.today } }),
        put(grantTable, reported.value),
      ],
      removals: [],
      audit: {
        subject: { kind: 'report', id: report.id },
        details: { grantId: grant.id, spent: spendingOf(application, report.spent).spent },
      },
    });
  },
});
