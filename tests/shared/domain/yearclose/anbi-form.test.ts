import {
  AIM_LINES,
  ASSET_LINES,
  anbiDuty,
  anbiForm,
  LIABILITY_LINES,
  RAISED_LINES,
} from '@shared/domain/yearclose/anbi-form';
import type { Anbi } from '@shared/domain/yearclose/fiscal-details';
import { resultOf } from '@shared/domain/yearclose/result';
import { yearFigures } from '@shared/domain/yearclose/year-figures';
import { cents, sumOf } from '@shared/kernel/money';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { someYearBooks } from '../../../support/year-history';

describe('the standard form of an ANBI (Y12)', () => {
  it('has lines that come to the totals of the year and of the year before, for any history', () => {
    fc.assert(
      fc.property(someYearBooks, fc.integer({ min: 2024, max: 2026 }), (books, year) => {
        const figures = yearFigures(books, year);
        const form = anbiForm(figures, resultOf(books, year - 1));
        for (const when of ['now', 'before'] as const) {
          expect(sumOf(ASSET_LINES, (line) => form.balance[line][when])).toBe(form.total[when]);
          expect(sumOf(LIABILITY_LINES, (line) => form.balance[line][when])).toBe(form.total[when]);
          const { otherIncome, fundraising, management, financialIncome } = form.result;
          expect(sumOf(RAISED_LINES, (line) => form.result[line][when])).toBe(form.raised[when]);
          expect(form.raised[when] + otherIncome[when]).toBe(form.income[when]);
          expect(sumOf(AIM_LINES, (line) => form.result[line][when])).toBe(form.aim[when]);
          expect(form.aim[when] + fundraising[when] + management[when]).toBe(form.expenses[when]);
          expect(form.income[when] - form.expenses[when]).toBe(form.beforeFinancial[when]);
          expect(form.beforeFinancial[when] + financialIncome[when]).toBe(form.surplus[when]);
        }
        const last = resultOf(books, year - 1);
        expect(form.surplus).toEqual({ now: figures.result.result, before: last.result });
        const { now, before } = form.result.financialIncome;
        expect([form.income.now + now, form.income.before + before]).toEqual([
          figures.result.income,
          last.income,
        ]);
      }),
    );
  });

  it('tells shares in whole per cents, never in favour of the fund; none where there is no whole', () => {
    const lines = (
      [
        ['WOvbSgbBvp', 100_000],
        ['WOvbSgbBso', 200_000],
      ] as const
    ).map(([account, amount]) => ({ account, amount: cents(amount) }));
    const spent = (
      [
        ['WKprTvlVsg', 100_000],
        ['WKprTvlWko', 1_000],
        ['WKprTvlKba', 50_001],
      ] as const
    ).map(([account, amount]) => ({ account, amount: cents(amount) }));
    const empty = yearFigures({ entries: [], contributions: [], givers: [] }, 2025);
    const result = {
      ...empty.result,
      incomeLines: lines,
      expenseLines: spent,
      income: cents(300_000),
      expenses: cents(151_001),
    };
    expect(anbiForm({ ...empty, result }, empty.result).shares).toEqual({
      aimOfIncome: { now: 33, before: null },
      aimOfExpenses: { now: 66, before: null },
      raisingOfRaised: { now: 1, before: null },
      managementOfExpenses: { now: 34, before: null },
    });
  });

  const anbi = (raisesMoney: boolean): Anbi => ({
    raisesMoney,
    website: '',
    contact: '',
    aim: '',
    policy: '',
    payPolicy: '',
    board: [],
    activities: '',
  });

  it.each([
    ['raises money, income of a cent less', { raises: true, income: 4_999_999, expenses: 0 }, false],
    ['raises money, income of € 50.000,00', { raises: true, income: 5_000_000, expenses: 0 }, true],
    [
      'raises none, expenses of a cent less',
      { raises: false, income: 9_000_000, expenses: 9_999_999 },
      false,
    ],
    ['raises none, expenses of € 100.000,00', { raises: false, income: 0, expenses: 10_000_000 }, true],
  ] as const)('%s', (_words, { raises, income, expenses }, expected) => {
    const empty = yearFigures({ entries: [], contributions: [], givers: [] }, 2025);
    const figures = { year: 2025, result: { ...empty.result, income, expenses } };
    expect(anbiDuty(anbi(raises), figures as typeof empty)).toEqual({
      mustUseForm: expected,
      due: '2026-06-30',
    });
  });
});
