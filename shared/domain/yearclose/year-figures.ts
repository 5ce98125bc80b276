/** All figures of one book year together, reckoned from the ledger and never stored (rules Y1-Y6). */
import { addDays, yearOf } from '../../kernel/dates';
import { type Cents, sumOf } from '../../kernel/money';
import { positionsOf } from '../funds/balance';
import type { Contribution, ContributionId } from '../funds/contribution';
import type { Position } from '../funds/position';
import { type BalanceSheet, balanceSheetOn } from './balance-sheet';
import { firstDayOf, lastDayOf } from './fiscal-year';
import { type EarmarkMovement, earmarkMovements, type SourceMovement, sourceMovements } from './movements';
import { type Outstanding, outstandingOn } from './outstanding';
import { type CostShare, costShareOf, resultOf, type YearResult } from './result';
import type { YearBooks } from './sums';

export interface YearFigures {
  readonly year: number;
  /** At the end of the day before the first. */
  readonly opening: BalanceSheet;
  readonly closing: BalanceSheet;
  readonly result: YearResult;
  readonly sources: readonly SourceMovement[];
  readonly earmarks: readonly EarmarkMovement[];
  /** In, reserved, awarded, paid, back and free of each source at the end of the year, since it began. */
  readonly positions: ReadonlyMap<ContributionId, Position>;
  readonly outstanding: readonly Outstanding[];
  readonly costShare: CostShare;
  /** Promised in the year, at the value that was agreed: never part of any other figure. */
  readonly inKind: { readonly contributions: readonly Contribution[]; readonly total: Cents };
}

export function yearFigures(books: YearBooks, year: number): YearFigures {
  const last = lastDayOf(year);
  const result = resultOf(books, year);
  const sources = sourceMovements(books, year, result);
  const inKind = books.contributions.filter(
    ({ form, promisedOn }) => form === 'inKind' && yearOf(promisedOn) === year,
  );
  return {
    year,
    opening: balanceSheetOn(books, addDays(firstDayOf(year), -1)),
    closing: balanceSheetOn(books, last),
    result,
    sources,
    earmarks: earmarkMovements(sources),
    positions: positionsOf(books.entries, { until: last }),
    outstanding: outstandingOn(books, last),
    costShare: costShareOf(result),
    inKind: { contributions: inKind, total: sumOf(inKind, ({ amount }) => amount) },
  };
}
