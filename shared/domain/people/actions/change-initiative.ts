/** Changes an initiative, its contact person and its account. */
import { ok } from '../../../kernel/result';
import { type Decision, defineAction, type Reader, refuse } from '../../action';
import { goingBack } from '../../undo-check';
import { knownContact } from '../contact';
import { InitiativeId, initiativeTable } from '../initiative';
import { InitiativeDetails, initiativeRows, namesake } from '../initiative-details';
import { personTable } from '../person';
import type { PeopleRefusals } from '../refusals';

export const changeInitiative = defineAction({
  name: 'change-initiative',
  input: InitiativeDetails.extend({ id: InitiativeId }),
  load: async (reader: Reader, { id }) => {
    const initiatives = await reader.all(initiativeTable);
    const contactId = initiatives.find((initiative) => initiative.id === id)?.contactId ?? null;
    const person = contactId === null ? null : await reader.get(personTable, contactId);
    const others = initiatives.filter((initiative) => initiative.id !== id);
    return {
      initiatives,
      contact: knownContact(
        contactId,
        person,
        others.map((other) => other.contactId),
      ),
    };
  },
  decide: ({ initiatives, contact }, { id, ...details }, context): Decision<PeopleRefusals> => {
    const known = initiatives.find((initiative) => initiative.id === id);
    if (known === undefined) return refuse<PeopleRefusals>()('people.unknownInitiative', {});
    const other = namesake(initiatives, details.name, id);
    if (other !== null) {
      return refuse<PeopleRefusals>()('people.initiativeNameTaken', { name: other.name }, 'name');
    }
    const rows = initiativeRows({ initiative: known, contact }, details, context);
    const accountChanged = known.bankAccount?.iban !== details.bankAccount?.iban;
    return ok({
      puts: rows.puts,
      removals: rows.removals,
      forgets: rows.forgets,
      audit: { subject: { kind: 'initiative', id }, details: { accountChanged: accountChanged ? 1 : 0 } },
    });
  },
  undo: async (reader, rows) => {
    const initiatives = await reader.all(initiativeTable);
    for (const { id, name } of goingBack(initiativeTable, rows)) {
      const other = namesake(initiatives, name, id);
      if (other !== null) {
        return refuse<PeopleRefusals>()('people.initiativeNameTaken', { name: other.name }).error;
      }
    }
    return null;
  },
});
