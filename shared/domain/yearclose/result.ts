/** Income and expenses of a year: by account, by kind of giver and by source (rule Y3). */
import { type Cents, cents, negate, subtract, sumOf, ZERO } from '../../kernel/money';
import { AWARDS_EXPENSE } from '../funds/account';
import type { ContributionId } from '../funds/contribution';
import type { GiverKind } from '../funds/giver';
import type { LedgerLine } from '../funds/ledger-entry';
import { type AnnualAccount, annualAccountOf, reservesOf, sideOf } from './annual-account';
import { type AccountAmount, amountsOn, totalOf } from './balance-sheet';
import { firstDayOf, lastDayOf } from './fiscal-year';
import { linesWithin, sumsBy, type YearBooks } from './sums';

/** What one group of sources brought in and what was spent of it. */
export interface Flow {
  readonly income: Cents;
  readonly expenses: Cents;
  /** Income less expenses. */
  readonly result: Cents;
}

export interface YearResult extends Flow {
  readonly incomeLines: readonly AccountAmount[];
  readonly expenseLines: readonly AccountAmount[];
  /** Sources and kinds without income or expenses in the year are left out. */
  readonly bySource: ReadonlyMap<ContributionId, Flow>;
  readonly byGiverKind: ReadonlyMap<GiverKind, Flow>;
}

export function resultOf(books: YearBooks, year: number): YearResult {
  const lines = linesWithin(books.entries, [firstDayOf(year), lastDayOf(year)]);
  const reserves = reservesOf(books.contributions);
  const sums = sumsBy(lines, (line) => annualAccountOf(line, reserves));
  const incomeLines = amountsOn('income', sums);
  const expenseLines = amountsOn('expenses', sums);
  const [income, expenses] = [totalOf(incomeLines), totalOf(expenseLines)];
  const kinds = kindsOfSources(books);
  return {
    income,
    expenses,
    result: subtract(income, expenses),
    incomeLines,
    expenseLines,
    bySource: flowsBy(lines, ({ source }) => source),
    byGiverKind: flowsBy(lines, ({ source }) => kinds.get(source) ?? 'other'),
  };
}

function kindsOfSources({ contributions, givers }: YearBooks): ReadonlyMap<ContributionId, GiverKind> {
  const kinds = new Map(givers.map(({ id, kind }) => [id, kind]));
  return new Map(contributions.map(({ id, giverId }) => [id, kinds.get(giverId) ?? 'other']));
}

function flowsBy<Key extends string>(
  lines: readonly LedgerLine[],
  keyOf: (line: LedgerLine) => Key,
): Map<Key, Flow> {
  const on = (side: 'income' | 'expenses') =>
    sumsBy(lines, (line) => (sideOf(line.account) === side ? keyOf(line) : null));
  const [income, expenses] = [on('income'), on('expenses')];
  const keys = new Set([...income.keys(), ...expenses.keys()]);
  return new Map(
    [...keys].map((key) => [key, flowOf(negate(income.get(key) ?? ZERO), expenses.get(key) ?? ZERO)]),
  );
}

function flowOf(income: Cents, expenses: Cents): Flow {
  return { income, expenses, result: subtract(income, expenses) };
}

/** Money for initiatives and for the neighbourhood itself; all other expenses are the fund's own costs. */
const FOR_THE_AIM: ReadonlySet<AnnualAccount> = new Set([AWARDS_EXPENSE, 'WKprTvlLbd']);

export interface CostShare {
  readonly costs: Cents;
  readonly expenses: Cents;
  /** Out of every euro that was spent, in whole cents, rounded up; null where it is no part of a euro. */
  readonly perEuro: Cents | null;
}

/** Rule Y5: where more awards lapsed than were made, or more costs came back than were made, there is no share. */
export function costShareOf({ expenseLines, expenses }: YearResult): CostShare {
  const costs = sumOf(expenseLines, ({ account, amount }) => (FOR_THE_AIM.has(account) ? ZERO : amount));
  const isPart = expenses > 0 && costs >= 0 && costs <= expenses;
  return { costs, expenses, perEuro: isPart ? centsOfEuro(costs, expenses) : null };
}

/** Up, so that a fund never looks cheaper than it is. */
function centsOfEuro(costs: Cents, expenses: Cents): Cents {
  const [hundredfold, whole] = [BigInt(costs) * 100n, BigInt(expenses)];
  const floored = hundredfold / whole;
  return cents(Number(hundredfold % whole > 0n ? floored + 1n : floored));
}
