/** Divides an award over other days or amounts; what was paid stays as it was paid. */
import { z } from 'zod';
import { ok } from '../../../kernel/result';
import { type Decision, defineAction, put, type Reader, refuse } from '../../action';
import { dividedInstalments } from '../divide-instalments';
import { GrantId, grantTable, Instalment, InstalmentId } from '../grant';
import { loadGrant } from '../load-grant';
import type { GrantsRefusals } from '../refusals';

const Input = z.strictObject({
  grantId: GrantId,
  /** `id` is null for a new instalment. */
  instalments: z.array(Instalment.extend({ id: InstalmentId.nullable() })).min(1),
});

export const changeInstalments = defineAction({
  name: 'change-instalments',
  input: Input,
  load: (reader: Reader, { grantId }) => loadGrant(reader, grantId),
  decide: ({ grant, payments, bound: [bound] }, input, context): Decision<GrantsRefusals> => {
    if (grant === null) return refuse<GrantsRefusals>()('grants.unknownGrant', {});
    if (grant.state.status === 'settled') return refuse<GrantsRefusals>()('grants.alreadySettled', {});
    if (bound !== undefined) return refuse<GrantsRefusals>()('grants.inBatch', { batch: bound.batch.number });
    const { amount } = grant;
    const divided = dividedInstalments({ grant, payments, wanted: input.instalments, amount }, context);
    if (!divided.ok) return divided;
    const instalments = divided.value;
    return ok({
      puts: [put(grantTable, { ...grant, instalments })],
      removals: [],
      audit: { subject: { kind: 'grant', id: grant.id }, details: { instalments: instalments.length } },
    });
  },
});
