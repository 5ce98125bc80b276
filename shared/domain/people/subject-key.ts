/** Which key seals what is known of a person, giver or initiative. The keys themselves stand in the key file. */
import { z } from 'zod';
import { defineTable } from '../action';

export const SubjectKey = z.strictObject({
  /** Of the person, giver or initiative. */
  id: z.uuid(),
  /** Number of the key in the key file; never used for another. */
  slot: z.int().positive(),
});
export type SubjectKey = z.infer<typeof SubjectKey>;

export const subjectKeyTable = defineTable({
  name: 'subjectKeys',
  schema: SubjectKey,
  indexes: [],
  sealing: null,
});
