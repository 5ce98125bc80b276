/** What was really spent under each scheme of a government, per calendar year and since the beginning (SiSa). */
import type { Day } from '../../kernel/dates';
import { yearOf } from '../../kernel/dates';
import { add, type Cents, subtract, ZERO } from '../../kernel/money';
import type { Contribution, ContributionId } from './contribution';
import type { LedgerEntry } from './ledger-entry';
import type { Position } from './position';
import { positionOverTime } from './position-over-time';

export interface SchemeYear {
  readonly scheme: string;
  readonly year: number;
  /** Came in in that year, and since the beginning. */
  readonly received: Cents;
  readonly receivedSince: Cents;
  /** Paid out, less what came back, and the fund's own costs: in that year, and since the beginning. */
  readonly spent: Cents;
  readonly spentSince: Cents;
}

/** By scheme, then by year; every year from the first booking of the scheme on, also where nothing moved. */
export function schemeSpending(
  contributions: readonly Contribution[],
  entries: readonly LedgerEntry[],
  today: Day,
): SchemeYear[] {
  return [...sourcesByScheme(contributions)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([scheme, sources]) => yearsOf(scheme, sources, { entries, today }));
}

function sourcesByScheme(contributions: readonly Contribution[]): Map<string, Set<ContributionId>> {
  const schemes = new Map<string, Set<ContributionId>>();
  for (const { id, agreement } of contributions) {
    if (agreement.scheme === null) continue;
    schemes.set(agreement.scheme, new Set([...(schemes.get(agreement.scheme) ?? []), id]));
  }
  return schemes;
}

interface Books {
  readonly entries: readonly LedgerEntry[];
  readonly today: Day;
}

function yearsOf(
  scheme: string,
  sources: ReadonlySet<ContributionId>,
  { entries, today }: Books,
): SchemeYear[] {
  const booked = entries
    .filter(({ lines }) => lines.some(({ source }) => sources.has(source)))
    .map(({ day }) => yearOf(day));
  if (booked.length === 0) return [];
  const first = booked.reduce((least, year) => Math.min(least, year));
  const last = booked.reduce((most, year) => Math.max(most, year), yearOf(today));
  const days = Array.from({ length: last - first + 1 }, (_, index) => `${first + index}-12-31` as Day);
  const ends = positionOverTime(entries, days, ({ source }) => sources.has(source));
  return ends.map(({ day, position }, index) => {
    const before = ends[index - 1]?.position;
    const [receivedSince, spentSince] = [position.received, spentOf(position)];
    return {
      scheme,
      year: yearOf(day),
      received: subtract(receivedSince, before?.received ?? ZERO),
      receivedSince,
      spent: subtract(spentSince, before === undefined ? ZERO : spentOf(before)),
      spentSince,
    };
  });
}

function spentOf({ paid, returned, costs }: Position): Cents {
  return subtract(add(paid, costs), returned);
}
