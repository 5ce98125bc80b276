/** Contact details while they are typed: empty text for what is not known, message keys for what is wrong. */
import { z } from 'zod';
import type { ContactDetails } from './contact';

export const TypedContact = z.strictObject({ name: z.string(), email: z.string(), phone: z.string() });
export type TypedContact = z.infer<typeof TypedContact>;

export const NO_TYPED_CONTACT: TypedContact = { name: '', email: '', phone: '' };

/** All empty: nobody is known. A way to reach somebody without a name is refused beside the name. */
export const ContactOrNobody = TypedContact.transform((typed, context): ContactDetails | null => {
  const { name, email, phone } = trimmed(typed);
  if (name === '' && email === '' && phone === '') return null;
  if (name === '') context.addIssue(issue('name', 'people.contactNameMissing', typed));
  return detailsOf({ name, email, phone }, context);
});

/** A private person: the name must be there. */
export const ContactOfPerson = TypedContact.transform((typed, context): ContactDetails => {
  const { name, email, phone } = trimmed(typed);
  if (name === '') context.addIssue(issue('name', 'fields.required', typed));
  return detailsOf({ name, email, phone }, context);
});

function detailsOf(typed: TypedContact, context: z.RefinementCtx<TypedContact>): ContactDetails {
  const { name, email, phone } = typed;
  if (email !== '' && !z.email().safeParse(email).success) {
    context.addIssue(issue('email', 'people.emailNotRight', typed));
  }
  if (phone !== '' && phone.length < 6) context.addIssue(issue('phone', 'people.phoneNotRight', typed));
  return { name, email: email === '' ? null : email, phone: phone === '' ? null : phone };
}

function trimmed({ name, email, phone }: TypedContact): TypedContact {
  return { name: name.trim(), email: email.trim(), phone: phone.trim() };
}

function issue(field: keyof TypedContact, message: string, input: TypedContact) {
  return { code: 'custom' as const, path: [field], message, input };
}

/** What stands in the form for somebody who is known. */
export function typedContact(known: ContactDetails | null): TypedContact {
  if (known === null) return NO_TYPED_CONTACT;
  return { name: known.name, email: known.email ?? '', phone: known.phone ?? '' };
}
