/** A natural person: the only record in which names and contact details of people stand. */
import { z } from 'zod';
import { idOf } from '../../kernel/ids';
import { defineTable, ERASED } from '../action';

export const PersonId = idOf<'PersonId'>();
export type PersonId = z.infer<typeof PersonId>;

export const Person = z.strictObject({
  id: PersonId,
  name: z.string().trim().min(1).max(120),
  email: z.email().nullable(),
  phone: z.string().trim().min(6).max(30).nullable(),
});
export type Person = z.infer<typeof Person>;

export const personTable = defineTable({
  name: 'persons',
  schema: Person,
  indexes: ['name'],
  sealing: {
    fields: { name: ERASED, email: null, phone: null },
    lookups: ['name'],
    subjectOf: ({ id }) => id,
  },
});
