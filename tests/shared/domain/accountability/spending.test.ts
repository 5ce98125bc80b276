import { spendingOf, spentOfAward } from '@shared/domain/accountability/spending';
import type { BudgetLineId } from '@shared/domain/applications/application';
import { cents } from '@shared/kernel/money';
import { describe, expect, it } from 'vitest';
import { testId } from '../../../support/action-world';
import { anApplication } from '../../../support/builders';

const LINES = [
  { id: testId<BudgetLineId>(1), label: 'Planten', amount: cents(60_000) },
  { id: testId<BudgetLineId>(2), label: 'Aarde', amount: cents(40_000) },
];
const plan = anApplication({ budgetLines: LINES, coFunding: [{ from: 'Bakker', amount: 20_000 }] });
const spent = (...amounts: number[]) =>
  amounts.map((amount, index) => ({ budgetLineId: LINES[index]?.id as BudgetLineId, amount: cents(amount) }));

describe('spendingOf', () => {
  it('puts what was spent beside the budget, line by line', () => {
    const { rows, ...totals } = spendingOf(plan, spent(65_000));
    expect(rows.map((row) => [row.line.label, row.spent, row.rest])).toEqual([
      ['Planten', 65_000, -5_000],
      ['Aarde', 0, 40_000],
    ]);
    expect(totals).toEqual({ budget: 100_000, spent: 65_000, rest: 35_000 });
  });
});

describe('spentOfAward', () => {
  it.each([
    { all: 100_000, fund: 80_000 },
    { all: 70_000, fund: 50_000 },
    { all: 15_000, fund: 0 },
    { all: 130_000, fund: 80_000 },
  ])('of $all cents in all the fund bears $fund, after what others gave (R4)', ({ all, fund }) => {
    expect(spentOfAward(plan, { amount: cents(80_000) }, spent(all))).toBe(fund);
  });
});
