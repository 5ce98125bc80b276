/** A plan as it is typed in a form: what it is about and what it costs. */
import { z } from 'zod';
import { type Cents, subtract, sumOf } from '../../kernel/money';
import { ok, type Result } from '../../kernel/result';
import { type Context, type RefusalOf, refuse } from '../action';
import { Application, BudgetLine, BudgetLineId, requestedAmount } from './application';
import type { ApplicationsRefusals } from './refusals';

export const PlanDetails = Application.pick({
  title: true,
  summary: true,
  translations: true,
  theme: true,
  area: true,
  coFunding: true,
  leastAmount: true,
}).extend({
  /** A line that was there before keeps its id, so that later spending stays beside it. */
  budgetLines: z.array(BudgetLine.extend({ id: BudgetLineId.nullable() })).min(1),
});
export type PlanDetails = z.infer<typeof PlanDetails>;

type BudgetRefused = RefusalOf<
  Pick<ApplicationsRefusals, 'applications.nothingAsked' | 'applications.leastAboveAsked'>
>;

/** Rule S2: there must be something left to ask of the fund, and the least of it is no more than that. */
export function checkBudget(
  plan: Pick<PlanDetails, 'budgetLines' | 'coFunding' | 'leastAmount'>,
): Result<null, BudgetRefused> {
  const coFunding = sumOf(plan.coFunding, (part) => part.amount);
  const budget = sumOf(plan.budgetLines, (line) => line.amount);
  if (budget <= coFunding) {
    return refuse<ApplicationsRefusals>()('applications.nothingAsked', { budget, coFunding }, 'coFunding');
  }
  const asked = subtract(budget, coFunding);
  return plan.leastAmount !== null && plan.leastAmount > asked
    ? refuse<ApplicationsRefusals>()('applications.leastAboveAsked', { asked }, 'leastAmount')
    : ok(null);
}

export function budgetLinesOf(
  lines: PlanDetails['budgetLines'],
  { newId }: Pick<Context, 'newId'>,
): BudgetLine[] {
  return lines.map((line) => ({ ...line, id: line.id ?? newId<BudgetLineId>() }));
}

/** The figures that the audit log keeps of a plan. */
export function figuresOf(plan: Pick<Application, 'budgetLines' | 'coFunding'>): {
  asked: Cents;
  lines: number;
} {
  return { asked: requestedAmount(plan), lines: plan.budgetLines.length };
}
