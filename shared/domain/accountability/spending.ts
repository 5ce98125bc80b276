/** What was spent beside the budget, and how much of it the fund bears. */
import { add, type Cents, cents, negate, subtract, sumOf, ZERO } from '../../kernel/money';
import type { Application, BudgetLine } from '../applications/application';
import type { Grant } from '../grants/grant';
import type { Report } from './report';

export interface SpendingRow {
  readonly line: BudgetLine;
  readonly spent: Cents;
  /** Negative when more was spent than planned. */
  readonly rest: Cents;
}

export interface Spending {
  readonly rows: readonly SpendingRow[];
  readonly budget: Cents;
  readonly spent: Cents;
  readonly rest: Cents;
}

export function spendingOf(application: Pick<Application, 'budgetLines'>, spent: Report['spent']): Spending {
  const byLine = new Map(spent.map(({ budgetLineId, amount }) => [budgetLineId, amount]));
  const rows = application.budgetLines.map((line) => {
    const amount = byLine.get(line.id) ?? ZERO;
    return { line, spent: amount, rest: subtract(line.amount, amount) };
  });
  const budget = sumOf(rows, ({ line }) => line.amount);
  const total = sumOf(rows, (row) => row.spent);
  return { rows, budget, spent: total, rest: subtract(budget, total) };
}

/**
 * Rule R4: others' money is used first, as it was promised for this plan; the fund bears the rest, up to its award.
 * A proposal for the settlement: the treasurer decides.
 */
export function spentOfAward(
  application: Pick<Application, 'budgetLines' | 'coFunding'>,
  grant: Pick<Grant, 'amount'>,
  spent: Report['spent'],
): Cents {
  const others = sumOf(application.coFunding, (part) => part.amount);
  const own = add(spendingOf(application, spent).spent, negate(others));
  return cents(Math.min(grant.amount, Math.max(0, own)));
}
