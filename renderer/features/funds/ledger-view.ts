/** Ledger entries as rows of the journal: how much, about what, and whether they may still be reversed. */
import type { Contribution, ContributionId } from '@shared/domain/funds/contribution';
import type { LedgerEntry, LedgerEntryId, LedgerLine } from '@shared/domain/funds/ledger-entry';
import { type Cents, negate, sumOf, ZERO } from '@shared/kernel/money';

export interface EntryRow {
  readonly entry: LedgerEntry;
  /** The debit side, which equals the credit side. */
  readonly amount: Cents;
  /** The promises whose money moved, each once. */
  readonly sources: readonly Contribution[];
  /** The number of the entry that undid this one. */
  readonly reversedBy: number | null;
  /** The number of the entry that this one undid. */
  readonly reverses: number | null;
  readonly canReverse: boolean;
}

/** Newest first. */
export function entryRows(
  entries: readonly LedgerEntry[],
  contributions: readonly Contribution[],
): readonly EntryRow[] {
  const byId = new Map(contributions.map((contribution) => [contribution.id, contribution]));
  const numbers = new Map(entries.map((entry) => [entry.id, entry.number]));
  const undone = new Map<LedgerEntryId, number>();
  for (const entry of entries) if (entry.reverses !== null) undone.set(entry.reverses, entry.number);
  return entries
    .map((entry) => ({
      entry,
      amount: sumOf(entry.lines, debitOf),
      sources: sourcesOf(entry, byId),
      reversedBy: undone.get(entry.id) ?? null,
      reverses: entry.reverses === null ? null : (numbers.get(entry.reverses) ?? null),
      canReverse: isReversibleKind(entry) && !undone.has(entry.id),
    }))
    .toSorted((a, b) => b.entry.number - a.entry.number);
}

/** Whether it is worth offering; the rules decide when it is done. */
function isReversibleKind(entry: LedgerEntry): boolean {
  return entry.kind === 'promise' || entry.kind === 'receipt';
}

export function entriesOfSource(rows: readonly EntryRow[], source: ContributionId): readonly EntryRow[] {
  return rows.filter((row) => row.entry.lines.some((line) => line.source === source));
}

/** The first few of many, and how many are left out: a row of the journal stays two lines at most. */
export function firstOf<Item>(
  items: readonly Item[],
  most: number,
): { readonly shown: readonly Item[]; readonly more: number } {
  return { shown: items.slice(0, most), more: Math.max(0, items.length - most) };
}

export function debitOf(line: LedgerLine): Cents {
  return line.amount > 0 ? line.amount : ZERO;
}

export function creditOf(line: LedgerLine): Cents {
  return line.amount < 0 ? negate(line.amount) : ZERO;
}

function sourcesOf(
  entry: LedgerEntry,
  byId: ReadonlyMap<ContributionId, Contribution>,
): readonly Contribution[] {
  const ids = new Set(entry.lines.map((line) => line.source));
  return [...ids].map((id) => byId.get(id)).filter((found) => found !== undefined);
}
