/** Changes a giver's details. The kind is fixed once promises are booked: the ledger accounts follow it (G2). */
import { z } from 'zod';
import { ok } from '../../../kernel/result';
import { type Decision, defineAction, type Reader, refuse } from '../../action';
import { knownContact } from '../../people/contact';
import { personTable } from '../../people/person';
import { goingBack } from '../../undo-check';
import { contributionTable } from '../contribution';
import { GiverId, giverTable } from '../giver';
import { changedGiverRows, GiverDetails, personOf } from '../giver-details';
import type { FundsRefusals } from '../refusals';

export const changeGiver = defineAction({
  name: 'change-giver',
  input: z.strictObject({ id: GiverId, details: GiverDetails }),
  load: async (reader: Reader, input) => {
    const givers = await reader.all(giverTable);
    const giver = givers.find(({ id }) => id === input.id) ?? null;
    const personId = giver === null ? null : personOf(giver);
    const person = personId === null ? null : await reader.get(personTable, personId);
    const others = givers.filter(({ id }) => id !== input.id);
    return {
      giver,
      contact: knownContact(personId, person, others.map(personOf)),
      contributions: await reader.where(contributionTable, 'giverId', input.id),
    };
  },
  decide: ({ giver, contact, contributions }, input, context): Decision<FundsRefusals> => {
    if (giver === null) return refuse<FundsRefusals>()('funds.unknownGiver', {});
    const wasPerson = giver.kind === 'privatePerson';
    const becomesPerson = input.details.kind === 'privatePerson';
    const otherKind = giver.kind !== input.details.kind;
    if (wasPerson !== becomesPerson || (otherKind && contributions.length > 0)) {
      return refuse<FundsRefusals>()('funds.giverKindIsFixed', { count: contributions.length }, 'kind');
    }
    const rows = changedGiverRows({ id: giver.id, contact }, input.details, context);
    const { puts, removals, forgets } = rows;
    return ok({
      puts,
      removals,
      forgets,
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
