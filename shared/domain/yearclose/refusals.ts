/** Why the rules of the book year say no: code and figures; the words stand in `i18n/<language>/year.ts`. */
import type { Day } from '../../kernel/dates';
import type { Cents } from '../../kernel/money';

export interface YearRefusals {
  /** An entry would get, or has, a day in a year that is closed (rule Y9). */
  'year.locked': { year: number; day: Day };
  /** Entries of the bank with a day in one would be added, moved or removed; `day` of the first, `count` of all. */
  'year.bankLocked': { year: number; day: Day; count: number };
  /** An account would begin, or begins, in a year up to the last closed one (`year`). */
  'year.accountLocked': { year: number };
  'year.notOver': { last: Day };
  'year.alreadyClosed': { year: number };
  'year.notClosed': { year: number };
  'year.nothingBooked': { year: number };
  'year.earlierOpen': { year: number };
  'year.laterClosed': { year: number };
  'year.differenceUnexplained': { difference: Cents };
  /** `count`: how many entries of the bank are open now. */
  'year.openEntries': { count: number };
  'year.nothingToDraw': { year: number };
}
