/** Entries that take others back, and those that take such a one back again: what an entry means, and what stands of it. */
import type { LedgerEntry, LedgerEntryId } from './ledger-entry';

/** The entry at the root of a reversal, however often it was turned; itself where it reverses nothing. */
export function rootOf(entry: LedgerEntry, byId: ReadonlyMap<LedgerEntryId, LedgerEntry>): LedgerEntry {
  let root = entry;
  while (root.reverses !== null) {
    const before = byId.get(root.reverses);
    if (before === undefined) return root;
    root = before;
  }
  return root;
}

/**
 * The entry by which what this one booked stands today: itself, or the one that took its reversal back. Whoever takes it
 * back now reverses that one, so that nothing is ever reversed twice. null: it was taken back.
 */
export function standingAs(entry: LedgerEntry, entries: readonly LedgerEntry[]): LedgerEntry | null {
  const takers = new Map<LedgerEntryId, LedgerEntry>(
    entries.flatMap((one) => (one.reverses === null ? [] : [[one.reverses, one] as const])),
  );
  let tip = entry;
  let turns = 0;
  for (let next = takers.get(tip.id); next !== undefined; next = takers.get(tip.id)) {
    tip = next;
    turns += 1;
  }
  return turns % 2 === 0 ? tip : null;
}
