/**
 * Up to where a fee of a volunteer is free of tax, year by year, as the tax authority (Belastingdienst) publishes it under
 * "vrijwilligersregeling": Wet op de loonbelasting 1964 art. 2, member 6; Wet inkomstenbelasting 2001 art. 3.96 under c.
 * A new year is a new line here; what is not in the table is told as not known.
 */
import { addMonths, type Day } from '../../kernel/dates';
import { type Cents, cents } from '../../kernel/money';

export interface Allowance {
  readonly year: number;
  readonly perMonth: Cents;
  readonly perYear: Cents;
  /** Of who is 21 or older. */
  readonly perHour: Cents;
  readonly perHourUnder21: Cents;
}

export const ALLOWANCES: readonly Allowance[] = [
  {
    year: 2025,
    perMonth: cents(21_000),
    perYear: cents(210_000),
    perHour: cents(560),
    perHourUnder21: cents(330),
  },
  {
    year: 2026,
    perMonth: cents(22_000),
    perYear: cents(220_000),
    perHour: cents(575),
    perHourUnder21: cents(340),
  },
];

export function allowanceOf(year: number): Allowance | null {
  return ALLOWANCES.find((one) => one.year === year) ?? null;
}

const MONTHS_OF_21_YEARS = 21 * 12;

/** The norm per hour for work that began on this day; who is 21 on it counts as 21 (rule E7). */
export function hourNorm(allowance: Allowance, bornOn: Day | null, day: Day): Cents {
  const isUnder21 = bornOn !== null && day < addMonths(bornOn, MONTHS_OF_21_YEARS);
  return isUnder21 ? allowance.perHourUnder21 : allowance.perHour;
}
