/** What the fund has, owes and keeps on a day (rule Y1). */
import type { Day } from '../../kernel/dates';
import { type Cents, negate, sumOf } from '../../kernel/money';
import {
  type AnnualAccount,
  closedAccountOf,
  isCreditSide,
  reservesOf,
  type Side,
  sideOf,
} from './annual-account';
import { linesUntil, sumsBy, type YearBooks } from './sums';

/** Positive where the account stands on its usual side. */
export interface AccountAmount {
  readonly account: AnnualAccount;
  readonly amount: Cents;
}

export interface BalanceSheet {
  readonly day: Day;
  readonly assets: readonly AccountAmount[];
  readonly equity: readonly AccountAmount[];
  readonly liabilities: readonly AccountAmount[];
  /** Of the assets; equity and liabilities come to the same. */
  readonly total: Cents;
}

export function balanceSheetOn({ entries, contributions }: YearBooks, day: Day): BalanceSheet {
  const reserves = reservesOf(contributions);
  const sums = sumsBy(linesUntil(entries, day), (line) => closedAccountOf(line, reserves));
  const assets = amountsOn('assets', sums);
  return {
    day,
    assets,
    equity: amountsOn('equity', sums),
    liabilities: amountsOn('liabilities', sums),
    total: totalOf(assets),
  };
}

export function totalOf(amounts: readonly AccountAmount[]): Cents {
  return sumOf(amounts, ({ amount }) => amount);
}

/** The accounts of one side with their sums, in the order of their codes. */
export function amountsOn(side: Side, sums: ReadonlyMap<AnnualAccount, Cents>): AccountAmount[] {
  return [...sums]
    .filter(([account]) => sideOf(account) === side)
    .map(([account, sum]) => ({ account, amount: isCreditSide(side) ? negate(sum) : sum }))
    .toSorted((a, b) => (a.account < b.account ? -1 : 1));
}
