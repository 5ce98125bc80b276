/** What was decided about one book year: closed or open, and which entries the cash committee looks at. */
import { z } from 'zod';
import { Day } from '../../kernel/dates';
import { idOf } from '../../kernel/ids';
import { Cents } from '../../kernel/money';
import { defineTable } from '../action';
import { ACCOUNTS } from '../funds/account';
import { EARMARKED_FUNDS } from './annual-account';
import { fiscalYearOf, fiscalYears } from './fiscal-year';

export const BookYearId = idOf<'BookYearId'>();
export type BookYearId = z.infer<typeof BookYearId>;

const Words = z.string().trim().max(1000);

export const BookYearState = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('open') }),
  z.strictObject({
    status: z.literal('closed'),
    closedOn: Day,
    /** Bank less books on the last day (rule Y8). */
    difference: Cents,
    /** Entries of the bank up to the last day that nobody had matched. */
    openEntries: z.int().nonnegative(),
    /** Why it was closed all the same; empty where everything agreed. */
    explanation: Words,
    /** Rule Y10: each account on the last day, debit positive. */
    balance: z.array(z.strictObject({ account: z.enum([...ACCOUNTS, EARMARKED_FUNDS]), amount: Cents })),
  }),
]);
export type BookYearState = z.infer<typeof BookYearState>;

/** Rule Y11. */
export const CashCheckDraw = z.strictObject({
  drawnOn: Day,
  /** What the committee named, so that nobody else can choose the entries. */
  word: z.string().trim().min(1).max(40),
  /** How many entries were asked for. */
  size: z.int().min(1).max(100),
});
export type CashCheckDraw = z.infer<typeof CashCheckDraw>;

export const BookYear = z.strictObject({
  id: BookYearId,
  year: z.int().min(1900).max(2999),
  state: BookYearState,
  /** Oldest first. */
  reopenings: z.array(z.strictObject({ on: Day, reason: Words.min(1) })),
  cashCheck: CashCheckDraw.nullable(),
});
export type BookYear = z.infer<typeof BookYear>;

export const bookYearTable = defineTable({
  name: 'bookYears',
  schema: BookYear,
  indexes: ['year'],
  sealing: {
    fields: { 'state.explanation': '', 'reopenings.*.reason': '—', 'cashCheck.word': '—' },
    lookups: [],
    subjectOf: () => null,
  },
});

/** The year as it is kept, or as it begins: nothing was decided about it. */
export function bookYearOf(year: number, kept: readonly BookYear[], newId: () => BookYearId): BookYear {
  const found = kept.find((one) => one.year === year);
  return found ?? { id: newId(), year, state: { status: 'open' }, reopenings: [], cashCheck: null };
}

/** The last year that is closed: it and all before it are locked (rule Y9). null: none is. */
export function lockedThrough(kept: readonly BookYear[]): number | null {
  const closed = kept.filter(({ state }) => state.status === 'closed').map(({ year }) => year);
  return closed.length === 0 ? null : Math.max(...closed);
}

/** The years of these days that are over and not closed, oldest first. */
export function yearsToClose(days: readonly Day[], kept: readonly BookYear[], today: Day): number[] {
  const locked = lockedThrough(kept) ?? Number.NEGATIVE_INFINITY;
  return fiscalYears(days)
    .filter((year) => year < fiscalYearOf(today) && year > locked)
    .toReversed();
}
