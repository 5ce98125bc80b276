/** Corrects who a member of the panel is, the role, or the days of the term; also ends a term (L1). */
import { z } from 'zod';
import { err, ok } from '../../../kernel/result';
import { type Decision, defineAction, put, type Reader, refuse } from '../../action';
import { ContactDetails } from '../../people/contact';
import { personTable } from '../../people/person';
import { PanelMember, PanelMemberId, panelMemberTable } from '../panel-member';
import type { PanelRefusals } from '../refusals';
import { termProblem } from '../term-check';

export const changePanelMember = defineAction({
  name: 'change-panel-member',
  input: PanelMember.pick({ role: true, from: true, until: true }).extend({
    memberId: PanelMemberId,
    /** null: the person was erased, or stays as it is. */
    contact: z.nullable(ContactDetails),
  }),
  load: (reader: Reader) => reader.all(panelMemberTable),
  decide: (members, { memberId, contact, role, from, until }): Decision<PanelRefusals> => {
    const known = members.find(({ id }) => id === memberId);
    if (known === undefined) return refuse<PanelRefusals>()('panel.unknownMember', {});
    const member = { ...known, role, from, until };
    const problem = termProblem(member, members);
    if (problem !== null) return err(problem);
    return ok({
      puts: [
        put(panelMemberTable, member),
        ...(contact === null ? [] : [put(personTable, { ...contact, id: known.personId })]),
      ],
      removals: [],
      audit: { subject: { kind: 'panelMember', id: memberId }, details: { role, from, until } },
    });
  },
});
