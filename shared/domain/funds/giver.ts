/** Whoever puts money in the pot: an organisation with a name, or a private person. */
import { z } from 'zod';
import { idOf } from '../../kernel/ids';
import { KvkNumber } from '../../kernel/kvk-number';
import { defineTable, ERASED } from '../action';
import { type Person, PersonId } from '../people/person';

export const GiverId = idOf<'GiverId'>();
export type GiverId = z.infer<typeof GiverId>;

export const ORGANISATION_KINDS = ['government', 'foundation', 'company', 'association', 'other'] as const;

export const Giver = z.discriminatedUnion('kind', [
  z.strictObject({
    id: GiverId,
    kind: z.enum(ORGANISATION_KINDS),
    name: z.string().trim().min(1).max(200),
    kvkNumber: KvkNumber.nullable(),
    contactId: PersonId.nullable(),
  }),
  z.strictObject({ id: GiverId, kind: z.literal('privatePerson'), personId: PersonId }),
]);
export type Giver = z.infer<typeof Giver>;
export type GiverKind = Giver['kind'];

export const giverTable = defineTable({
  name: 'givers',
  schema: Giver,
  indexes: ['kind'],
  sealing: { fields: { name: ERASED, kvkNumber: null }, lookups: [], subjectOf: ({ id }) => id },
});

/** The name to show; null when the private person has been erased. */
export function giverName(giver: Giver, persons: ReadonlyMap<PersonId, Person>): string | null {
  return giver.kind === 'privatePerson' ? (persons.get(giver.personId)?.name ?? null) : giver.name;
}
