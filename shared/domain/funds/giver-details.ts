/** A giver as it is typed in a form, and the records that it becomes. */
import { z } from 'zod';
import { assertNever } from '../../kernel/assert-never';
import { KvkNumber } from '../../kernel/kvk-number';
import { type Context, type Put, put, type Removal } from '../action';
import { ContactDetails, contactChange } from '../people/contact';
import { type PersonId, personTable } from '../people/person';
import { type Giver, type GiverId, giverTable, ORGANISATION_KINDS } from './giver';

export const OrganisationDetails = z.strictObject({
  kind: z.enum(ORGANISATION_KINDS),
  name: z.string().trim().min(1).max(200),
  kvkNumber: KvkNumber.nullable(),
  contact: ContactDetails.nullable(),
});

export const GiverDetails = z.discriminatedUnion('kind', [
  OrganisationDetails,
  z.strictObject({ kind: z.literal('privatePerson'), person: ContactDetails }),
]);
export type GiverDetails = z.infer<typeof GiverDetails>;

export interface GiverRows {
  readonly giver: Giver;
  readonly puts: readonly Put[];
  readonly removals: readonly Removal[];
}

export function newGiverRows(details: GiverDetails, context: Pick<Context, 'newId'>): GiverRows {
  return rowsOf(context.newId<GiverId>(), null, { details, context });
}

/** A person stays a person and an organisation an organisation: the caller has checked it. */
export function changedGiverRows(
  known: Giver,
  details: GiverDetails,
  context: Pick<Context, 'newId'>,
): GiverRows {
  const person = known.kind === 'privatePerson' ? known.personId : known.contactId;
  return rowsOf(known.id, person, { details, context });
}

function rowsOf(
  id: GiverId,
  person: PersonId | null,
  { details, context }: { details: GiverDetails; context: Pick<Context, 'newId'> },
): GiverRows {
  switch (details.kind) {
    case 'privatePerson': {
      const personId = person ?? context.newId<PersonId>();
      const giver: Giver = { id, kind: 'privatePerson', personId };
      const puts = [put(giverTable, giver), put(personTable, { ...details.person, id: personId })];
      return { giver, puts, removals: [] };
    }
    case 'government':
    case 'foundation':
    case 'company':
    case 'association':
    case 'other': {
      const contact = contactChange(person, details.contact, context);
      const { kind, name, kvkNumber } = details;
      const giver: Giver = { id, kind, name, kvkNumber, contactId: contact.contactId };
      return { giver, puts: [put(giverTable, giver), ...contact.puts], removals: contact.removals };
    }
    default:
      return assertNever(details);
  }
}
