/** The whole of one erasure: what goes, what stays and why, and a fingerprint of what was shown. */
import { z } from 'zod';
import type { Day } from '../../kernel/dates';
import { canonicalJson, hashText, type Sha256 } from '../../kernel/hash';
import { type Initiative, InitiativeId } from '../people/initiative';
import { type Person, PersonId } from '../people/person';
import type { ErasureBook } from './erasure-book';
import { type ErasurePlan, joined } from './erasure-line';
import { initiativeErasure } from './erasure-of-initiative';
import { personErasure } from './erasure-of-person';

export const ErasureSubject = z.discriminatedUnion('kind', [
  /** A contact person or a private giver. */
  z.strictObject({ kind: z.literal('person'), id: PersonId }),
  /** The contact person and the account of an initiative. */
  z.strictObject({ kind: z.literal('initiative'), id: InitiativeId }),
]);
export type ErasureSubject = z.infer<typeof ErasureSubject>;

/** null: there is no such person or initiative. */
export function planErasure(book: ErasureBook, subject: ErasureSubject, today: Day): ErasurePlan | null {
  if (subject.kind === 'person') {
    const person = book.persons.find(({ id }) => id === subject.id);
    return person === undefined ? null : ofPerson(book, person, { today, whole: null });
  }
  const initiative = book.initiatives.find(({ id }) => id === subject.id);
  if (initiative === undefined) return null;
  const contact = book.persons.find(({ id }) => id === initiative.contactId);
  if (contact !== undefined) return ofPerson(book, contact, { today, whole: initiative });
  return initiativeErasure(book, { initiative, parts: { contact: true, account: true } }, today);
}

/** `whole`: the initiative of which the account goes too, whoever holds it. */
function ofPerson(
  book: ErasureBook,
  person: Person,
  { today, whole }: { readonly today: Day; readonly whole: Initiative | null },
): ErasurePlan {
  const reached = book.initiatives.filter(({ contactId }) => contactId === person.id);
  return joined([
    personErasure(book, person, today),
    ...reached.map((initiative) => {
      const account = initiative.id === whole?.id || isHolder(person, initiative);
      return initiativeErasure(book, { initiative, parts: { contact: true, account } }, today);
    }),
  ]);
}

/** The account of a group often stands in the name of one of its people. */
function isHolder(person: Person, { bankAccount }: Initiative): boolean {
  const plain = (text: string) => text.normalize('NFKC').trim().toLowerCase();
  return bankAccount !== null && plain(bankAccount.holder) === plain(person.name);
}

/** Of what was shown: an erasure is done only when it would still do exactly that. */
export function erasureFingerprint({ lines }: Pick<ErasurePlan, 'lines'>): Sha256 {
  return hashText(canonicalJson(lines));
}
