/** A giver as it is typed in a form, and the records that it becomes. */
import { z } from 'zod';
import { assertNever } from '../../kernel/assert-never';
import { KvkNumber } from '../../kernel/kvk-number';
import { type Context, type Put, put, type Removal } from '../action';
import { ContactDetails, contactChange, type KnownContact, NO_CONTACT } from '../people/contact';
import { type PersonId, personTable } from '../people/person';
import { type Giver, GiverId, giverTable, ORGANISATION_KINDS } from './giver';

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

/** One who is known already, or one to write down along with what came. */
export const ChosenGiver = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('known'), giverId: GiverId }),
  z.strictObject({ kind: z.literal('new'), details: GiverDetails }),
]);
export type ChosenGiver = z.infer<typeof ChosenGiver>;

export interface GiverRows {
  readonly giver: Giver;
  readonly puts: readonly Put[];
  readonly removals: readonly Removal[];
  readonly forgets: readonly PersonId[];
}

export function newGiverRows(details: GiverDetails, context: Pick<Context, 'newId'>): GiverRows {
  return rowsOf({ id: context.newId<GiverId>(), contact: NO_CONTACT }, details, context);
}

export interface KnownGiver {
  readonly id: GiverId;
  /** The private giver, or the contact of an organisation. */
  readonly contact: KnownContact;
}

/** A person stays a person and an organisation an organisation: the caller has checked it. */
export function changedGiverRows(
  known: KnownGiver,
  details: GiverDetails,
  context: Pick<Context, 'newId'>,
): GiverRows {
  return rowsOf(known, details, context);
}

export function personOf(giver: Giver): PersonId | null {
  return giver.kind === 'privatePerson' ? giver.personId : giver.contactId;
}

function rowsOf(
  { id, contact: known }: KnownGiver,
  details: GiverDetails,
  context: Pick<Context, 'newId'>,
): GiverRows {
  switch (details.kind) {
    case 'privatePerson': {
      const personId = known.id ?? context.newId<PersonId>();
      const giver: Giver = { id, kind: 'privatePerson', personId };
      // Whoever gave money stays to be known for as long as the books are kept, so no key goes here.
      const puts = [put(giverTable, giver), put(personTable, { ...details.person, id: personId })];
      return { giver, puts, removals: [], forgets: [] };
    }
    case 'government':
    case 'foundation':
    case 'company':
    case 'association':
    case 'other': {
      const contact = contactChange(known, details.contact, context);
      const { kind, name, kvkNumber } = details;
      const giver: Giver = { id, kind, name, kvkNumber, contactId: contact.contactId };
      const { removals, forgets } = contact;
      return { giver, puts: [put(giverTable, giver), ...contact.puts], removals, forgets };
    }
    default:
      return assertNever(details);
  }
}
