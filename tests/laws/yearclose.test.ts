/** Laws of the book year: whatever happened, the figures of a year add up with each other and with the next. */
import { DESIGNATED_RESERVE, TO_REPAY } from '@shared/domain/funds/account';
import { earmarkKey } from '@shared/domain/funds/dimension';
import { NO_MONEY } from '@shared/domain/funds/position';
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
        const change = subtract(totalOf(closing.equity), totalOf(opening.equity));
        const { begun } = totalMovement(sources);
        expect(result.result + begun).toBe(change);
        for (const flows of [result.bySource, result.byGiverKind]) {
          expect(sumOf(flows.values(), ({ income }) => income)).toBe(result.income);
          expect(sumOf(flows.values(), ({ expenses }) => expenses)).toBe(result.expenses);
        }
        for (const row of [...sources, ...earmarks]) {
          expect(row.opening + row.income - row.expenses + row.begun + row.moved).toBe(row.closing);
        }
        expect(totalMovement(earmarks)).toEqual(totalMovement(sources));
        expect(totalMovement(sources)).toMatchObject({
          opening: totalOf(opening.equity),
          closing: totalOf(closing.equity),
          income: result.income,
          expenses: result.expenses,
          moved: 0,
        });
      }),
    );
  });

  it('has of each source and earmark what the position says of it (Y4, G4)', () => {
    fc.assert(
      fc.property(someYearBooks, aYear, (books, year) => {
        const { sources, earmarks, positions, outstanding } = yearFigures(books, year);
        for (const { contribution, closing, setAside } of sources) {
          const { free, reserved, promised, toComeBack } = positions.get(contribution.id) ?? NO_MONEY;
          const debts = outstanding.filter(
            (one) => one.account === TO_REPAY && one.source === contribution.id,
          );
          const owed = sumOf(debts, ({ amount }) => amount);
          expect(closing).toBe(free + reserved + promised + toComeBack - owed);
          expect(setAside).toBe(reserved);
        }
        const keys = new Set(sources.map(({ contribution }) => earmarkKey(contribution.earmark)));
        expect(earmarks.map(({ earmark }) => earmarkKey(earmark)).sort()).toEqual([...keys].sort());
      }),
    );
  });

  it('begins with what was told of a fund that existed already, and moves money between sources for loans only (Y4, G13, G16)', () => {
    fc.assert(
      fc.property(someYearBooks, aYear, (books, year) => {
        const without = (kinds: readonly string[]) => {
          const ids = new Set(books.entries.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id));
          const entries = books.entries.filter(
            ({ id, reverses }) => !ids.has(id) && !(reverses !== null && ids.has(reverses)),
          );
          return yearFigures({ ...books, entries }, year);
        };
        expect(yearFigures(books, year).result).toEqual(without(['opening']).result);
        expect(without(['opening']).sources.every(({ begun }) => begun === 0)).toBe(true);
        expect(without(['repayment']).sources.every(({ moved }) => moved === 0)).toBe(true);
      }),
    );
  });

  it('keeps what was given in kind out of every other figure (Y6)', () => {
    fc.assert(
      fc.property(someYearBooks, aYear, (books, year) => {
        const contributions = books.contributions.filter(({ form }) => form !== 'inKind');
        const { inKind, ...figures } = yearFigures(books, year);
        const { inKind: _none, ...others } = yearFigures({ ...books, contributions }, year);
        expect(figures).toEqual(others);
        expect(inKind.total).toBe(sumOf(inKind.contributions, ({ amount }) => amount));
      }),
    );
  });

  it('tells as its own costs all that went neither to initiatives nor to the neighbourhood (Y5)', () => {
    fc.assert(
      fc.property(someYearBooks, aYear, (books, year) => {
        const { costShare, result } = yearFigures(books, year);
        const aim = result.expenseLines.filter(({ account }) =>
          ['WKprTvlVsg', 'WKprTvlLbd'].includes(account),
        );
        expect(costShare.costs).toBe(result.expenses - totalOf(aim));
        const { perEuro } = costShare;
        if (perEuro === null) return;
        expect(perEuro).toBeGreaterThanOrEqual(0);
        expect(perEuro).toBeLessThanOrEqual(100);
        expect(perEuro * result.expenses).toBeGreaterThanOrEqual(costShare.costs * 100);
        expect((perEuro - 1) * result.expenses).toBeLessThan(costShare.costs * 100);
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
