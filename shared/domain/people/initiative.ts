/** A group of residents with a plan, registered or not; asks for money and accounts for it. */
import { z } from 'zod';
import { Iban } from '../../kernel/iban';
import { idOf } from '../../kernel/ids';
import { KvkNumber } from '../../kernel/kvk-number';
import { defineTable, ERASED } from '../action';
import { PersonId } from './person';

export const InitiativeId = idOf<'InitiativeId'>();
export type InitiativeId = z.infer<typeof InitiativeId>;

export const LEGAL_FORMS = [
  'informal',
  'association',
  'foundation',
  'cooperative',
  'company',
  'other',
] as const;

export const Initiative = z.strictObject({
  id: InitiativeId,
  name: z.string().trim().min(1).max(200),
  legalForm: z.enum(LEGAL_FORMS),
  kvkNumber: KvkNumber.nullable(),
  area: z.string().trim().min(1).max(80).nullable(),
  contactId: PersonId.nullable(),
  /** The account holder's name is kept apart: the bank compares it with the IBAN (verification of payee). */
  bankAccount: z.strictObject({ iban: Iban, holder: z.string().trim().min(1).max(70) }).nullable(),
});
export type Initiative = z.infer<typeof Initiative>;

export const initiativeTable = defineTable({
  name: 'initiatives',
  schema: Initiative,
  indexes: ['bankAccount.iban'],
  sealing: {
    fields: { name: ERASED, kvkNumber: null, bankAccount: null },
    lookups: ['bankAccount.iban'],
    subjectOf: ({ id }) => id,
  },
});
