/** Where the money stands on a day, told by anything, computed from the entries alone and never stored (G7). */
import type { Day } from '../../kernel/dates';
import { add, type Cents, ZERO } from '../../kernel/money';
import type { ContributionId } from './contribution';
import { rootOf } from './ledger-chain';
import type { LedgerEntry, LedgerEntryId, LedgerLine } from './ledger-entry';
import {
  type Bookable,
  countedIn,
  type Effect,
  effectOf,
  type Figure,
  figureOf,
  NO_MONEY,
  type Position,
} from './position';

/** A reversal moves the figures of the entry that it undoes. The map is made once a reversal is met. */
function kindFinder(entries: readonly LedgerEntry[]) {
  let byId: Map<LedgerEntryId, LedgerEntry> | null = null;
  return (entry: LedgerEntry): LedgerEntry['kind'] => {
    if (entry.reverses === null) return entry.kind;
    byId ??= new Map(entries.map((one) => [one.id, one]));
    return rootOf(entry, byId).kind;
  };
}

export interface UntilDay {
  /** The last day that counts; null for all entries. */
  readonly until: Day | null;
}

/** Every line that counts, with the figure that it moves; null for a line that only mirrors another. */
export function eachLine(
  entries: readonly LedgerEntry[],
  { until }: UntilDay,
  visit: (line: LedgerLine, effect: Effect | null, entry: LedgerEntry) => void,
): void {
  const kindOf = kindFinder(entries);
  for (const entry of entries) {
    if (until !== null && entry.day > until) continue;
    const kind = kindOf(entry);
    for (const line of entry.lines) visit(line, effectOf(line, kind), entry);
  }
}

/**
 * The position of everything that lines are told apart by: a source, an earmark, a round, an initiative. `keyOf` gives
 * null for a line that belongs to none. The order of the entries does not matter.
 */
export function positionsBy<Key>(
  entries: readonly LedgerEntry[],
  until: UntilDay,
  keyOf: (line: LedgerLine) => Key | null,
): Map<Key, Position> {
  const sums = new Map<Key, Record<Bookable, Cents>>();
  eachLine(entries, until, (line, effect) => {
    const key = keyOf(line);
    if (key === null) return;
    const sum = sums.get(key) ?? { ...NO_MONEY };
    sums.set(key, sum);
    if (effect !== null) sum[effect.figure] = add(sum[effect.figure], effect.amount);
  });
  return new Map([...sums].map(([key, sum]) => [key, { ...NO_MONEY, ...sum, free: figureOf(sum, 'free') }]));
}

/** The position of every source that has an entry. */
export function positionsOf(entries: readonly LedgerEntry[], until: UntilDay): Map<ContributionId, Position> {
  return positionsBy(entries, until, ({ source }) => source);
}

export interface FigurePart {
  readonly entry: LedgerEntry;
  /** What this entry adds to the figure; below zero where it takes away. */
  readonly amount: Cents;
}

export interface FigureAsked extends UntilDay {
  readonly figure: Figure;
  readonly isMeant: (line: LedgerLine) => boolean;
}

/** The entries that a figure is made of, each once, in the order of the entries: together exactly that figure. */
export function figureParts(
  entries: readonly LedgerEntry[],
  { figure, until, isMeant }: FigureAsked,
): readonly FigurePart[] {
  const parts = new Map<LedgerEntry, Cents>();
  eachLine(entries, { until }, (line, effect, entry) => {
    if (effect === null || !isMeant(line)) return;
    const amount = countedIn(figure, effect);
    if (amount !== 0) parts.set(entry, add(parts.get(entry) ?? ZERO, amount));
  });
  return [...parts].map(([entry, amount]) => ({ entry, amount })).filter(({ amount }) => amount !== 0);
}
