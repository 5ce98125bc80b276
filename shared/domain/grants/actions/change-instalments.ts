/** Divides an award over other days or amounts; what was paid stays as it was paid. */
import { z } from 'zod';
import { ok } from '../../../kernel/result';
import { type Decision, defineAction, put, type Reader, refuse } from '../../action';
import { GrantId, grantTable, Instalment, InstalmentId } from '../grant';
import { instalmentsSum } from '../instalment-plan';
import { loadGrant } from '../load-grant';
import type { GrantsRefusals } from '../refusals';
import { isMet } from '../requirement';

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
    const paid = new Set(payments.map((payment) => payment.instalmentId));
    const known = new Map(grant.instalments.map((instalment) => [instalment.id, instalment]));
    if (input.instalments.some(({ id }) => id !== null && !known.has(id))) {
      return refuse<GrantsRefusals>()('grants.unknownInstalment', {});
    }
    const kept = [...known.values()].filter(({ id }) => paid.has(id));
    const isKept = kept.every((was) =>
      input.instalments.some((now) => now.id === was.id && now.due === was.due && now.amount === was.amount),
    );
    if (!isKept) return refuse<GrantsRefusals>()('grants.instalmentIsPaid', {});
    const sum = instalmentsSum(input.instalments);
    if (sum !== grant.amount) {
      return refuse<GrantsRefusals>()('grants.instalmentsDoNotSum', { sum, amount: grant.amount });
    }
    const early = input.instalments.find(({ due }) => due < grant.awardedOn);
    if (early !== undefined) {
      return refuse<GrantsRefusals>()('grants.dayTooEarly', { earliest: grant.awardedOn });
    }
    const instalments = input.instalments.map(({ id, due, amount }) => ({
      id: id ?? context.newId<InstalmentId>(),
      due,
      amount,
    }));
    const left = new Set(instalments.map(({ id }) => id));
    const lost = grant.requirements.find((one) => !isMet(one) && one.blocks.some((id) => !left.has(id)));
    if (lost !== undefined) return refuse<GrantsRefusals>()('grants.instalmentIsAwaited', {});
    return ok({
      puts: [put(grantTable, { ...grant, instalments })],
      removals: [],
      audit: { subject: { kind: 'grant', id: grant.id }, details: { instalments: instalments.length } },
    });
  },
});
