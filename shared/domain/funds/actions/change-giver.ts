/** Changes a giver's details. The kind is fixed once promises are booked: the ledger accounts follow it (G2). */
import { z } from 'zod';
import { ok } from '../../../kernel/result';
import { type Decision, defineAction, type Reader, refuse } from '../../action';
import { goingBack } from '../../undo-check';
import { contributionTable } from '../contribution';
import { GiverId, giverTable } from '../giver';
import { changedGiverRows, GiverDetails } from '../giver-details';
import type { FundsRefusals } from '../refusals';

export const changeGiver = defineAction({
  name: 'change-giver',
  input: z.strictObject({ id: GiverId, details: GiverDetails }),
  load: async (reader: Reader, input) => ({
    giver: await reader.get(giverTable, input.id),
    contributions: await reader.where(contributionTable, 'giverId', input.id),
  }),
  decide: ({ giver, contributions }, input, context): Decision<FundsRefusals> => {
    if (giver === null) return refuse<FundsRefusals>()('funds.unknownGiver', {});
    const wasPerson = giver.kind === 'privatePerson';
    const becomesPerson = input.details.kind === 'privatePerson';
    const otherKind = giver.kind !== input.details.kind;
    if (wasPerson !== becomesPerson || (otherKind && contributions.length > 0)) {
      return refuse<FundsRefusals>()('funds.giverKindIsFixed', { count: contributions.length }, 'kind');
    }
    const { puts, removals } = changedGiverRows(giver, input.details, context);
    return ok({
      puts,
      removals,
      audit: { subject: { kind: 'giver', id: giver.id }, details: { kind: input.details.kind } },
    });
  },
  undo: async (reader, rows) => {
    for (const { id, kind } of goingBack(giverTable, rows)) {
      const now = await reader.get(giverTable, id);
      const { length: count } = await reader.where(contributionTable, 'giverId', id);
      if (count > 0 && now?.kind !== kind) {
        return refuse<FundsRefusals>()('funds.giverKindIsFixed', { count }).error;
      }
    }
    return null;
  },
});
