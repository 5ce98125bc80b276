/** Laws of the book year: whatever happened, the figures of a year add up with each other and with the next. */
import { DESIGNATED_RESERVE } from '@shared/domain/funds/account';
import { annualAccountOf, closedAccountOf, reservesOf } from '@shared/domain/yearclose/annual-account';
import { balanceSheetOn, totalOf } from '@shared/domain/yearclose/balance-sheet';
import { firstDayOf, lastDayOf } from '@shared/domain/yearclose/fiscal-year';
import { totalMovement } from '@shared/domain/yearclose/movements';
import { linesWithin, sumsBy } from '@shared/domain/yearclose/sums';
import { yearFigures } from '@shared/domain/yearclose/year-figures';
import { subtract, sumOf } from '@shared/kernel/money';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { someDay, someYearBooks } from '../support/year-history';

const aYear = fc.integer({ min: 2023, max: 2026 });

describe('the book year', () => {
  it('has a balance sheet that balances on any day (Y1)', () => {
    fc.assert(
      fc.property(someYearBooks, someDay, (books, day) => {
        const sheet = balanceSheetOn(books, day);
        expect(sheet.total).toBe(totalOf(sheet.equity) + totalOf(sheet.liabilities));
      }),
    );
  });

  it('ends where the next begins, and what moved in between is what stood in the ledger (Y1, Y2)', () => {
    fc.assert(
      fc.property(someYearBooks, aYear, (books, year) => {
        const [now, next] = [yearFigures(books, year), yearFigures(books, year + 1)];
        expect({ ...next.opening }).toEqual({ ...now.closing });
        const reserves = reservesOf(books.contributions);
        const moved = sumsBy(linesWithin(books.entries, [firstDayOf(year), lastDayOf(year)]), (line) =>
          closedAccountOf(line, reserves),
        );
        for (const side of ['assets', 'equity', 'liabilities'] as const) {
          const sign = side === 'assets' ? 1 : -1;
          for (const account of new Set([...moved.keys(), ...now.closing[side].map((one) => one.account)])) {
            const amountIn = (sheet: typeof now.opening) =>
              sheet[side].find((one) => one.account === account)?.amount ?? 0;
            const isHere = [...now.opening[side], ...now.closing[side]].some(
              (one) => one.account === account,
            );
            if (isHere) {
              const change = amountIn(now.closing) - amountIn(now.opening);
              expect(change).toBe((moved.get(account) ?? 0) * sign || 0);
            }
          }
        }
      }),
    );
  });

  it('has a result that is the change of its own money, however it is told apart (Y3, Y4)', () => {
    fc.assert(
      fc.property(someYearBooks, aYear, (books, year) => {
        const { opening, closing, result, sources, earmarks } = yearFigures(books, year);
        expect(result.result).toBe(subtract(totalOf(closing.equity), totalOf(opening.equity)));
        for (const flows of [result.bySource, result.byGiverKind]) {
          expect(sumOf(flows.values(), ({ income }) => income)).toBe(result.income);
          expect(sumOf(flows.values(), ({ expenses }) => expenses)).toBe(result.expenses);
        }
        for (const row of [...sources, ...earmarks]) {
          expect(row.opening + row.income - row.expenses + row.other).toBe(row.closing);
        }
        expect(totalMovement(earmarks)).toEqual(totalMovement(sources));
        expect(totalMovement(sources)).toMatchObject({
          opening: totalOf(opening.equity),
          closing: totalOf(closing.equity),
          income: result.income,
          expenses: result.expenses,
          other: 0,
        });
      }),
    );
  });

  it('names all that is still to come and to be paid: each account as the balance sheet has it', () => {
    fc.assert(
      fc.property(someYearBooks, aYear, (books, year) => {
        const { closing, outstanding } = yearFigures(books, year);
        for (const { account, amount } of [...closing.assets, ...closing.liabilities]) {
          if (account === 'BLimBanRba') continue;
          expect(
            sumOf(
              outstanding.filter((one) => one.account === account),
              (one) => one.amount,
            ),
          ).toBe(amount);
        }
      }),
    );
  });

  it('never holds money that a giver earmarked in a reserve of the fund (Y2)', () => {
    fc.assert(
      fc.property(someYearBooks, (books) => {
        const reserves = reservesOf(books.contributions);
        for (const line of books.entries.flatMap(({ lines }) => lines)) {
          const isEarmarked = reserves.get(line.source) === 'BEivBefBef';
          if (line.account !== DESIGNATED_RESERVE && line.account !== 'BEivOvrAlr') continue;
          expect(annualAccountOf(line, reserves)).toBe(isEarmarked ? 'BEivBefBef' : line.account);
        }
      }),
    );
  });
});
