/** A key that was given up with an erasure and may still stand in the key file: kept until it is known to be gone. */
import { z } from 'zod';
import { defineTable } from '../action';

export const KeyToDestroy = z.strictObject({
  id: z.uuid(),
  /** Number of the key in the key file. */
  slot: z.int().positive(),
});
export type KeyToDestroy = z.infer<typeof KeyToDestroy>;

export const keyToDestroyTable = defineTable({
  name: 'keysToDestroy',
  schema: KeyToDestroy,
  indexes: [],
  sealing: null,
});
