/** Holds the fees of one volunteer against the tax-free allowance: per hour, per month and per year (rules E6-E8). */
import { type Day, yearOf } from '../../kernel/dates';
import { add, type Cents, cents, sumOf, ZERO } from '../../kernel/money';
import { type Allowance, allowanceOf, hourNorm } from './allowances';
import type { Claim, ClaimedWhat } from './claim';

/** What counts: a claim that was not refused, or one that is being written. */
export interface Counted {
  /** null while it is being written. */
  readonly number: number | null;
  readonly what: ClaimedWhat;
  readonly amount: Cents;
}

/** `yyyy-MM`. */
export type Month = string;

export type AllowanceFinding =
  | { readonly kind: 'yearUnknown'; readonly year: number }
  | {
      readonly kind: 'hour';
      readonly number: number | null;
      readonly amount: Cents;
      /** For these minutes, floored. */
      readonly limit: Cents;
      readonly perHour: Cents;
    }
  | { readonly kind: 'month'; readonly month: Month; readonly total: Cents; readonly limit: Cents }
  | { readonly kind: 'year'; readonly year: number; readonly total: Cents; readonly limit: Cents }
  /** Fees alone are within the limit, fees and costs together are not (rule E8); month null: of the year. */
  | {
      readonly kind: 'withCosts';
      readonly year: number;
      readonly month: Month | null;
      readonly total: Cents;
      readonly limit: Cents;
    };

export interface AllowanceMonth {
  readonly month: Month;
  readonly fees: Cents;
  readonly elsewhere: Cents;
  readonly costs: Cents;
}

export interface AllowanceYear {
  readonly year: number;
  /** null: the table does not know this year. */
  readonly allowance: Allowance | null;
  readonly fees: Cents;
  /** Paid by other organisations, as the volunteer told. */
  readonly elsewhere: Cents;
  readonly costs: Cents;
  /** May still be paid this year; null where the year is not known. */
  readonly left: Cents | null;
  /** With something in them only, the first one first. */
  readonly months: readonly AllowanceMonth[];
  readonly findings: readonly AllowanceFinding[];
}

export function monthOf(day: Day): Month {
  return day.slice(0, 7);
}

/** The claims of a person that count: what was refused does not. */
export function countedClaims(claims: readonly Claim[], personId: Claim['personId']): Claim[] {
  return claims.filter((claim) => claim.personId === personId && claim.state.status !== 'refused');
}

/** A year of one volunteer. */
export function allowanceYear(counted: readonly Counted[], bornOn: Day | null, year: number): AllowanceYear {
  const own = counted.filter(({ what }) => yearOf(firstDay(what)) === year);
  const allowance = allowanceOf(year);
  const months = monthsOf(own);
  const fees = sumOf(months, (month) => month.fees);
  const costs = sumOf(months, (month) => month.costs);
  const told = own.map(({ what }) => (what.kind === 'fee' ? what.elsewhereYear : ZERO));
  const elsewhere = most([...told, sumOf(months, (month) => month.elsewhere)]);
  const sums = { year, allowance, fees, elsewhere, costs, months };
  return {
    ...sums,
    left: allowance === null ? null : most([ZERO, cents(allowance.perYear - fees - elsewhere)]),
    findings: fees === 0 ? [] : findingsOf(sums, own, bornOn),
  };
}

/** What is to be said about one fee, beside all others of the same volunteer; costs alone ask nothing. */
export function findingsFor(
  claim: Counted,
  others: readonly Counted[],
  bornOn: Day | null,
): AllowanceFinding[] {
  const day = firstDay(claim.what);
  const { findings } = allowanceYear([...others, claim], bornOn, yearOf(day));
  return findings.filter((finding) => {
    if (finding.kind === 'hour') return finding.number === claim.number;
    if (finding.kind === 'month') return finding.month === monthOf(day);
    return finding.kind !== 'withCosts' || finding.month === null || finding.month === monthOf(day);
  });
}

function firstDay(what: ClaimedWhat): Day {
  return what.kind === 'costs' ? what.spentOn : what.from;
}

function monthsOf(own: readonly Counted[]): AllowanceMonth[] {
  const months = [...new Set(own.map(({ what }) => monthOf(firstDay(what))))].sort();
  return months.map((month) => {
    const here = own.filter(({ what }) => monthOf(firstDay(what)) === month);
    const fees = here.filter(({ what }) => what.kind === 'fee');
    return {
      month,
      fees: sumOf(fees, ({ amount }) => amount),
      elsewhere: most(fees.map(({ what }) => (what.kind === 'fee' ? what.elsewhereMonth : ZERO))),
      costs: sumOf(here, ({ what, amount }) => (what.kind === 'costs' ? amount : ZERO)),
    };
  });
}

function findingsOf(
  sums: Omit<AllowanceYear, 'left' | 'findings'>,
  own: readonly Counted[],
  bornOn: Day | null,
): AllowanceFinding[] {
  const { year, allowance, fees, elsewhere, costs, months } = sums;
  if (allowance === null) return [{ kind: 'yearUnknown', year }];
  const total = add(fees, elsewhere);
  return [
    ...own.flatMap((one) => hourFinding(one, allowance, bornOn)),
    ...months.flatMap((row) => monthFinding(row, allowance, year)),
    ...overLimit(total, costs, allowance.perYear).map(
      (over): AllowanceFinding =>
        over.isWithCosts
          ? { kind: 'withCosts', year, month: null, total: over.total, limit: allowance.perYear }
          : { kind: 'year', year, total: over.total, limit: allowance.perYear },
    ),
  ];
}

/** Exact: cents times sixty against cents times minutes. */
function hourFinding(
  { number, what, amount }: Counted,
  allowance: Allowance,
  bornOn: Day | null,
): AllowanceFinding[] {
  if (what.kind !== 'fee') return [];
  const perHour = hourNorm(allowance, bornOn, what.from);
  if (amount * 60 <= perHour * what.minutes) return [];
  return [{ kind: 'hour', number, amount, limit: cents(Math.floor((perHour * what.minutes) / 60)), perHour }];
}

function monthFinding(row: AllowanceMonth, { perMonth: limit }: Allowance, year: number): AllowanceFinding[] {
  const { month, fees, elsewhere, costs } = row;
  if (fees === 0) return [];
  return overLimit(add(fees, elsewhere), costs, limit).map(
    ({ total, isWithCosts }): AllowanceFinding =>
      isWithCosts ? { kind: 'withCosts', year, month, total, limit } : { kind: 'month', month, total, limit },
  );
}

/** One answer at most: fees above the limit say enough about fees and costs together. */
function overLimit(fees: Cents, costs: Cents, limit: Cents): { total: Cents; isWithCosts: boolean }[] {
  if (fees > limit) return [{ total: fees, isWithCosts: false }];
  const total = add(fees, costs);
  return costs > 0 && total > limit ? [{ total, isWithCosts: true }] : [];
}

function most(amounts: readonly Cents[]): Cents {
  return cents(amounts.reduce<number>((highest, amount) => Math.max(highest, amount), 0));
}
