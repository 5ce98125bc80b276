/** A member of the panel who has an interest in a plan of a round, and takes no part in talk and vote about it (V15). */
import { z } from 'zod';
import { Day } from '../../kernel/dates';
import { idOf } from '../../kernel/ids';
import { defineTable } from '../action';
import { ApplicationId } from '../applications/application';
import { PanelMemberId } from '../panel/panel-member';
import { InitiativeId } from '../people/initiative';
import { PersonId } from '../people/person';
import { RoundId } from './round';

export const ConflictId = idOf<'ConflictId'>();
export type ConflictId = z.infer<typeof ConflictId>;

/** What ties the member to the plan. */
export const TIES = ['family', 'friend', 'work', 'money', 'applicant', 'other'] as const;

export const Conflict = z.strictObject({
  id: ConflictId,
  roundId: RoundId,
  applicationId: ApplicationId,
  /** Of the plan: who has an interest does not sign payments to it either. */
  initiativeId: InitiativeId,
  memberId: PanelMemberId,
  personId: PersonId,
  /** null: erased. */
  tie: z.enum(TIES).nullable(),
  /** In the member's own words; may be empty. */
  what: z.string().trim().max(300),
  declaredOn: Day,
});
export type Conflict = z.infer<typeof Conflict>;

export const conflictTable = defineTable({
  name: 'conflicts',
  schema: Conflict,
  indexes: ['roundId', 'personId'],
  sealing: { fields: { tie: null, what: '' }, lookups: [], subjectOf: ({ personId }) => personId },
});

/** What stays for the figures: that somebody took no part, and no longer why. */
export function bareConflict(conflict: Conflict): Conflict {
  return { ...conflict, tie: null, what: '' };
}
