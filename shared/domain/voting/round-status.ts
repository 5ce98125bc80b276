/** How far a round can go from where it stands: one table, and the questions that are asked of it. */
import type { Day } from '../../kernel/dates';
import type { Round, RoundState } from './round';

export type RoundStatus = RoundState['status'];

/** In the order in which a round goes through them. */
export const ROUND_STATUSES = [
  'preparing',
  'open',
  'closed',
  'counted',
  'decided',
] as const satisfies readonly RoundStatus[];

/** Rule V1: no phase is skipped and none comes back. */
export const NEXT_STATUSES: Readonly<Record<RoundStatus, readonly RoundStatus[]>> = {
  preparing: ['open'],
  open: ['closed'],
  closed: ['counted'],
  counted: ['decided'],
  decided: [],
};

/** A round of which it is known how far it is: `RoundIn<'open'>`. */
export type RoundIn<Status extends RoundStatus> = Round & {
  readonly state: Extract<RoundState, { status: Status }>;
};

export function isIn<Status extends RoundStatus>(round: Round, status: Status): round is RoundIn<Status> {
  return round.state.status === status;
}

export function canBecome(round: Round, status: RoundStatus): boolean {
  return NEXT_STATUSES[round.state.status].includes(status);
}

/** The box was closed: from here on a count, and a result, may be shown (rule V9). */
export function isClosed(round: Round): round is RoundIn<'closed' | 'counted' | 'decided'> {
  return round.state.status !== 'preparing' && round.state.status !== 'open';
}

/** There is an official outcome. */
export function hasOutcome(round: Round): round is RoundIn<'counted' | 'decided'> {
  return round.state.status === 'counted' || round.state.status === 'decided';
}

/** The round after its outcome became awards; ask `canBecome(round, 'decided')` first, anything else is a defect. */
export function decidedRound(round: Round, day: Day): Round {
  if (!isIn(round, 'counted')) throw new RangeError(`A ${round.state.status} round has nothing to decide`);
  return { ...round, state: { ...round.state, status: 'decided', decidedOn: day } };
}
