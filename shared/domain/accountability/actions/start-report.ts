/** Opens the report of an award as a draft, with the budget lines of the plan ready to fill. */
import { z } from 'zod';
import { ZERO } from '../../../kernel/money';
import { ok } from '../../../kernel/result';
import { type Decision, defineAction, put, type Reader, refuse } from '../../action';
import { GrantId } from '../../grants/grant';
import { loadGranted } from '../load-report';
import type { AccountabilityRefusals } from '../refusals';
import { type Report, type ReportId, reportTable } from '../report';

export const startReport = defineAction({
  name: 'start-report',
  input: z.strictObject({ grantId: GrantId }),
  load: async (reader: Reader, { grantId }) => ({
    ...(await loadGranted(reader, grantId)),
    reports: await reader.where(reportTable, 'grantId', grantId),
  }),
  decide: ({ grant, application, reports }, { grantId }, context): Decision<AccountabilityRefusals> => {
    if (grant === null || application === null) {
      return refuse<AccountabilityRefusals>()('accountability.unknownGrant', {});
    }
    if (reports.length > 0) return refuse<AccountabilityRefusals>()('accountability.reportExists', {});
    if (grant.state.status !== 'running') {
      return refuse<AccountabilityRefusals>()('accountability.grantIsDone', {});
    }
    const report: Report = {
      id: context.newId<ReportId>(),
      grantId,
      happened: 'yes',
      story: '',
      lessons: '',
      visitors: null,
      helpers: null,
      helperHours: null,
      spent: application.budgetLines.map(({ id }) => ({ budgetLineId: id, amount: ZERO })),
      mayPublish: false,
      state: { status: 'draft' },
    };
    return ok({
      puts: [put(reportTable, report)],
      removals: [],
      audit: { subject: { kind: 'report', id: report.id }, details: {} },
    });
  },
});
