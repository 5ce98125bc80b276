/** What a fund that existed already begins its books with, source by source (rule G16). */
import { add, type Cents, negate, subtract, ZERO } from '../../kernel/money';
import { BANK, GENERAL_RESERVE, PROMISE_ACCOUNTS, TO_REPAY } from './account';
import type { ContributionId } from './contribution';
import type { GiverKind } from './giver';
import type { LedgerEntry, LedgerLine } from './ledger-entry';

export interface OpeningMoney {
  /** On the bank, and not spent or promised to others. */
  readonly left: Cents;
  /** Promised and still to come. */
  readonly toCome: Cents;
  /** Of a loan or participation: what has to go back of what came in; null: nothing ever has to. */
  readonly owed: Cents | null;
}

/** What was spent of a loan before the books began lowers the reserve: it still has to go back. */
export function openingLines(
  { left, toCome, owed }: OpeningMoney,
  { giverKind, source }: { readonly giverKind: GiverKind; readonly source: ContributionId },
): LedgerLine[] {
  const debt = owed === null ? ZERO : add(owed, toCome);
  const own = subtract(add(left, toCome), debt);
  const amounts = [
    [BANK, left],
    [PROMISE_ACCOUNTS[giverKind].claim, toCome],
    [TO_REPAY, negate(debt)],
    [GENERAL_RESERVE, negate(own)],
  ] as const;
  return amounts
    .filter(([, amount]) => amount !== 0)
    .map(([account, amount]) => ({ account, amount, source, subject: null }));
}

/** All that was booked of what the books begin with, and what took it back. */
export function openingEntries(entries: readonly LedgerEntry[]): LedgerEntry[] {
  const ids = new Set(entries.flatMap(({ id, kind }) => (kind === 'opening' ? [id] : [])));
  return entries.filter(({ id, reverses }) => ids.has(id) || (reverses !== null && ids.has(reverses)));
}

/** The sources that the books begin with; those that were reversed do not count. */
export function standingOpening(entries: readonly LedgerEntry[]): LedgerEntry[] {
  return standing(entries).filter((entry) => carriedAwardOf(entry) === null);
}

/** The awards from before that the books begin with (G18); those that were reversed do not count. */
export function standingCarried(entries: readonly LedgerEntry[]): LedgerEntry[] {
  return standing(entries).filter((entry) => carriedAwardOf(entry) !== null);
}

/** The id of the award that an opening entry carries over; null where it tells of a source. */
export function carriedAwardOf({ lines }: Pick<LedgerEntry, 'lines'>): string | null {
  return lines.find(({ subject }) => subject?.kind === 'grant')?.subject?.id ?? null;
}

function standing(entries: readonly LedgerEntry[]): LedgerEntry[] {
  const reversed = new Set(entries.map(({ reverses }) => reverses));
  return entries.filter(({ id, kind }) => kind === 'opening' && !reversed.has(id));
}

/** Sources of the opening of which something else was booked since. */
export function builtOn(entries: readonly LedgerEntry[], opening: readonly LedgerEntry[]): ContributionId[] {
  const own = new Set(opening.map(({ id }) => id));
  const sources = new Set(opening.flatMap(({ lines }) => lines.map(({ source }) => source)));
  const begun = new Set(openingEntries(entries).map(({ id }) => id));
  const later = entries.filter(({ id }) => !own.has(id) && !begun.has(id));
  const used = new Set(later.flatMap(({ lines }) => lines.map(({ source }) => source)));
  return [...sources].filter((source) => used.has(source));
}
