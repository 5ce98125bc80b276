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
import { text } from '../../ui/forms/values';

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

export const InitiativeForm = Typed.transform((typed, context): InitiativeDetails => {
  const contact = ContactOrNobody.safeParse(typed.contact);
  for (const { path, message } of contact.error?.issues ?? []) {
    context.addIssue({ code: 'custom', path: ['contact', ...path], message });
  }
  const kvk = typed.kvkNumber === '' ? null : parseKvkNumber(typed.kvkNumber);
  if (kvk?.ok === false) context.addIssue({ code: 'custom', path: ['kvkNumber'], message: kvk.error });
  const { iban, holder } = typed;
  if (iban !== null && holder === '') {
    context.addIssue({ code: 'custom', path: ['holder'], message: 'people.initiative.holderMissing' });
  }
  if (iban === null && holder !== '') {
    context.addIssue({ code: 'custom', path: ['iban'], message: 'people.initiative.ibanMissing' });
  }
  return {
    name: typed.name,
    legalForm: typed.legalForm,
    kvkNumber: kvk?.ok === true ? kvk.value : null,
    area: typed.area === NO_AREA ? null : typed.area,
    contact: contact.data ?? null,
    bankAccount: iban === null ? null : { iban, holder },
  };
});
export type InitiativeFormValues = z.input<typeof InitiativeForm>;

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
