/** Gives somebody a term in the panel: a new person, or one who was in it before (L1). */
import { z } from 'zod';
import { err, ok } from '../../../kernel/result';
import { type Decision, defineAction, type Put, put, type Reader, refuse } from '../../action';
import { ContactDetails } from '../../people/contact';
import { PersonId, personTable } from '../../people/person';
import { PanelMember, type PanelMemberId, panelMemberTable } from '../panel-member';
import type { PanelRefusals } from '../refusals';
import { termProblem } from '../term-check';

export const recordPanelMember = defineAction({
  name: 'record-panel-member',
  input: PanelMember.pick({ role: true, from: true, until: true }).extend({
    who: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('new'), contact: ContactDetails }),
      z.strictObject({ kind: z.literal('known'), personId: PersonId }),
    ]),
  }),
  load: (reader: Reader) => reader.all(panelMemberTable),
  decide: (members, { who, role, from, until }, { newId }): Decision<PanelRefusals> => {
    if (who.kind === 'known' && !members.some(({ personId }) => personId === who.personId)) {
      return refuse<PanelRefusals>()('panel.unknownMember', {});
    }
    const personId = who.kind === 'known' ? who.personId : newId<PersonId>();
    const member: PanelMember = { id: newId<PanelMemberId>(), personId, role, from, until };
    const problem = termProblem(member, members);
    if (problem !== null) return err(problem);
    const person: Put[] = who.kind === 'known' ? [] : [put(personTable, { ...who.contact, id: personId })];
    return ok({
      puts: [...person, put(panelMemberTable, member)],
      removals: [],
      audit: { subject: { kind: 'panelMember', id: member.id }, details: { role, from, until } },
    });
  },
});
