/**
 * Terms and their sums. The day of the event does not count and the last day does: two years from 10 March 2024 end with
 * 10 March 2026 (Regulation 1182/71, art. 3). Where that day is missing, the term ends with the last of the month.
 */
import { z } from 'zod';
import { addDays, addMonths, Day, yearOf } from '../../../kernel/dates';

export const Term = z.strictObject({
  count: z.int().min(0).max(100),
  unit: z.enum(['years', 'weeks']),
});
export type Term = z.infer<typeof Term>;

/** The last day on which it may be kept. */
export function keptUntil(event: Day, { count, unit }: Term): Day {
  return unit === 'years' ? addMonths(event, count * 12) : addDays(event, count * 7);
}

/** The first day on which it has to go. */
export function dueSince(event: Day, term: Term): Day {
  return addDays(keptUntil(event, term), 1);
}

/** A book year is a calendar year. */
export function bookYearEnd(day: Day): Day {
  return Day.parse(`${yearOf(day)}-12-31`);
}

/** null where there is none. */
export function latestOf(days: readonly Day[]): Day | null {
  return days.reduce<Day | null>((latest, day) => (latest === null || day > latest ? day : latest), null);
}
