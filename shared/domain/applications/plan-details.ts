/** A plan as it is typed in a form: what it is about and what it costs. */
import { z } from 'zod';
import { type Cents, sumOf } from '../../kernel/money';
import { ok, type Result } from '../../kernel/result';
import { type Context, type RefusalOf, refuse } from '../action';
import { Application, BudgetLine, BudgetLineId, requestedAmount } from './application';
import type { ApplicationsRefusals } from './refusals';

export const PlanDetails = Application.pick({
  title: true,
  summary: true,
  theme: true,
  area: true,
  coFunding: true,
}).extend({
  /** A line that was there before keeps its id, so that later spending stays beside it. */
  budgetLines: z.array(BudgetLine.extend({ id: BudgetLineId.nullable() })).min(1),
});
export type PlanDetails = z.infer<typeof PlanDetails>;

type NothingAsked = RefusalOf<Pick<ApplicationsRefusals, 'applications.nothingAsked'>>;

/** Rule S2: there must be something left to ask of the fund. */
export function checkBudget(
  plan: Pick<PlanDetails, 'budgetLines' | 'coFunding'>,
): Result<null, NothingAsked> {
  const coFunding = sumOf(plan.coFunding, (part) => part.amount);
  const budget = sumOf(plan.budgetLines, (line) => line.amount);
  return budget > coFunding
    ? ok(null)
    : refuse<ApplicationsRefusals>()('applications.nothingAsked', { budget, coFunding }, 'coFunding');
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
