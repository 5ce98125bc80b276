import {
  ASSET_LINES,
  anbiDuty,
  anbiForm,
  EXPENSE_LINES,
  INCOME_LINES,
  LIABILITY_LINES,
} from '@shared/domain/yearclose/anbi-form';
import type { Anbi } from '@shared/domain/yearclose/fiscal-details';
import { resultOf } from '@shared/domain/yearclose/result';
import { yearFigures } from '@shared/domain/yearclose/year-figures';
import { sumOf } from '@shared/kernel/money';
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
          expect(sumOf(INCOME_LINES, (line) => form.result[line][when])).toBe(form.income[when]);
          expect(sumOf(EXPENSE_LINES, (line) => form.result[line][when])).toBe(form.expenses[when]);
          expect(form.income[when] - form.expenses[when]).toBe(form.surplus[when]);
        }
        expect(form.surplus.before).toBe(resultOf(books, year - 1).result);
      }),
    );
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
    ['raises money, income of € 50.000,00', { raises: true, income: 5_000_000, expenses: 0 }, false],
    ['raises money, income of a cent more', { raises: true, income: 5_000_001, expenses: 0 }, true],
    [
      'raises none, expenses of € 100.000,00',
      { raises: false, income: 9_000_000, expenses: 10_000_000 },
      false,
    ],
    ['raises none, expenses of a cent more', { raises: false, income: 0, expenses: 10_000_001 }, true],
  ] as const)('%s', (_words, { raises, income, expenses }, expected) => {
    const empty = yearFigures({ entries: [], contributions: [], givers: [] }, 2025);
    const figures = { year: 2025, result: { ...empty.result, income, expenses } };
    expect(anbiDuty(anbi(raises), figures as typeof empty)).toEqual({
      mustUseForm: expected,
      due: '2026-06-30',
    });
  });
});
