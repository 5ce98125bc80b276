/** Contact details as they are typed in a form, and what they change in the store. */
import type { z } from 'zod';
import { type Context, type Put, put, type Removal } from '../action';
import { Person, type PersonId, personTable } from './person';

export const ContactDetails = Person.omit({ id: true });
export type ContactDetails = z.infer<typeof ContactDetails>;

export interface ContactChange {
  readonly contactId: PersonId | null;
  readonly puts: readonly Put[];
  readonly removals: readonly Removal[];
  /** Whose key goes: what older lines say of somebody who is not the contact any more can then never be read again. */
  readonly forgets: readonly PersonId[];
}

/** The person behind a record as it is now. */
export interface KnownContact {
  /** null: nobody was known. */
  readonly id: PersonId | null;
  /** null too where the person was erased. */
  readonly name: string | null;
  /** Another record points there too. */
  readonly isShared: boolean;
}

export const NO_CONTACT: KnownContact = { id: null, name: null, isShared: false };

/** `others`: records that may point at the same person. */
export function knownContact(
  id: PersonId | null,
  person: Person | null,
  others: readonly (PersonId | null)[],
): KnownContact {
  return { id, name: person?.name ?? null, isShared: id !== null && others.includes(id) };
}

/**
 * Makes, changes or removes the person behind a record. A person without a record keeps no purpose, so the details
 * go as soon as nobody points at them (AVG, data minimisation). Another name is taken to be another person: what older
 * lines say of the one before goes with the key, and what is said now gets a fresh one.
 */
export function contactChange(
  known: KnownContact,
  details: ContactDetails | null,
  context: Pick<Context, 'newId'>,
): ContactChange {
  if (details === null) {
    if (known.id === null || known.isShared) return { contactId: null, puts: [], removals: [], forgets: [] };
    const removals = [{ table: personTable.name, id: known.id }];
    return { contactId: null, puts: [], removals, forgets: [known.id] };
  }
  const contactId = known.id ?? context.newId<PersonId>();
  const isAnother = known.name !== null && known.name !== details.name;
  const puts = [put(personTable, { ...details, id: contactId })];
  return { contactId, puts, removals: [], forgets: isAnother ? [contactId] : [] };
}
