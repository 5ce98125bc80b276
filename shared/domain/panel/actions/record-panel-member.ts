/** Gives somebody a term in the panel: a new person, or one who was in it before (L1). */
import { ok } from '../../../kernel/result';
import { type Decision, defineAction, type Reader } from '../../action';
import { NewTerm, rowsOfTerm } from '../new-term';
import { panelMemberTable } from '../panel-member';
import type { PanelRefusals } from '../refusals';

export const recordPanelMember = defineAction({
  name: 'record-panel-member',
  input: NewTerm,
  load: (reader: Reader) => reader.all(panelMemberTable),
  decide: (members, term, context): Decision<PanelRefusals> => {
    const rows = rowsOfTerm(members, term, context);
    if (!rows.ok) return rows;
    const { member, puts } = rows.value;
    const { role, from, until } = member;
    return ok({
      puts,
      removals: [],
      audit: { subject: { kind: 'panelMember', id: member.id }, details: { role, from, until } },
    });
  },
});
