/** Says that keys are gone from the key file, so that nothing has to be destroyed at the next start. */
import { z } from 'zod';
import { ok } from '../../../kernel/result';
import { type Decision, defineAction, type Reader, refuse } from '../../action';
import { keyToDestroyTable } from '../../people/key-to-destroy';
import type { PrivacyRefusals } from '../refusals';

export const confirmKeysDestroyed = defineAction({
  name: 'confirm-keys-destroyed',
  input: z.strictObject({ ids: z.array(z.uuid()).min(1) }),
  load: (reader: Reader) => reader.all(keyToDestroyTable),
  decide: (waiting, { ids }): Decision<PrivacyRefusals> => {
    const [first, ...others] = waiting.filter(({ id }) => ids.includes(id));
    if (first === undefined) return refuse<PrivacyRefusals>()('privacy.nothingToErase', {});
    return ok({
      puts: [],
      removals: [first, ...others].map(({ id }) => ({ table: keyToDestroyTable.name, id })),
      audit: { subject: { kind: 'key', id: first.id }, details: { count: others.length + 1 } },
    });
  },
});
