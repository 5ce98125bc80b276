/** The money month by month, what was and what is ahead, as columns of a chart. Pure. */
import { stillToPay } from '@shared/domain/funds/balance';
import type { ContributionId } from '@shared/domain/funds/contribution';
import { positionOverTime } from '@shared/domain/funds/position-over-time';
import { commitmentsAhead } from '@shared/domain/grants/commitments';
import { moneyOfGrants } from '@shared/domain/grants/grant-money';
import { addMonths, type Day, endOfMonth } from '@shared/kernel/dates';
import { type Cents, subtract, sumOf } from '@shared/kernel/money';
import type { PositionBook } from '../../data/queries/position';

export interface MonthFigures {
  /** The last day of the month; for the month that runs: today. */
  readonly day: Day;
  readonly isAhead: boolean;
  readonly toPay: Cents;
  readonly reserved: Cents;
  readonly free: Cents;
}

export interface TimeAsked {
  readonly today: Day;
  /** null: the whole fund. */
  readonly source: ContributionId | null;
}

/** More would be too thin to see. */
const MOST_BEHIND = 24;
const MOST_AHEAD = 12;

/** Empty without entries. Ahead: every instalment paid on its day, and nothing else happens. */
export function monthFigures(book: PositionBook, { today, source }: TimeAsked): readonly MonthFigures[] {
  const first = book.entries.reduce<Day | null>(
    (least, { day }) => (least === null || day < least ? day : least),
    null,
  );
  if (first === null) return [];
  const days = monthsUntil(first, today);
  const isMeant = (line: { readonly source: ContributionId }) => source === null || line.source === source;
  const behind = positionOverTime(book.entries, days, isMeant).map(({ day, position }) => ({
    day,
    isAhead: false,
    toPay: stillToPay(position),
    reserved: position.reserved,
    free: position.free,
  }));
  const now = behind.at(-1);
  return now === undefined ? [] : [...behind, ...ahead(book, { today, source }, now)];
}

/** Ends of months, today for the last. */
function monthsUntil(first: Day, today: Day): readonly Day[] {
  const days: Day[] = [today];
  for (let month = 1; month < MOST_BEHIND; month += 1) {
    const day = endOfMonth(addMonths(today, -month));
    if (day < first) break;
    days.unshift(day);
  }
  return days;
}

function ahead(book: PositionBook, { today, source }: TimeAsked, now: MonthFigures): MonthFigures[] {
  const money = moneyOfGrants(book.entries);
  const due = commitmentsAhead({ ...book, money }).filter((one) => source === null || one.source === source);
  const months: MonthFigures[] = [];
  for (let month = 1; month <= MOST_AHEAD; month += 1) {
    const day = endOfMonth(addMonths(today, month));
    const paid = sumOf(
      due.filter((one) => one.due <= day),
      ({ amount }) => amount,
    );
    const toPay = subtract(now.toPay, paid);
    months.push({ ...now, day, isAhead: true, toPay });
    if (toPay === 0) break;
  }
  return now.toPay === 0 ? [] : months;
}
