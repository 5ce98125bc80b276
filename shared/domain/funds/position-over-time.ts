/** How the position came to be what it is: the same figures at the end of one month after the other. */

import type { Day } from '../../kernel/dates';
import { add, type Cents } from '../../kernel/money';
import { eachLine } from './balance';
import type { LedgerEntry, LedgerLine } from './ledger-entry';
import { addPositions, figureOf, NO_MONEY, type Position } from './position';

export interface PositionOnDay {
  readonly day: Day;
  readonly position: Position;
}

/**
 * The position at the end of each of these days, which stand in order. One walk over the entries, however many days:
 * the last equals `positionsBy` on that day (tests/laws/ledger.test.ts).
 */
export function positionOverTime(
  entries: readonly LedgerEntry[],
  days: readonly Day[],
  isMeant: (line: LedgerLine) => boolean,
): readonly PositionOnDay[] {
  const moved: Record<keyof Position, Cents>[] = days.map(() => ({ ...NO_MONEY }));
  eachLine(entries, { until: days.at(-1) ?? null }, (line, effect, { day }) => {
    if (effect === null || !isMeant(line)) return;
    const sum = moved[placeOf(days, day)];
    if (sum !== undefined) sum[effect.figure] = add(sum[effect.figure], effect.amount);
  });
  let before: Position = NO_MONEY;
  return days.map((day, index) => {
    const month = moved[index] ?? NO_MONEY;
    before = addPositions(before, { ...month, free: figureOf(month, 'free') });
    return { day, position: before };
  });
}

/** The first of the days on which something that happened on that day counts. */
function placeOf(days: readonly Day[], day: Day): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((days[middle] ?? day) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
