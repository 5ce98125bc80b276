/** An initiative while it is typed, and how it becomes what the rules take. */
import { type Initiative, LEGAL_FORMS } from '@shared/domain/people/initiative';
import type { InitiativeDetails } from '@shared/domain/people/initiative-details';
import type { Person } from '@shared/domain/people/person';
import {
  ContactOrNobody,
  NO_TYPED_CONTACT,
  TypedContact,
  typedContact,
} from '@shared/domain/people/typed-contact';
import type { Iban } from '@shared/kernel/iban';
import { parseKvkNumber } from '@shared/kernel/kvk-number';
import { z } from 'zod';
import { passOn, text } from '../../ui/forms/values';

/** For a choice: no fixed area. No area of a fund can be called this. */
export const NO_AREA = '-';

const Typed = z.strictObject({
  name: text(200),
  legalForm: z.enum(LEGAL_FORMS),
  kvkNumber: z.string().trim(),
  area: z.string().trim().max(80),
  contact: TypedContact,
  iban: z.custom<Iban | null>(),
  holder: z.string().trim().max(70),
});

type Raw = z.input<typeof Typed>;

/** All parts are looked at even when one is wrong, so that all errors show at once. */
export const InitiativeForm = z.custom<Raw>().transform((raw, context): InitiativeDetails => {
  const typed = Typed.safeParse(raw);
  passOn(typed.error, context);
  const contact = ContactOrNobody.safeParse(raw.contact);
  passOn(contact.error, context, ['contact']);
  checkAccount(raw, context);
  const kvk = raw.kvkNumber.trim() === '' ? null : parseKvkNumber(raw.kvkNumber);
  if (kvk?.ok === false) context.addIssue({ code: 'custom', path: ['kvkNumber'], message: kvk.error });
  if (!typed.success || !contact.success) return z.NEVER;
  const { name, legalForm, area, iban, holder } = typed.data;
  return {
    name,
    legalForm,
    kvkNumber: kvk?.ok === true ? kvk.value : null,
    area: area === NO_AREA ? null : area,
    contact: contact.data,
    bankAccount: iban === null ? null : { iban, holder },
  };
});
export type InitiativeFormValues = Raw;

/** The bank compares the two, so that one is of no use without the other. */
function checkAccount({ iban, holder }: Raw, context: z.RefinementCtx): void {
  const hasHolder = holder.trim() !== '';
  if (iban !== null && !hasHolder) {
    context.addIssue({ code: 'custom', path: ['holder'], message: 'people.initiative.holderMissing' });
  }
  if (iban === null && hasHolder) {
    context.addIssue({ code: 'custom', path: ['iban'], message: 'people.initiative.ibanMissing' });
  }
}

export const NEW_INITIATIVE: InitiativeFormValues = {
  name: '',
  legalForm: 'informal',
  kvkNumber: '',
  area: NO_AREA,
  contact: NO_TYPED_CONTACT,
  iban: null,
  holder: '',
};

export function typedInitiative(initiative: Initiative, person: Person | null): InitiativeFormValues {
  return {
    name: initiative.name,
    legalForm: initiative.legalForm,
    kvkNumber: initiative.kvkNumber ?? '',
    area: initiative.area ?? NO_AREA,
    contact: typedContact(person),
    iban: initiative.bankAccount?.iban ?? null,
    holder: initiative.bankAccount?.holder ?? '',
  };
}
