/** The life of an award: running, reported, settled; what the table lacks is refused. */
import { type Day, daysBetween } from '../../kernel/dates';
import type { Cents } from '../../kernel/money';
import { err, ok, type Result } from '../../kernel/result';
import type { Grant, GrantState, Kept } from './grant';

type Status = GrantState['status'];

/** From each status, where an award may go. A report that is opened again makes it run on. */
export const GRANT_TRANSITIONS: Readonly<Record<Status, readonly Status[]>> = {
  running: ['reported', 'settled'],
  reported: ['running', 'settled'],
  settled: [],
};

export function canBecome(grant: Pick<Grant, 'state'>, status: Status): boolean {
  return GRANT_TRANSITIONS[grant.state.status].includes(status);
}

type Refused = Result<Grant, { readonly from: Status }>;

export function reportedGrant(grant: Grant, reportedOn: Day): Refused {
  if (!canBecome(grant, 'reported')) return err({ from: grant.state.status });
  return ok({ ...grant, state: { status: 'reported', reportedOn } });
}

export function reopenedGrant(grant: Grant): Refused {
  if (!canBecome(grant, 'running')) return err({ from: grant.state.status });
  return ok({ ...grant, state: { status: 'running' } });
}

/** After its report; without one where nothing is asked (W15). */
export function maySettle({ state, band }: Pick<Grant, 'state' | 'band'>): boolean {
  return state.status === 'reported' || (state.status === 'running' && band === 'nothing');
}

export interface Settling {
  readonly settledOn: Day;
  readonly spent: Cents;
  readonly kept: Kept | null;
}

export function settledGrant(grant: Grant, { settledOn, spent, kept }: Settling): Refused {
  if (!maySettle(grant)) return err({ from: grant.state.status });
  const reportedOn = grant.state.status === 'reported' ? grant.state.reportedOn : null;
  const state = { status: 'settled', reportedOn, settledOn, spent, withdrawnFor: null, kept } as const;
  return ok({ ...grant, state });
}

export interface Withdrawal {
  readonly withdrawnOn: Day;
  readonly spent: Cents;
  readonly reason: string;
}

/** Rule W14: with or without a report. */
export function withdrawnGrant(grant: Grant, { withdrawnOn, spent, reason }: Withdrawal): Refused {
  if (grant.state.status === 'settled') return err({ from: 'settled' });
  const reportedOn = grant.state.status === 'reported' ? grant.state.reportedOn : null;
  return ok({
    ...grant,
    state: { status: 'settled', reportedOn, settledOn: withdrawnOn, spent, withdrawnFor: reason, kept: null },
  });
}

/** How the promise to tell afterwards stands on a day. */
export type ReportClock =
  | { readonly kind: 'done' }
  | { readonly kind: 'open'; readonly days: number }
  /** Within two weeks: the moment of the first reminder. */
  | { readonly kind: 'soon'; readonly days: number }
  | { readonly kind: 'late'; readonly days: number };

const SOON = 14;

export function reportClock(grant: Pick<Grant, 'state' | 'reportDue'>, today: Day): ReportClock {
  if (grant.state.status !== 'running') return { kind: 'done' };
  const days = daysBetween(today, grant.reportDue);
  if (days < 0) return { kind: 'late', days: -days };
  return days <= SOON ? { kind: 'soon', days } : { kind: 'open', days };
}
