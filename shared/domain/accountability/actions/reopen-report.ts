/** Gives a report back as a draft, so that its makers can put something right before the settlement. */
import { z } from 'zod';
import { ok } from '../../../kernel/result';
import { type Decision, defineAction, put, type Reader, refuse } from '../../action';
import { grantTable } from '../../grants/grant';
import { reopenedGrant } from '../../grants/grant-status';
import { loadReport } from '../load-report';
import type { AccountabilityRefusals } from '../refusals';
import { ReportId, reportTable } from '../report';

export const reopenReport = defineAction({
  name: 'reopen-report',
  input: z.strictObject({ reportId: ReportId }),
  load: (reader: Reader, { reportId }) => loadReport(reader, reportId),
  decide: ({ report, grant }): Decision<AccountabilityRefusals> => {
    if (report === null || grant === null) {
      return refuse<AccountabilityRefusals>()('accountability.unknownReport', {});
    }
    if (report.state.status !== 'handedIn') {
      return refuse<AccountabilityRefusals>()('accountability.notHandedIn', {});
    }
    const reopened = reopenedGrant(grant);
    if (!reopened.ok) return refuse<AccountabilityRefusals>()('accountability.alreadySettled', {});
    return ok({
      puts: [put(reportTable, { ...report, state: { status: 'draft' } }), put(grantTable, reopened.value)],
      removals: [],
      audit: { subject: { kind: 'report', id: report.id }, details: { grantId: grant.id } },
    });
  },
});
