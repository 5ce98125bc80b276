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
}

/**
 * Makes, changes or removes the person behind a record. A person without a record keeps no purpose, so the details
 * go as soon as nobody points at them (AVG, data minimisation).
 */
export function contactChange(
  known: PersonId | null,
  details: ContactDetails | null,
  context: Pick<Context, 'newId'>,
): ContactChange {
  if (details === null) {
    const removals = known === null ? [] : [{ table: personTable.name, id: known }];
    return { contactId: null, puts: [], removals };
  }
  const contactId = known ?? context.newId<PersonId>();
  return { contactId, puts: [put(personTable, { ...details, id: contactId })], removals: [] };
}
