/** Keeps the draft of a report as it stands; nothing has to be complete yet. */
import { ok } from '../../../kernel/result';
import { type Decision, defineAction, put, type Reader, refuse } from '../../action';
import { onlyRows } from '../../undo-check';
import { loadReport } from '../load-report';
import type { AccountabilityRefusals } from '../refusals';
import { Report, reportTable } from '../report';

export const saveReport = defineAction({
  name: 'save-report',
  input: Report.omit({ grantId: true, state: true }),
  load: (reader: Reader, { id }) => loadReport(reader, id),
  decide: ({ report, application }, input): Decision<AccountabilityRefusals> => {
    if (report === null || application === null) {
      return refuse<AccountabilityRefusals>()('accountability.unknownReport', {});
    }
    if (report.state.status !== 'draft') {
      return refuse<AccountabilityRefusals>()('accountability.alreadyHandedIn', {});
    }
    const lines = new Set(application.budgetLines.map((line) => line.id));
    const named = new Set(input.spent.map(({ budgetLineId }) => budgetLineId));
    if (named.size !== input.spent.length || [...named].some((id) => !lines.has(id))) {
      return refuse<AccountabilityRefusals>()('accountability.unknownBudgetLine', {}, 'spent');
    }
    return ok({
      puts: [put(reportTable, { ...report, ...input })],
      removals: [],
      audit: { subject: { kind: 'report', id: report.id }, details: {} },
    });
  },
  undo: onlyRows,
});
