/**
 * Amounts, days and figures as text. Amounts and figures are written the Dutch way in every language, because
 * that is also how they are typed and how the bank writes them: `€ 1.234,50` must never change its meaning.
 */
import { type Day, type Instant, millisOf, noonMillis } from '../kernel/dates';
import type { Cents } from '../kernel/money';
import { type Language, localeOf } from './language';

const NO_BREAK_SPACE = '\u00a0';

/** `€ 1.234,50`, `€ -1.234,50`; the space does not break. */
export function formatEuro(amount: Cents): string {
  return `€${NO_BREAK_SPACE}${formatAmount(amount)}`;
}

/** `1.234,50`: an amount without its sign, for columns and fields that show the sign elsewhere. */
export function formatAmount(amount: Cents): string {
  const { minus, euros, rest } = partsOf(amount);
  return `${minus}${grouped(euros)},${rest}`;
}

/** `€ 1.234` for amounts that are whole euros, with the cents where there are any: for headings and charts. */
export function formatShortEuro(amount: Cents): string {
  const { minus, euros, rest } = partsOf(amount);
  return rest === '00' ? `€${NO_BREAK_SPACE}${minus}${grouped(euros)}` : formatEuro(amount);
}

/** What a screen reader should say: `min 12 euro 50`. */
export function spokenEuro(amount: Cents, language: Language): string {
  const { minus, euros, rest } = partsOf(amount);
  const sign = minus === '' ? '' : language === 'nl' ? 'min ' : 'minus ';
  const unit = language === 'nl' || euros === '1' ? 'euro' : 'euros';
  return `${sign}${euros} ${unit}${rest === '00' ? '' : ` ${Number(rest)}`}`;
}

/** A figure with at most so many decimals, floored or rounded by the caller: `1.234`, `2,5`. */
export function formatNumber(value: number, maximumDecimals = 2): string {
  return new Intl.NumberFormat('nl-NL', { maximumFractionDigits: maximumDecimals }).format(value);
}

/** A ratio that always shows two decimals: `2,50`. */
export function formatRatio(value: number): string {
  return new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(value);
}

/** `45%` for a whole number of per cents; rounding is the caller's. */
export function formatPercent(percent: number): string {
  return `${formatNumber(percent, 1)}%`;
}

/** `vrijdag 4 december 2026` */
export function formatDay(day: Day, language: Language): string {
  const text = dayFormat(language, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  return text.format(noonMillis(day)).replace(',', '');
}

/** `4 dec 2026` */
export function formatShortDay(day: Day, language: Language): string {
  const text = dayFormat(language, { day: 'numeric', month: 'short', year: 'numeric' });
  return text.format(noonMillis(day)).replaceAll('.', '').replace('Sept', 'Sep');
}

/** `december 2026`: the month in which that day lies. */
export function formatMonth(day: Day, language: Language): string {
  return dayFormat(language, { month: 'long', year: 'numeric' }).format(noonMillis(day));
}

/** `dec`; the first month of a year tells its year too: `jan 26`. */
export function formatMonthOfYear(day: Day, language: Language): string {
  const month = dayFormat(language, { month: 'short' }).format(noonMillis(day));
  const short = month.replaceAll('.', '').replace('Sept', 'Sep');
  return day.slice(5, 7) === '01' ? `${short} ${day.slice(2, 4)}` : short;
}

/** `04-12-2026`: as days are typed. */
export function formatTypedDay(day: Day): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${date}-${month}-${year}`;
}

/** `14:03`, where the user sits. */
export function formatTime(instant: Instant, language: Language): string {
  return dayFormat(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    millisOf(instant),
  );
}

/** `4 dec 2026, 14:03` */
export function formatMoment(instant: Instant, language: Language): string {
  const day = dayFormat(language, { day: 'numeric', month: 'short', year: 'numeric' });
  return `${day.format(millisOf(instant)).replaceAll('.', '')}, ${formatTime(instant, language)}`;
}

/** `appels, peren en druiven` */
export function formatList(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(localeOf(language), { type: 'conjunction' }).format(items);
}

function dayFormat(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(localeOf(language), options);
}

function partsOf(amount: Cents): { minus: string; euros: string; rest: string } {
  const digits = String(Math.abs(amount)).padStart(3, '0');
  return { minus: amount < 0 ? '-' : '', euros: digits.slice(0, -2), rest: digits.slice(-2) };
}

function grouped(digits: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/g, '.');
}
