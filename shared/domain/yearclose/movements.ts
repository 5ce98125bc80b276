/** What the reserve of each source and earmark did in a year: beginning, in, out, end (rule Y4). */
import { addDays } from '../../kernel/dates';
import { add, type Cents, negate, subtract, ZERO } from '../../kernel/money';
import { DESIGNATED_RESERVE } from '../funds/account';
import type { Contribution, ContributionId, Earmark } from '../funds/contribution';
import { earmarkKey } from '../funds/dimension';
import type { LedgerLine } from '../funds/ledger-entry';
import { openingEntries } from '../funds/opening';
import { closedAccountOf, reservesOf, sideOf } from './annual-account';
import { firstDayOf, lastDayOf } from './fiscal-year';
import type { YearResult } from './result';
import { linesUntil, linesWithin, sumsBy, type YearBooks } from './sums';

export interface Movement {
  readonly opening: Cents;
  readonly income: Cents;
  readonly expenses: Cents;
  /** Neither income nor expense: money that the books began with. */
  readonly begun: Cents;
  /** Between sources: a loan that was repaid out of other free money (rule G13). Nought in all. */
  readonly moved: Cents;
  readonly closing: Cents;
  /** Of the closing: set aside for a round. */
  readonly setAside: Cents;
}

export interface SourceMovement extends Movement {
  readonly contribution: Contribution;
}

export interface EarmarkMovement extends Movement {
  readonly earmark: Earmark;
}

type Amounts = ReadonlyMap<ContributionId, Cents>;

/** Sources with nothing at all in them are left out; in the order of the promises. */
export function sourceMovements(books: YearBooks, year: number, { bySource }: YearResult): SourceMovement[] {
  const before = equityBySource(books, addDays(firstDayOf(year), -1));
  const after = equityBySource(books, lastDayOf(year));
  const begunIn = begunBySource(books, year);
  const setAside = setAsideBySource(books, year);
  return books.contributions
    .map((contribution): SourceMovement => {
      const { id } = contribution;
      const opening = before.get(id) ?? ZERO;
      const closing = after.get(id) ?? ZERO;
      const { income, expenses, result } = bySource.get(id) ?? { income: ZERO, expenses: ZERO, result: ZERO };
      const begun = begunIn.get(id) ?? ZERO;
      const moved = subtract(subtract(closing, opening), add(result, begun));
      const flows = { opening, income, expenses, begun, moved, closing };
      return { contribution, ...flows, setAside: setAside.get(id) ?? ZERO };
    })
    .filter((row) => MOVEMENT_PARTS.some((part) => row[part] !== 0));
}

/** The same rows, those of one earmark together; what is free to spend comes last. */
export function earmarkMovements(rows: readonly SourceMovement[]): EarmarkMovement[] {
  const groups = new Map<string, EarmarkMovement>();
  for (const row of rows) {
    const { earmark } = row.contribution;
    const key = earmarkKey(earmark);
    const group = groups.get(key);
    groups.set(key, { earmark, ...(group === undefined ? movementOf(row) : together(group, row)) });
  }
  const last = (row: EarmarkMovement): number => (row.earmark.kind === 'none' ? 1 : 0);
  return [...groups.values()].toSorted((a, b) => last(a) - last(b));
}

const MOVEMENT_PARTS = ['opening', 'income', 'expenses', 'begun', 'moved', 'closing', 'setAside'] as const;

export function totalMovement(rows: readonly Movement[]): Movement {
  return rows.map(movementOf).reduce(together, NOTHING);
}

const NOTHING: Movement = {
  opening: ZERO,
  income: ZERO,
  expenses: ZERO,
  begun: ZERO,
  moved: ZERO,
  closing: ZERO,
  setAside: ZERO,
};

function movementOf(row: Movement): Movement {
  const { opening, income, expenses, begun, moved, closing, setAside } = row;
  return { opening, income, expenses, begun, moved, closing, setAside };
}

function together(a: Movement, b: Movement): Movement {
  return {
    opening: add(a.opening, b.opening),
    income: add(a.income, b.income),
    expenses: add(a.expenses, b.expenses),
    begun: add(a.begun, b.begun),
    moved: add(a.moved, b.moved),
    closing: add(a.closing, b.closing),
    setAside: add(a.setAside, b.setAside),
  };
}

function equityBySource({ entries, contributions }: YearBooks, day: ReturnType<typeof lastDayOf>): Amounts {
  return equityOf(linesUntil(entries, day), contributions);
}

/** Rule G16. */
function begunBySource({ entries, contributions }: YearBooks, year: number): Amounts {
  const opening = openingEntries(entries);
  return equityOf(linesWithin(opening, [firstDayOf(year), lastDayOf(year)]), contributions);
}

function equityOf(lines: readonly LedgerLine[], contributions: readonly Contribution[]): Amounts {
  const reserves = reservesOf(contributions);
  const sums = sumsBy(lines, (line) =>
    sideOf(closedAccountOf(line, reserves)) === 'equity' ? line.source : null,
  );
  return negated(sums);
}

function setAsideBySource({ entries }: YearBooks, year: number): Amounts {
  const lines = linesUntil(entries, lastDayOf(year));
  return negated(sumsBy(lines, ({ account, source }) => (account === DESIGNATED_RESERVE ? source : null)));
}

function negated(sums: Amounts): Amounts {
  return new Map([...sums].map(([source, amount]) => [source, negate(amount)]));
}
