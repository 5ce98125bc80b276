/** What the fund owes on loans and participations, on any day, and what interest was agreed (rule G13). */
import { type Day, daysBetween } from '../../kernel/dates';
import { add, type Cents, cents, negate, ZERO } from '../../kernel/money';
import { PROMISE_ACCOUNTS, TO_REPAY } from './account';
import type { ContributionId } from './contribution';
import type { LedgerEntry } from './ledger-entry';

const CLAIMS = new Set<string>(Object.values(PROMISE_ACCOUNTS).map(({ claim }) => claim));

/** How what is owed on this source changed, in order of the days: came in is positive, went back negative. */
function changesOf(entries: readonly LedgerEntry[], source: ContributionId): { day: Day; amount: Cents }[] {
  return entries
    .flatMap(({ day, lines }) =>
      lines
        .filter((line) => line.source === source && (line.account === TO_REPAY || CLAIMS.has(line.account)))
        .map((line) => ({ day, amount: negate(line.amount) })),
    )
    .sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1));
}

/** What came in and did not go back yet, at the end of that day; null for now. What is only promised is not owed. */
export function owedOn(entries: readonly LedgerEntry[], source: ContributionId, day: Day | null): Cents {
  return changesOf(entries, source)
    .filter((change) => day === null || change.day <= day)
    .reduce((sum, { amount }) => add(sum, amount), ZERO);
}

/** The least that was owed at the end of this day or of any later one: more can not have gone back on this day. */
export function leastOwedFrom(entries: readonly LedgerEntry[], source: ContributionId, day: Day): Cents {
  const later = new Set(changesOf(entries, source).flatMap((one) => (one.day > day ? [one.day] : [])));
  return cents(Math.min(...[day, ...later].map((end) => owedOn(entries, source, end))));
}

/** The loans of which more would have gone back than came in. */
export function isOverRepaid(entries: readonly LedgerEntry[]): boolean {
  const borrowed = new Set(
    entries.flatMap(({ lines }) =>
      lines.flatMap(({ account, source }) => (account === TO_REPAY ? [source] : [])),
    ),
  );
  return [...borrowed].some((source) => owedOn(entries, source, null) < 0);
}

const YEAR_DAYS = 365n;
const WHOLE = 10_000n;

export interface Interest {
  readonly basisPoints: number;
  readonly until: Day;
}

/**
 * Simple interest from each day on which money came in, over what was owed each day: exact over 365 days a year, rounded
 * half up to the cent once, at the end.
 */
export function interestOn(
  entries: readonly LedgerEntry[],
  source: ContributionId,
  { basisPoints, until }: Interest,
): Cents {
  let dayCents = 0n;
  for (const { day, amount } of changesOf(entries, source)) {
    if (day < until) dayCents += BigInt(amount) * BigInt(daysBetween(day, until));
  }
  const numerator = dayCents * BigInt(basisPoints);
  const denominator = YEAR_DAYS * WHOLE;
  return cents(Number((2n * numerator + denominator) / (2n * denominator)));
}
