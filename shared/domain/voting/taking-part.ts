/** Per plan of a round who takes no part, and out of how many members its support is counted (V15). */
import type { Day } from '../../kernel/dates';
import type { ApplicationId } from '../applications/application';
import { type PanelMember, type PanelMemberId, votingMembersOn } from '../panel/panel-member';
import type { Conflict } from './conflict';
import type { Round } from './round';

export interface PlanPart {
  readonly applicationId: ApplicationId;
  readonly conflicts: readonly Conflict[];
  /** Members with a vote, and how many of them take part in this plan. */
  readonly members: number;
  readonly partaking: number;
}

/** Rule L3: as on the day on which the round opened; before that as on `today`. */
export function membersOfRound({ state }: Round, members: readonly PanelMember[], today: Day): PanelMember[] {
  return votingMembersOn(members, state.status === 'preparing' ? today : state.openedOn);
}

/** In the order of the ballot. `voters`: the members with a vote in this round. */
export function partsOfPlans(
  round: Round,
  voters: readonly PanelMember[],
  conflicts: readonly Conflict[],
): PlanPart[] {
  const votes = new Set<PanelMemberId>(voters.map(({ id }) => id));
  return round.plans.map(({ applicationId }) => {
    const own = conflicts.filter((one) => one.roundId === round.id && one.applicationId === applicationId);
    const out = own.filter(({ memberId }) => votes.has(memberId)).length;
    return { applicationId, conflicts: own, members: votes.size, partaking: votes.size - out };
  });
}

/**
 * Whether more support was counted than members who take part: then somebody who should not have, voted for it. It can be
 * seen in the total only, so that no ballot tells whose it is.
 */
export function hasTooMuchSupport({ conflicts, partaking }: PlanPart, support: number): boolean {
  return conflicts.length > 0 && support > partaking;
}
