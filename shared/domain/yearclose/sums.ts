/** Sums of ledger lines, by whatever the caller groups them by. */
import type { Day } from '../../kernel/dates';
import { add, type Cents, ZERO } from '../../kernel/money';
import type { Contribution } from '../funds/contribution';
import type { Giver } from '../funds/giver';
import type { LedgerEntry, LedgerLine } from '../funds/ledger-entry';

/** All that the figures of a year are made of. */
export interface YearBooks {
  readonly entries: readonly LedgerEntry[];
  readonly contributions: readonly Contribution[];
  readonly givers: readonly Giver[];
}

/** Debit less credit for each key; keys that come to nothing are left out. A line without a key does not count. */
export function sumsBy<Key extends string>(
  lines: Iterable<LedgerLine>,
  keyOf: (line: LedgerLine) => Key | null,
): Map<Key, Cents> {
  const sums = new Map<Key, Cents>();
  for (const line of lines) {
    const key = keyOf(line);
    if (key !== null) sums.set(key, add(sums.get(key) ?? ZERO, line.amount));
  }
  return new Map([...sums].filter(([, amount]) => amount !== 0));
}

/** Every line of every entry up to and with that day. */
export function linesUntil(entries: readonly LedgerEntry[], day: Day): LedgerLine[] {
  return entries.flatMap((entry) => (entry.day <= day ? entry.lines : []));
}

/** Every line from the first day to the last, both counted. */
export function linesWithin(
  entries: readonly LedgerEntry[],
  [first, last]: readonly [Day, Day],
): LedgerLine[] {
  return entries.flatMap((entry) => (entry.day >= first && entry.day <= last ? entry.lines : []));
}
