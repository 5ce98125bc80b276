/** A giver while it is typed, and how that becomes what the rules take. */
import type { Giver } from '@shared/domain/funds/giver';
import { ORGANISATION_KINDS } from '@shared/domain/funds/giver';
import type { GiverDetails } from '@shared/domain/funds/giver-details';
import type { Person } from '@shared/domain/people/person';
import {
  ContactOfPerson,
  ContactOrNobody,
  NO_TYPED_CONTACT,
  TypedContact,
  typedContact,
} from '@shared/domain/people/typed-contact';
import { parseKvkNumber } from '@shared/kernel/kvk-number';
import { z } from 'zod';
import { passOn } from '../../ui/forms/values';

export const GIVER_KINDS = [...ORGANISATION_KINDS, 'privatePerson'] as const;

const Typed = z.strictObject({
  kind: z.enum(GIVER_KINDS),
  name: z.string(),
  kvkNumber: z.string(),
  contact: TypedContact,
});
export type TypedGiver = z.infer<typeof Typed>;

export const NO_TYPED_GIVER: TypedGiver = {
  kind: 'government',
  name: '',
  kvkNumber: '',
  contact: NO_TYPED_CONTACT,
};

export const GiverOfForm = Typed.transform((typed, context): GiverDetails => {
  if (typed.kind === 'privatePerson') {
    const person = ContactOfPerson.safeParse(typed.contact);
    if (person.success) return { kind: 'privatePerson', person: person.data };
    passOn(person.error, context, ['contact']);
    return z.NEVER;
  }
  const contact = ContactOrNobody.safeParse(typed.contact);
  passOn(contact.error, context, ['contact']);
  const name = typed.name.trim();
  if (name === '') context.addIssue({ code: 'custom', path: ['name'], message: 'fields.required' });
  const kvk = typed.kvkNumber.trim() === '' ? null : parseKvkNumber(typed.kvkNumber);
  if (kvk?.ok === false) context.addIssue({ code: 'custom', path: ['kvkNumber'], message: kvk.error });
  return {
    kind: typed.kind,
    name,
    kvkNumber: kvk?.ok === true ? kvk.value : null,
    contact: contact.data ?? null,
  };
});

export const GiverForm = z.strictObject({ giver: GiverOfForm });
export type GiverFormValues = z.input<typeof GiverForm>;

/** What stands in the form for a giver that is known. */
export function typedGiver(giver: Giver, person: Person | null): TypedGiver {
  const contact = typedContact(person);
  if (giver.kind === 'privatePerson') return { ...NO_TYPED_GIVER, kind: giver.kind, contact };
  return { kind: giver.kind, name: giver.name, kvkNumber: giver.kvkNumber ?? '', contact };
}
