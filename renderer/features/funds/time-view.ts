/** The money month by month, what was and what is ahead, as columns of a chart. Pure. */
import { openParts } from '@shared/domain/funds/agreement';
import { positionsOf } from '@shared/domain/funds/balance';
import type { ContributionId } from '@shared/domain/funds/contribution';
import { stillToPay } from '@shared/domain/funds/position';
import { positionOverTime } from '@shared/domain/funds/position-over-time';
import { commitmentsAhead } from '@shared/domain/grants/commitments';
import { moneyOfGrants } from '@shared/domain/grants/grant-money';
import { addMonths, type Day, endOfMonth } from '@shared/kernel/dates';
import { add, type Cents, subtract, sumOf, ZERO } from '@shared/kernel/money';
import type { PositionBook } from '../../data/queries/position';

export interface MonthFigures {
  /** The last day of the month; for the month that runs: today. */
  readonly day: Day;
  readonly isAhead: boolean;
  readonly toPay: Cents;
  readonly reserved: Cents;
  readonly free: Cents;
  /** Promised and still to come: not on the bank. */
  readonly promised: Cents;
}

export interface TimeAsked {
  readonly today: Day;
  /** null: the whole fund. */
  readonly source: ContributionId | null;
}

/** More would be too thin to see. */
const MOST_BEHIND = 24;
const MOST_AHEAD = 12;

/** Empty without entries. Ahead: each instalment paid and each promised part received on its day, and nothing else. */
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
    promised: position.promised,
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

function ahead(book: PositionBook, asked: TimeAsked, now: MonthFigures): MonthFigures[] {
  const [due, expected] = [paymentsAhead(book, asked), receiptsAhead(book, asked)];
  if (due.length === 0 && expected.length === 0) return [];
  const months: MonthFigures[] = [];
  for (let month = 1; month <= MOST_AHEAD; month += 1) {
    const day = endOfMonth(addMonths(asked.today, month));
    const [paid, came] = [sumUntil(due, day), sumUntil(expected, day)];
    const toPay = subtract(now.toPay, paid);
    const promised = subtract(now.promised, came);
    months.push({ ...now, day, isAhead: true, toPay, promised, free: add(now.free, came) });
    if ([...due, ...expected].every((one) => one.day <= day)) break;
  }
  return months;
}

interface Planned {
  readonly day: Day;
  readonly amount: Cents;
}

function sumUntil(planned: readonly Planned[], day: Day): Cents {
  return sumOf(planned, (one) => (one.day <= day ? one.amount : ZERO));
}

function paymentsAhead(book: PositionBook, { source }: TimeAsked): Planned[] {
  return commitmentsAhead({ ...book, money: moneyOfGrants(book.entries) })
    .filter((one) => source === null || one.source === source)
    .map(({ due, amount }) => ({ day: due, amount }));
}

/** Parts that were agreed by day and did not come in full (rule G10). */
function receiptsAhead({ contributions, entries }: PositionBook, { source }: TimeAsked): Planned[] {
  const positions = positionsOf(entries, { until: null });
  return contributions
    .filter(({ id }) => source === null || id === source)
    .flatMap(({ id, agreement }) => openParts(agreement.expected, positions.get(id)?.promised ?? ZERO))
    .map(({ day, open }) => ({ day, amount: open }));
}
