/** Which way a plan may go from where it stands: one table, and nothing moves outside it. */
import type { Application, ApplicationState } from './application';

export type ApplicationStatus = ApplicationState['status'];

/** In the order of the status board. */
export const APPLICATION_STATUSES = [
  'received',
  'inScan',
  'ready',
  'notNow',
  'inRound',
  'awarded',
  'declined',
  'withdrawn',
] as const satisfies readonly ApplicationStatus[];

/**
 * A plan that was not ready may be looked at again, and one that lost may come back (second chance). A round that is
 * called off gives its plans back as ready. A plan in a round is only withdrawn after the count, by the round itself (S6, V28).
 */
export const TRANSITIONS: Readonly<Record<ApplicationStatus, readonly ApplicationStatus[]>> = {
  received: ['inScan', 'withdrawn'],
  inScan: ['ready', 'notNow', 'withdrawn'],
  ready: ['inRound', 'awarded', 'withdrawn'],
  notNow: ['inScan', 'withdrawn'],
  inRound: ['awarded', 'declined', 'ready', 'withdrawn'],
  awarded: [],
  declined: ['inScan', 'ready'],
  withdrawn: [],
};

export function canBecome(from: ApplicationStatus, to: ApplicationStatus): boolean {
  return TRANSITIONS[from].includes(to);
}

const OPEN_TO_CHANGE: readonly ApplicationStatus[] = ['received', 'inScan', 'ready', 'notNow'];

/** Rule S3: a plan may change until it stands in a round; from then on residents vote on what they read. */
export function mayChange(application: Pick<Application, 'state'>): boolean {
  return OPEN_TO_CHANGE.includes(application.state.status);
}
