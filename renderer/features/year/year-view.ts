/** The book years as rows, and what is still to be done before one of them can be closed. */
import { reconcile } from '@shared/domain/bank/reconciliation';
import { lastKnownDay } from '@shared/domain/bank/statement-check';
import type { AnnualAccount } from '@shared/domain/yearclose/annual-account';
import { closedAccountOf, reservesOf } from '@shared/domain/yearclose/annual-account';
import type { BookYear } from '@shared/domain/yearclose/book-year';
import { fiscalYearOf, fiscalYears, lastDayOf } from '@shared/domain/yearclose/fiscal-year';
import { linesUntil, sumsBy } from '@shared/domain/yearclose/sums';
import type { Day } from '@shared/kernel/dates';
import type { Cents } from '@shared/kernel/money';
import type { YearWorld } from '../../data/queries/year';
import type { Route } from '../../routes';

export type YearStatus = 'closed' | 'open' | 'running';

export interface YearRow {
  readonly year: number;
  readonly status: YearStatus;
  /** Bank less books at the end of the year; today for the year that runs. */
  readonly difference: Cents;
  readonly kept: BookYear | null;
}

/** Every year from the first entry to the last, newest first. */
export function yearRows(world: YearWorld, today: Day): YearRow[] {
  return fiscalYears(world.books.entries.map(({ day }) => day)).map((year) => yearRow(world, year, today));
}

export function yearRow(world: YearWorld, year: number, today: Day): YearRow {
  const kept = world.years.find((one) => one.year === year) ?? null;
  const isRunning = year >= fiscalYearOf(today);
  const status = kept?.state.status === 'closed' ? 'closed' : isRunning ? 'running' : 'open';
  const { difference } = reconcile(world.bank, isRunning ? today : lastDayOf(year));
  return { year, status, difference, kept };
}

/** The year in an address; null where the books have no such year. */
export function yearIn(written: string, world: YearWorld): number | null {
  const years = fiscalYears(world.books.entries.map(({ day }) => day));
  return years.find((year) => String(year) === written) ?? null;
}

export type CheckId = 'over' | 'earlier' | 'statements' | 'openEntries' | 'bank' | 'cash' | 'tax';

export interface Check {
  readonly id: CheckId;
  readonly isDone: boolean;
  /** What an open one means: the rules refuse, ask for words, or let it be. */
  readonly weight: 'blocks' | 'mustExplain' | 'later';
  readonly route: Route;
}

export interface ClosingFacts {
  readonly checks: readonly Check[];
  /** The last day that statements cover. */
  readonly knownUntil: Day | null;
  readonly difference: Cents;
  readonly openEntries: number;
  /** The first year before it that is not closed. */
  readonly earlier: number | null;
}

export function closingFacts(world: YearWorld, year: number, today: Day): ClosingFacts {
  const last = lastDayOf(year);
  const { difference } = reconcile(world.bank, last);
  const openEntries = world.bank.entries.filter(({ state, day }) => state.status === 'open' && day <= last);
  const knownUntil = lastKnownDay(world.statements);
  const isClosed = (one: number) =>
    world.years.some((kept) => kept.year === one && kept.state.status === 'closed');
  const before = fiscalYears(world.books.entries.map(({ day }) => day)).filter((one) => one < year);
  const earlier = before.toReversed().find((one) => !isClosed(one)) ?? null;
  const hasDraw = world.years.some((kept) => kept.year === year && kept.cashCheck !== null);
  const ofYear = String(year);
  const checks: readonly Check[] = [
    { id: 'over', isDone: last < today, weight: 'blocks', route: { name: 'years' } },
    {
      id: 'earlier',
      isDone: earlier === null,
      weight: 'blocks',
      route: earlier === null ? { name: 'years' } : { name: 'year', year: String(earlier) },
    },
    {
      id: 'statements',
      isDone: knownUntil !== null && knownUntil >= last,
      weight: 'later',
      route: { name: 'bankImport' },
    },
    { id: 'openEntries', isDone: openEntries.length === 0, weight: 'mustExplain', route: { name: 'bank' } },
    { id: 'bank', isDone: difference === 0, weight: 'mustExplain', route: { name: 'bankMonth', day: last } },
    { id: 'cash', isDone: hasDraw, weight: 'later', route: { name: 'cashCheck', year: ofYear } },
    {
      id: 'tax',
      isDone: (world.fiscal?.rsin ?? null) !== null,
      weight: 'later',
      route: { name: 'taxDetails' },
    },
  ];
  return { checks, knownUntil, difference, openEntries: openEntries.length, earlier };
}

/** Rule Y10: the accounts that stand otherwise now than when the year was closed. */
export function changedSince({ books }: YearWorld, { year, state }: BookYear): AnnualAccount[] {
  if (state.status !== 'closed') return [];
  const reserves = reservesOf(books.contributions);
  const now = sumsBy(linesUntil(books.entries, lastDayOf(year)), (line) => closedAccountOf(line, reserves));
  const then = new Map<AnnualAccount, Cents>(state.balance.map(({ account, amount }) => [account, amount]));
  return [...new Set([...now.keys(), ...then.keys()])].filter(
    (account) => (now.get(account) ?? 0) !== (then.get(account) ?? 0),
  );
}
