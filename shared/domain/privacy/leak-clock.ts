/** The 72 hours in which a leak goes to the authority (AVG art. 33, first member), and what a leak still lacks. */
import { type Day, type Instant, instantOf, localDayOf, millisOf } from '../../kernel/dates';
import type { DataLeak, LeakFacts } from './data-leak';

const HOUR_MS = 3_600_000;
export const LEAK_HOURS = 72;

export type LeakClock =
  /** Reported, or decided and explained that it need not be. */
  | { readonly kind: 'stopped' }
  /** Whole hours, rounded down: 0 in the last one. */
  | { readonly kind: 'running'; readonly hoursLeft: number; readonly deadline: Instant }
  | { readonly kind: 'late'; readonly deadline: Instant };

export function leakClock(
  { discoveredAt, authority }: Pick<LeakFacts, 'discoveredAt' | 'authority'>,
  now: Instant,
): LeakClock {
  if (authority !== null) return { kind: 'stopped' };
  const deadline = instantOf(millisOf(discoveredAt) + LEAK_HOURS * HOUR_MS);
  const left = millisOf(deadline) - millisOf(now);
  return left < 0
    ? { kind: 'late', deadline }
    : { kind: 'running', hoursLeft: Math.floor(left / HOUR_MS), deadline };
}

/** What must be known before it can be closed. */
export function isLeakComplete({
  harm,
  harmWhy,
  authority,
  told,
  measures,
}: Pick<LeakFacts, 'harm' | 'harmWhy' | 'authority' | 'told' | 'measures'>): boolean {
  return harm !== null && harmWhy !== '' && measures !== '' && authority !== null && told !== null;
}

/** Days and hours that cannot be; null: none. */
export function leakProblem(
  { discoveredAt, authority, told }: LeakFacts,
  { now, today }: { readonly now: Instant; readonly today: Day },
): 'privacy.leakInFuture' | 'privacy.leakDayTooEarly' | null {
  const days = [
    ...(authority?.kind === 'reported' ? [authority.on] : []),
    ...(told?.kind === 'told' ? [told.on] : []),
  ];
  if (discoveredAt > now || days.some((day) => day > today)) return 'privacy.leakInFuture';
  const from = localDayOf(discoveredAt);
  return days.some((day) => day < from) ? 'privacy.leakDayTooEarly' : null;
}

/** Still to be dealt with, soonest first. */
export function openLeaks(leaks: readonly DataLeak[]): DataLeak[] {
  return leaks
    .filter(({ state }) => state.status === 'open')
    .toSorted((a, b) => (a.discoveredAt < b.discoveredAt ? -1 : 1));
}
