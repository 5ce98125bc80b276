/** How long the law has the books kept: 7 years after the book year ends (AWR art. 52, BW 2:10). */
import { Day, yearOf } from '../../kernel/dates';

export const BOOKKEEPING_YEARS = 7;

/** The last day on which what happened on `day` has to be kept. A book year is a calendar year. */
export function bookkeepingUntil(day: Day): Day {
  return Day.parse(`${yearOf(day) + BOOKKEEPING_YEARS}-12-31`);
}

/** As `bookkeepingUntil` for the last of these days; null: nothing happened, or the time is over. */
export function stillKeptUntil(days: readonly Day[], today: Day): Day | null {
  const last = days.reduce<Day | null>(
    (latest, day) => (latest === null || day > latest ? day : latest),
    null,
  );
  const until = last === null ? null : bookkeepingUntil(last);
  return until !== null && until >= today ? until : null;
}
