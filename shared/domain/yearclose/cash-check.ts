/**
 * Which entries the cash committee looks at (rule Y11): drawn by the money, so that a large amount is more likely to be
 * looked at, from a word of the committee and the books themselves. Whoever has both can do the draw again.
 */
import { canonicalJson, hashText, type Sha256 } from '../../kernel/hash';
import { type Cents, cents, sumOf } from '../../kernel/money';
import type { LedgerEntry } from '../funds/ledger-entry';
import { movedOnBank } from '../funds/position';
import type { CashCheckDraw } from './book-year';
import { fiscalYearOf } from './fiscal-year';

export interface CashCheckSample {
  /** Of all entries of the year: one entry more, less or otherwise gives another. */
  readonly fingerprint: Sha256;
  /** How many entries of the year moved money on the bank, and how much, both ways together. */
  readonly population: number;
  readonly total: Cents;
  /** Every so many cents one is drawn; whatever is larger is always among them. */
  readonly interval: Cents;
  /** Where the first one is drawn, from 0 up to below the interval. */
  readonly start: Cents;
  /** By number. Those that took another entry back are always among them. */
  readonly entries: readonly LedgerEntry[];
}

export function cashCheckSample(
  entries: readonly LedgerEntry[],
  { year, draw }: { readonly year: number; readonly draw: Pick<CashCheckDraw, 'word' | 'size'> },
): CashCheckSample {
  const within = entries
    .filter(({ day }) => fiscalYearOf(day) === year)
    .toSorted((a, b) => a.number - b.number);
  const fingerprint = hashText(
    canonicalJson(within.map(({ number, day, lines }) => ({ number, day, lines }))),
  );
  const moved = within.filter((entry) => movedOnBank(entry) !== 0);
  const total = sumOf(moved, sizeOf);
  const interval = cents(Math.max(1, Math.ceil(total / draw.size)));
  const seed = hashText(`${fingerprint} ${draw.word}`);
  // Twelve hexadecimal digits are a whole number that no computer rounds.
  const start = cents(Number.parseInt(seed.slice(0, 12), 16) % interval);
  const drawn = new Set(hitEvery(moved, { interval, start }));
  const chosen = within.filter((entry) => drawn.has(entry) || entry.reverses !== null);
  return { fingerprint, population: moved.length, total, interval, start, entries: chosen };
}

function sizeOf(entry: LedgerEntry): Cents {
  return cents(Math.abs(movedOnBank(entry)));
}

/** Lays the amounts end to end, and takes those on which a multiple of the interval falls. */
function hitEvery(
  entries: readonly LedgerEntry[],
  { interval, start }: { readonly interval: number; readonly start: number },
): LedgerEntry[] {
  let end = 0;
  let next = start;
  return entries.filter((entry) => {
    end += sizeOf(entry);
    if (next >= end) return false;
    next += Math.ceil((end - next) / interval) * interval;
    return true;
  });
}
