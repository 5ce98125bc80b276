/** What is asked afterwards, by amount (rule W6), and by when (rule W7). */
import { addDays, addMonths, type Day } from '../../kernel/dates';
import type { Cents } from '../../kernel/money';
import type { Band } from '../funds/report-terms';

/** Up to and with this many cents. */
const CEILINGS: readonly { readonly upTo: number; readonly band: Band }[] = [
  { upTo: 500_00, band: 'photo' },
  { upTo: 2_500_00, band: 'story' },
  { upTo: 5_000_00, band: 'costs' },
];

export function bandOf(amount: Cents): Band {
  return CEILINGS.find((ceiling) => amount <= ceiling.upTo)?.band ?? 'receipts';
}

const DAYS_AFTER_LAST_INSTALMENT = 13 * 7;

/** A year after the award, or 13 weeks after the last instalment where that is later. */
export function reportDueOf(awardedOn: Day, instalments: readonly { readonly due: Day }[]): Day {
  const year = addMonths(awardedOn, 12);
  const days = [year, ...instalments.map(({ due }) => addDays(due, DAYS_AFTER_LAST_INSTALMENT))];
  return days.sort().at(-1) ?? year;
}
