/** Changes a plan as long as it is not in a round (S3); the audit log keeps the figures of each change. */
import { ok } from '../../../kernel/result';
import { type Decision, defineAction, put, type Reader, refuse } from '../../action';
import { onlyRows } from '../../undo-check';
import { ApplicationId, applicationTable } from '../application';
import { mayChange } from '../application-status';
import { budgetLinesOf, checkBudget, figuresOf, PlanDetails } from '../plan-details';
import type { ApplicationsRefusals } from '../refusals';

export const changeApplication = defineAction({
  name: 'change-application',
  input: PlanDetails.extend({ id: ApplicationId }),
  load: async (reader: Reader, { id }) => ({ application: await reader.get(applicationTable, id) }),
  decide: ({ application }, input, context): Decision<ApplicationsRefusals> => {
    if (application === null) return refuse<ApplicationsRefusals>()('applications.unknownApplication', {});
    if (!mayChange(application)) {
      const { status } = application.state;
      return refuse<ApplicationsRefusals>()('applications.notInThisStatus', { status });
    }
    const budget = checkBudget(input);
    if (!budget.ok) return budget;
    const changed = { ...application, ...input, budgetLines: budgetLinesOf(input.budgetLines, context) };
    return ok({
      puts: [put(applicationTable, changed)],
      removals: [],
      audit: { subject: { kind: 'application', id: application.id }, details: figuresOf(changed) },
    });
  },
  undo: onlyRows,
});
