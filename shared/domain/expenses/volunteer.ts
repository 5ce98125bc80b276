/** Somebody who does work for the fund or spends for it; may claim costs, and may approve what another claims. */
import { z } from 'zod';
import { Day } from '../../kernel/dates';
import { idOf } from '../../kernel/ids';
import { type Context, defineTable, type Put, put } from '../action';
import { ContactDetails } from '../people/contact';
import { type Person, PersonId, personTable } from '../people/person';

export const VolunteerId = idOf<'VolunteerId'>();
export type VolunteerId = z.infer<typeof VolunteerId>;

export const Volunteer = z.strictObject({
  id: VolunteerId,
  personId: PersonId,
  /** Asked of who is younger than 21 only, for whom another allowance per hour holds (rule E7). */
  bornOn: Day.nullable(),
});
export type Volunteer = z.infer<typeof Volunteer>;

export const volunteerTable = defineTable({
  name: 'volunteers',
  schema: Volunteer,
  indexes: ['personId'],
  sealing: { fields: { bornOn: null }, lookups: [], subjectOf: ({ personId }) => personId },
});

/** Who hands something in or decides: somebody who is known, or somebody new. */
export const ChosenVolunteer = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('known'), volunteerId: VolunteerId }),
  z.strictObject({ kind: z.literal('new'), contact: ContactDetails, bornOn: Day.nullable() }),
]);
export type ChosenVolunteer = z.infer<typeof ChosenVolunteer>;

export interface VolunteerRows {
  readonly volunteer: Volunteer;
  readonly puts: readonly Put[];
}

/** null: who was chosen is not known any more. A new volunteer is always a new person. */
export function chosenVolunteer(
  volunteers: readonly Volunteer[],
  chosen: ChosenVolunteer,
  context: Pick<Context, 'newId'>,
): VolunteerRows | null {
  if (chosen.kind === 'known') {
    const volunteer = volunteers.find(({ id }) => id === chosen.volunteerId);
    return volunteer === undefined ? null : { volunteer, puts: [] };
  }
  const person: Person = { ...chosen.contact, id: context.newId<PersonId>() };
  const id = context.newId<VolunteerId>();
  const volunteer: Volunteer = { id, personId: person.id, bornOn: chosen.bornOn };
  return { volunteer, puts: [put(personTable, person), put(volunteerTable, volunteer)] };
}
