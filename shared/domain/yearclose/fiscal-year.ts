/** The book year of a fund: the calendar year. Everything that asks when a year begins or ends asks it here. */
import { Day, yearOf } from '../../kernel/dates';

export function firstDayOf(year: number): Day {
  return Day.parse(`${year}-01-01`);
}

export function lastDayOf(year: number): Day {
  return Day.parse(`${year}-12-31`);
}

export function fiscalYearOf(day: Day): number {
  return yearOf(day);
}

/** Every book year from the first of these days to the last, newest first; also those in between without a day. */
export function fiscalYears(days: readonly Day[]): number[] {
  const years = days.map(fiscalYearOf);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return years.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_none, index) => last - index);
}
