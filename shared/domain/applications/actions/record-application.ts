/** Takes in a plan, and its initiative when that is new; the plan gets the next number (S1). */
import { z } from 'zod';
import { ok } from '../../../kernel/result';
import { type Context, type Decision, defineAction, type Put, put, type Reader, refuse } from '../../action';
import { type Initiative, InitiativeId, initiativeTable } from '../../people/initiative';
import { InitiativeDetails, initiativeRows, namesake } from '../../people/initiative-details';
import type { PeopleRefusals } from '../../people/refusals';
import { Application, type ApplicationId, applicationTable } from '../application';
import { budgetLinesOf, checkBudget, figuresOf, PlanDetails } from '../plan-details';
import type { ApplicationsRefusals } from '../refusals';

const Input = PlanDetails.extend({
  initiative: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('known'), initiativeId: InitiativeId }),
    z.strictObject({ kind: z.literal('new'), details: InitiativeDetails }),
  ]),
  receivedOn: Application.shape.receivedOn,
  way: z.enum(['form', 'talk']),
});
type Input = z.infer<typeof Input>;

interface Applicant {
  readonly initiative: Initiative | null;
  readonly puts: readonly Put[];
}

function applicantOf(
  chosen: Input['initiative'],
  initiatives: readonly Initiative[],
  context: Context,
): Applicant {
  if (chosen.kind === 'new') return initiativeRows(null, chosen.details, context);
  const known = initiatives.find((initiative) => initiative.id === chosen.initiativeId);
  return { initiative: known ?? null, puts: [] };
}

export const recordApplication = defineAction({
  name: 'record-application',
  input: Input,
  load: async (reader: Reader) => ({
    initiatives: await reader.all(initiativeTable),
    last: await reader.last(applicationTable, 'number'),
  }),
  decide: ({ initiatives, last }, input, context): Decision<ApplicationsRefusals & PeopleRefusals> => {
    const { initiative: chosen, ...plan } = input;
    if (plan.receivedOn > context.today) {
      const { today } = context;
      return refuse<ApplicationsRefusals>()('applications.dayInFuture', { today }, 'receivedOn');
    }
    const budget = checkBudget(plan);
    if (!budget.ok) return budget;
    const other = chosen.kind === 'new' ? namesake(initiatives, chosen.details.name, null) : null;
    if (other !== null) {
      const { name } = other;
      return refuse<PeopleRefusals>()('people.initiativeNameTaken', { name }, 'initiative');
    }
    const applicant = applicantOf(chosen, initiatives, context);
    if (applicant.initiative === null) {
      return refuse<PeopleRefusals>()('people.unknownInitiative', {}, 'initiative');
    }
    const application: Application = {
      ...plan,
      id: context.newId<ApplicationId>(),
      number: (last?.number ?? 0) + 1,
      initiativeId: applicant.initiative.id,
      budgetLines: budgetLinesOf(plan.budgetLines, context),
      scan: null,
      state: { status: 'received' },
      pabulib: null,
    };
    return ok({
      puts: [...applicant.puts, put(applicationTable, application)],
      removals: [],
      audit: {
        subject: { kind: 'application', id: application.id },
        details: { number: application.number, ...figuresOf(application) },
      },
    });
  },
});
