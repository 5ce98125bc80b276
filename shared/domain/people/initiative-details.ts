/** An initiative as it is typed in a form, and the records that it becomes. */
import type { z } from 'zod';
import { type Context, type Put, put, type Removal } from '../action';
import { ContactDetails, contactChange, type KnownContact, NO_CONTACT } from './contact';
import { Initiative, type InitiativeId, initiativeTable } from './initiative';
import type { PersonId } from './person';

export const InitiativeDetails = Initiative.omit({ id: true, contactId: true }).extend({
  contact: ContactDetails.nullable(),
});
export type InitiativeDetails = z.infer<typeof InitiativeDetails>;

export interface InitiativeRows {
  readonly initiative: Initiative;
  readonly puts: readonly Put[];
  readonly removals: readonly Removal[];
  readonly forgets: readonly PersonId[];
}

export interface KnownInitiative {
  readonly initiative: Initiative;
  readonly contact: KnownContact;
}

/** The rows of a new initiative, or of a known one that changes. */
export function initiativeRows(
  known: KnownInitiative | null,
  { contact, ...details }: InitiativeDetails,
  context: Pick<Context, 'newId'>,
): InitiativeRows {
  const person = contactChange(known?.contact ?? NO_CONTACT, contact, context);
  const id = known?.initiative.id ?? context.newId<InitiativeId>();
  const initiative: Initiative = { ...details, id, contactId: person.contactId };
  return {
    initiative,
    puts: [put(initiativeTable, initiative), ...person.puts],
    removals: person.removals,
    forgets: person.forgets,
  };
}

/** Another initiative that bears this name, whatever its capitals and spaces. */
export function namesake(
  initiatives: readonly Initiative[],
  name: string,
  self: InitiativeId | null,
): Initiative | null {
  const key = nameKey(name);
  return initiatives.find((other) => other.id !== self && nameKey(other.name) === key) ?? null;
}

function nameKey(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
