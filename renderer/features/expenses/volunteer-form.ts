/** Who a volunteer is while it is typed: one that is known, or a new one; and what the rules take of it. */
import type { ChosenVolunteer, VolunteerId } from '@shared/domain/expenses/volunteer';
import { ContactOfPerson, NO_TYPED_CONTACT, type TypedContact } from '@shared/domain/people/typed-contact';
import type { Day } from '@shared/kernel/dates';
import { z } from 'zod';
import { passOn } from '../../ui/forms/values';

/** The fields of a form in which somebody is chosen. */
export const TypedVolunteer = {
  whose: z.enum(['known', 'new']),
  volunteerId: z.custom<VolunteerId | null>(() => true),
  contact: z.custom<TypedContact>(() => true),
  bornOn: z.custom<Day | null>(() => true),
};
const Fields = z.object(TypedVolunteer);
export type VolunteerValues = z.infer<typeof Fields>;

export function noVolunteer({ hasKnown }: { readonly hasKnown: boolean }): VolunteerValues {
  return { whose: hasKnown ? 'known' : 'new', volunteerId: null, contact: NO_TYPED_CONTACT, bornOn: null };
}

/** null: what is missing was told. */
export function volunteerOf(raw: VolunteerValues, context: z.RefinementCtx): ChosenVolunteer | null {
  if (raw.whose === 'known') {
    if (raw.volunteerId !== null) return { kind: 'known', volunteerId: raw.volunteerId };
    context.addIssue({ code: 'custom', path: ['volunteerId'], message: 'fields.choose' });
    return null;
  }
  const contact = ContactOfPerson.safeParse(raw.contact);
  passOn(contact.error, context, ['contact']);
  return contact.success ? { kind: 'new', contact: contact.data, bornOn: raw.bornOn } : null;
}
