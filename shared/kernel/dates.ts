/**
 * Days, months and instants as branded text. A `Date` never leaves this file and is always made at
 * noon: date-fns has shifted days around summer time (date-fns/date-fns #1449, #1618, #2621).
 */
import {
  addDays as addDaysToDate,
  addMonths as addMonthsToDate,
  differenceInCalendarDays,
  format,
  isValid,
  parse,
} from 'date-fns';
import { z } from 'zod';
import { err, ok, type Result } from './result';

/** A calendar day, `yyyy-MM-dd`. Plain text order is time order. */
export const Day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine((text) => isValid(noonOf(text)))
  .brand<'Day'>();
export type Day = z.infer<typeof Day>;

/** A moment in UTC, `yyyy-MM-ddTHH:mm:ss.sssZ`. */
export const Instant = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/)
  .brand<'Instant'>();
export type Instant = z.infer<typeof Instant>;

export type DayProblem = 'day.empty' | 'day.notADay' | 'day.doesNotExist';

function noonOf(text: string): Date {
  return parse(`${text} 12:00`, 'yyyy-MM-dd HH:mm', new Date(2000, 0, 1, 12));
}

function dayOf(date: Date): Day {
  return format(date, 'yyyy-MM-dd') as Day;
}

export function addDays(day: Day, count: number): Day {
  return dayOf(addDaysToDate(noonOf(day), count));
}

/** The same day so many months on; the last day of the month where that day is missing. */
export function addMonths(day: Day, count: number): Day {
  return dayOf(addMonthsToDate(noonOf(day), count));
}

/** The last day of the month in which that day lies. */
export function endOfMonth(day: Day): Day {
  return addDays(addMonths(`${day.slice(0, 7)}-01` as Day, 1), -1);
}

/** Days from `from` to `to`; negative when `to` lies earlier. */
export function daysBetween(from: Day, to: Day): number {
  return differenceInCalendarDays(noonOf(to), noonOf(from));
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

/** 1 for January. */
export function monthOf(day: Day): number {
  return Number(day.slice(5, 7));
}

/** The day of an instant where the user sits. */
export function localDayOf(instant: Instant): Day {
  return dayOf(new Date(instant));
}

/** The hour and minute of an instant where the user sits, `HH:mm`. */
export function localTimeOf(instant: Instant): string {
  return format(new Date(instant), 'HH:mm');
}

/** The instant at which it is that day and time (`HH:mm`) where the user sits. */
export function instantAt(day: Day, time: string): Instant {
  return parse(`${day} ${time}`, 'yyyy-MM-dd HH:mm', new Date(2000, 0, 1)).toISOString() as Instant;
}

/** Milliseconds since 1970, for formatters only. */
export function noonMillis(day: Day): number {
  return noonOf(day).getTime();
}

/** Milliseconds since 1970, for formatters only. */
export function millisOf(instant: Instant): number {
  return new Date(instant).getTime();
}

export function instantOf(millis: number): Instant {
  return new Date(millis).toISOString() as Instant;
}

const MONTHS = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const ENGLISH_MONTHS: Record<string, string> = { mar: '03', may: '05', oct: '10' };

function monthNumber(word: string): string | null {
  if (/^\d{1,2}$/.test(word)) return word.padStart(2, '0');
  const short = word.slice(0, 3);
  if (short === 'maa') return '03';
  const index = MONTHS.indexOf(short);
  return index >= 0 ? String(index + 1).padStart(2, '0') : (ENGLISH_MONTHS[short] ?? null);
}

/**
 * Reads a day as Dutch people type it: `4-12-2026`, `04/12/26`, `4 december 2026`, `4 dec 2026`, and `2026-12-04`.
 * The day comes first. A day that is not in the calendar (30-2-2026) is refused, never moved.
 */
export function parseDay(text: string): Result<Day, DayProblem> {
  const bare = text.trim().toLowerCase();
  if (bare === '') return err('day.empty');
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(bare);
  const dutch = /^(\d{1,2})[-/. ]+(\d{1,2}|\p{L}{3,}\.?)[-/. ]+(\d{4}|\d{2})$/u.exec(bare);
  const [year, month, day] = iso ? [iso[1], iso[2], iso[3]] : [dutch?.[3], dutch?.[2], dutch?.[1]];
  if (year === undefined || month === undefined || day === undefined) return err('day.notADay');
  const number = monthNumber(month);
  if (number === null) return err('day.notADay');
  const fullYear = year.length === 2 ? `20${year}` : year;
  const parsed = Day.safeParse(`${fullYear}-${number}-${day.padStart(2, '0')}`);
  return parsed.success ? ok(parsed.data) : err('day.doesNotExist');
}
