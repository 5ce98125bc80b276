/** Corrects who a volunteer is: name, how to reach, and the birthday of who is younger than 21. */
import { z } from 'zod';
import { Day } from '../../../kernel/dates';
import { ok } from '../../../kernel/result';
import { type Decision, defineAction, put, type Reader, refuse } from '../../action';
import { ContactDetails } from '../../people/contact';
import { personTable } from '../../people/person';
import type { ExpensesRefusals } from '../refusals';
import { VolunteerId, volunteerTable } from '../volunteer';

export const changeVolunteer = defineAction({
  name: 'change-volunteer',
  input: z.strictObject({ volunteerId: VolunteerId, contact: ContactDetails, bornOn: Day.nullable() }),
  load: (reader: Reader, { volunteerId }) => reader.get(volunteerTable, volunteerId),
  decide: (volunteer, { contact, bornOn }, context): Decision<ExpensesRefusals> => {
    if (volunteer === null) return refuse<ExpensesRefusals>()('expenses.unknownVolunteer', {});
    if (bornOn !== null && bornOn > context.today) {
      return refuse<ExpensesRefusals>()('expenses.dayInFuture', { today: context.today }, 'bornOn');
    }
    return ok({
      puts: [
        put(volunteerTable, { ...volunteer, bornOn }),
        put(personTable, { ...contact, id: volunteer.personId }),
      ],
      removals: [],
      audit: { subject: { kind: 'volunteer', id: volunteer.id }, details: {} },
    });
  },
});
