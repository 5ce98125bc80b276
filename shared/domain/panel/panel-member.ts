/** Somebody of the panel that decides in a round: for one term, in one role. A new term is a new row of the same person. */
import { z } from 'zod';
import { Day } from '../../kernel/dates';
import { idOf } from '../../kernel/ids';
import { defineTable } from '../action';
import { PersonId } from '../people/person';

export const PanelMemberId = idOf<'PanelMemberId'>();
export type PanelMemberId = z.infer<typeof PanelMemberId>;

/** Who votes comes first; a reserve takes a seat that falls free, a teller counts and does not vote. */
export const PANEL_ROLES = ['member', 'chair', 'reserve', 'teller'] as const;

export const PanelMember = z.strictObject({
  id: PanelMemberId,
  personId: PersonId,
  role: z.enum(PANEL_ROLES),
  /** First and last day of the term; no last day: until further notice. */
  from: Day,
  until: Day.nullable(),
});
export type PanelMember = z.infer<typeof PanelMember>;

/** Who it is stands with the person, sealed; age, area and the like are not kept here (rule L2). */
export const panelMemberTable = defineTable({
  name: 'panelMembers',
  schema: PanelMember,
  indexes: ['personId'],
  sealing: null,
});

export function isInPanelOn({ from, until }: Pick<PanelMember, 'from' | 'until'>, day: Day): boolean {
  return from <= day && (until === null || day <= until);
}

/** Rule L3: who has a vote on this day. */
export function votingMembersOn(members: readonly PanelMember[], day: Day): PanelMember[] {
  return members.filter((one) => (one.role === 'member' || one.role === 'chair') && isInPanelOn(one, day));
}
