/** Somebody of the fund who may sign payments, and the initiatives in which they have an interest (WBTR, BW 2:44). */
import { z } from 'zod';
import { Day } from '../../kernel/dates';
import { idOf } from '../../kernel/ids';
import { defineTable } from '../action';
import { InitiativeId } from './initiative';
import { PersonId } from './person';
import { SigningCode } from './signing-code';

export const SignatoryId = idOf<'SignatoryId'>();
export type SignatoryId = z.infer<typeof SignatoryId>;

export const SIGNATORY_ROLES = ['chair', 'secretary', 'treasurer', 'member', 'other'] as const;

export const Interest = z.strictObject({
  initiativeId: InitiativeId,
  /** What it is, for the register: `Mijn zus zit in het bestuur`. */
  what: z.string().trim().min(1).max(200),
  recordedOn: Day,
});
export type Interest = z.infer<typeof Interest>;

export const Signatory = z.strictObject({
  id: SignatoryId,
  personId: PersonId,
  role: z.enum(SIGNATORY_ROLES),
  /** First and last day on which they may sign; no last day: until further notice. */
  from: Day,
  until: Day.nullable(),
  /** null: erased. */
  code: SigningCode.nullable(),
  interests: z.array(Interest),
});
export type Signatory = z.infer<typeof Signatory>;

export const signatoryTable = defineTable({
  name: 'signatories',
  schema: Signatory,
  indexes: ['personId'],
  sealing: { fields: { code: null, interests: [] }, lookups: [], subjectOf: ({ personId }) => personId },
});

export function maySignOn({ from, until, code }: Signatory, day: Day): boolean {
  return code !== null && from <= day && (until === null || day <= until);
}
