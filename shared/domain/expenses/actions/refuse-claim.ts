/** Somebody else than the claimant refuses a claim, or takes its approval back, with a reason (E4, P13). */
import { z } from 'zod';
import { ok } from '../../../kernel/result';
import { type Decision, defineAction, put, type Reader, refuse } from '../../action';
import { ClaimId } from '../../people/claim-id';
import { type Claim, claimTable } from '../claim';
import { batchHolding } from '../held-claim';
import type { ExpensesRefusals } from '../refusals';
import { ChosenVolunteer, chosenVolunteer, volunteerTable } from '../volunteer';

export const refuseClaim = defineAction({
  name: 'refuse-claim',
  input: z.strictObject({
    claimId: ClaimId,
    refuser: ChosenVolunteer,
    reason: z.string().trim().min(1).max(500),
  }),
  load: async (reader: Reader, { claimId }) => ({
    claim: await reader.get(claimTable, claimId),
    volunteers: await reader.all(volunteerTable),
    held: await batchHolding(reader, claimId),
  }),
  decide: ({ claim, volunteers, held }, { refuser, reason }, context): Decision<ExpensesRefusals> => {
    if (claim === null) return refuse<ExpensesRefusals>()('expenses.unknownClaim', {});
    const { status } = claim.state;
    if (status === 'paid' || status === 'refused') {
      return refuse<ExpensesRefusals>()('expenses.notOpen', {});
    }
    if (held !== null) return refuse<ExpensesRefusals>()('expenses.inBatch', { batch: held.number });
    const by = chosenVolunteer(volunteers, refuser, context);
    if (by === null) return refuse<ExpensesRefusals>()('expenses.unknownVolunteer', {}, 'refuser');
    const { personId: refusedBy } = by.volunteer;
    if (refusedBy === claim.personId) return refuse<ExpensesRefusals>()('expenses.ownClaim', {}, 'refuser');
    const refused: Claim = {
      ...claim,
      state: { status: 'refused', refusedBy, refusedOn: context.today, reason },
    };
    return ok({
      puts: [...by.puts, put(claimTable, refused)],
      removals: [],
      audit: { subject: { kind: 'claim', id: claim.id }, details: { amount: claim.amount, was: status } },
    });
  },
});
