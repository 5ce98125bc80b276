/** The figures of a year in the lines of the tax office's standard form for funds that raise money (rule Y12). */
import type { Day } from '../../kernel/dates';
import { addMonths } from '../../kernel/dates';
import { type Cents, cents, flooredPercent, subtract, sumOf, ZERO } from '../../kernel/money';
import type { AnnualAccount } from './annual-account';
import type { AccountAmount, BalanceSheet } from './balance-sheet';
import type { Anbi } from './fiscal-details';
import { lastDayOf } from './fiscal-year';
import type { YearResult } from './result';
import type { YearFigures } from './year-figures';

/**
 * By how the RGS code begins; the longest that fits counts. Lines that such a fund cannot have (buildings, stocks, securities,
 * provisions, related organisations, goods sold) are left out: they are nought, and the sheet says so.
 */
const BALANCE_LINES = {
  receivables: 'BVor',
  cash: 'BLim',
  continuityReserve: 'BEivOvrCor',
  designatedReserve: 'BEivBer',
  otherReserves: 'BEiv',
  earmarkedFunds: 'BEivBef',
  longDebts: 'BLas',
  shortDebts: 'B',
} as const;

const RESULT_LINES = {
  persons: 'WOvbSgbBvp',
  companies: 'WOvbSgbBvb',
  lotteries: 'WOvbSgbBlo',
  governments: 'WOvbSgbBso',
  otherNonProfits: 'WOvbSgbBao',
  otherIncome: 'WOvb',
  financialIncome: 'WFbe',
  grants: 'WKprTvlVsg',
  ownActivities: 'WKprTvlLbd',
  fundraising: 'WKprTvlWko',
  management: 'W',
} as const;

export type BalanceLine = keyof typeof BALANCE_LINES;
export type ResultLine = keyof typeof RESULT_LINES;

/** In the order of the model of RJ 650, which the form follows. */
export const ASSET_LINES = ['receivables', 'cash'] as const satisfies readonly BalanceLine[];
export const LIABILITY_LINES = [
  'continuityReserve',
  'designatedReserve',
  'otherReserves',
  'earmarkedFunds',
  'longDebts',
  'shortDebts',
] as const satisfies readonly BalanceLine[];
export const RAISED_LINES = [
  'persons',
  'companies',
  'lotteries',
  'governments',
  'otherNonProfits',
] as const satisfies readonly ResultLine[];
/** What was spent on the aim. */
export const AIM_LINES = ['grants', 'ownActivities'] as const satisfies readonly ResultLine[];

/** The year, and the year before it: the form asks for both. */
export interface TwoYears {
  readonly now: Cents;
  readonly before: Cents;
}

export interface AnbiForm {
  readonly year: number;
  readonly balance: Readonly<Record<BalanceLine, TwoYears>>;
  readonly total: TwoYears;
  /** `financialIncome` stands apart, after the sum of the expenses. */
  readonly result: Readonly<Record<ResultLine, TwoYears>>;
  readonly raised: TwoYears;
  readonly income: TwoYears;
  readonly aim: TwoYears;
  readonly expenses: TwoYears;
  readonly beforeFinancial: TwoYears;
  readonly surplus: TwoYears;
  readonly shares: Readonly<Record<AnbiShare, Share>>;
}

/** What the explanation tells in per cents. */
export const ANBI_SHARES = [
  'aimOfIncome',
  'aimOfExpenses',
  'raisingOfRaised',
  'managementOfExpenses',
] as const;
export type AnbiShare = (typeof ANBI_SHARES)[number];

/** Whole per cents, never rounded in favour of the fund; null where there is no whole, or nothing was spent in all. */
export interface Share {
  readonly now: number | null;
  readonly before: number | null;
}

/** `before`: income and expenses of the year before; its balance is where this year begins. */
export function anbiForm({ year, closing, opening, result }: YearFigures, before: YearResult): AnbiForm {
  const flows = ({ incomeLines, expenseLines }: YearResult) => [...incomeLines, ...expenseLines];
  const sheet = ({ assets, equity, liabilities }: BalanceSheet) => [...assets, ...equity, ...liabilities];
  const lines = inLines(RESULT_LINES, flows(result), flows(before));
  const sum = (parts: readonly ResultLine[]): TwoYears => ({
    now: sumOf(parts, (line) => lines[line].now),
    before: sumOf(parts, (line) => lines[line].before),
  });
  const raised = sum(RAISED_LINES);
  const income = sum([...RAISED_LINES, 'otherIncome']);
  const aim = sum(AIM_LINES);
  const expenses = { now: result.expenses, before: before.expenses };
  return {
    year,
    balance: inLines(BALANCE_LINES, sheet(closing), sheet(opening)),
    total: { now: closing.total, before: opening.total },
    result: lines,
    raised,
    income,
    aim,
    expenses,
    beforeFinancial: {
      now: subtract(income.now, expenses.now),
      before: subtract(income.before, expenses.before),
    },
    surplus: { now: result.result, before: before.result },
    shares: {
      aimOfIncome: shareOf(flooredPercent, aim, income),
      aimOfExpenses: shareOf(flooredPercent, aim, expenses),
      raisingOfRaised: shareOf(raisedPercent, lines.fundraising, raised),
      managementOfExpenses: shareOf(raisedPercent, lines.management, expenses),
    },
  };
}

function shareOf(percent: typeof flooredPercent, part: TwoYears, whole: TwoYears): Share {
  const of = (year: keyof TwoYears) => (part[year] < 0 ? null : percent(part[year], whole[year]));
  return { now: of('now'), before: of('before') };
}

/** Rounded up. */
function raisedPercent(part: Cents, whole: Cents): number | null {
  return whole <= 0 ? null : Number((BigInt(part) * 100n + BigInt(whole) - 1n) / BigInt(whole));
}

type Starts<Line extends string> = Readonly<Record<Line, string>>;

function inLines<Line extends string>(
  starts: Starts<Line>,
  now: readonly AccountAmount[],
  before: readonly AccountAmount[],
): Record<Line, TwoYears> {
  const lines = Object.keys(starts) as Line[];
  const amountOn = (line: Line, amounts: readonly AccountAmount[]) =>
    sumOf(amounts, ({ account, amount }) => (lineOf(account, starts) === line ? amount : ZERO));
  const entries = lines.map((line) => [line, { now: amountOn(line, now), before: amountOn(line, before) }]);
  return Object.fromEntries(entries) as Record<Line, TwoYears>;
}

function lineOf<Line extends string>(account: AnnualAccount, starts: Starts<Line>): Line | undefined {
  const fitting = (Object.keys(starts) as Line[]).filter((line) => account.startsWith(starts[line]));
  return fitting.toSorted((a, b) => starts[b].length - starts[a].length)[0];
}

/**
 * Uitvoeringsregeling AWR 1994, art. 1a: from these amounts on the standard form must be used. Who explains the rule writes
 * now "at least" and now "more than"; the form may always be used, so the cautious reading counts here. In cents.
 */
const FROM_INCOME = cents(50_000_00);
const FROM_EXPENSES = cents(100_000_00);
const MONTHS_TO_PUBLISH = 6;

export interface AnbiDuty {
  /** Below the amounts the figures are published too, but in a form of one's own. */
  readonly mustUseForm: boolean;
  /** The last day on which it may be published. */
  readonly due: Day;
}

export function anbiDuty(
  { raisesMoney }: Anbi,
  { year, result }: Pick<YearFigures, 'year' | 'result'>,
): AnbiDuty {
  const mustUseForm = raisesMoney ? result.income >= FROM_INCOME : result.expenses >= FROM_EXPENSES;
  return { mustUseForm, due: publicationDue(year) };
}

/** Six months after the end of the year: the last day of June. */
export function publicationDue(year: number): Day {
  return addMonths(lastDayOf(year), MONTHS_TO_PUBLISH);
}
