/** Who gets a term in the panel, somebody new or one who was in it before: the rows that it takes, or why not (L1). */
import { z } from 'zod';
import { err, ok, type Result } from '../../kernel/result';
import { type Context, type Put, put, type RefusalOf, refuse } from '../action';
import { ContactDetails } from '../people/contact';
import { PersonId, personTable } from '../people/person';
import { PanelMember, type PanelMemberId, panelMemberTable } from './panel-member';
import type { PanelRefusals } from './refusals';
import { termProblem } from './term-check';

export const NewTerm = PanelMember.pick({ role: true, from: true, until: true }).extend({
  who: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('new'), contact: ContactDetails }),
    z.strictObject({ kind: z.literal('known'), personId: PersonId }),
  ]),
});
export type NewTerm = z.infer<typeof NewTerm>;

export interface TermRows {
  readonly member: PanelMember;
  readonly puts: readonly Put[];
}

export function rowsOfTerm(
  members: readonly PanelMember[],
  { who, role, from, until }: NewTerm,
  { newId }: Pick<Context, 'newId'>,
): Result<TermRows, RefusalOf<PanelRefusals>> {
  if (who.kind === 'known' && !members.some(({ personId }) => personId === who.personId)) {
    return refuse<PanelRefusals>()('panel.unknownMember', {});
  }
  const personId = who.kind === 'known' ? who.personId : newId<PersonId>();
  const member: PanelMember = { id: newId<PanelMemberId>(), personId, role, from, until };
  const problem = termProblem(member, members);
  if (problem !== null) return err(problem);
  const person: Put[] = who.kind === 'known' ? [] : [put(personTable, { ...who.contact, id: personId })];
  return ok({ member, puts: [...person, put(panelMemberTable, member)] });
}
