/** Records a group of residents, with its contact person and account where these are known. */
import { ok } from '../../../kernel/result';
import { defineAction, type Reader, refuse } from '../../action';
import { initiativeTable } from '../initiative';
import { InitiativeDetails, initiativeRows, namesake } from '../initiative-details';
import type { PeopleRefusals } from '../refusals';

export const recordInitiative = defineAction({
  name: 'record-initiative',
  input: InitiativeDetails,
  load: async (reader: Reader) => ({ initiatives: await reader.all(initiativeTable) }),
  decide: ({ initiatives }, input, context) => {
    const other = namesake(initiatives, input.name, null);
    if (other !== null) {
      return refuse<PeopleRefusals>()('people.initiativeNameTaken', { name: other.name }, 'name');
    }
    const rows = initiativeRows(null, input, context);
    return ok({
      puts: rows.puts,
      removals: rows.removals,
      audit: { subject: { kind: 'initiative', id: rows.initiative.id }, details: {} },
    });
  },
});
