/** Somebody else than the claimant approves a claim and says which money carries it (E4, E5). */
import { z } from 'zod';
import { ok } from '../../../kernel/result';
import { type Decision, defineAction, put, type Reader, refuse } from '../../action';
import { ContributionId, contributionTable } from '../../funds/contribution';
import { ledgerEntryTable } from '../../funds/ledger-entry';
import { ClaimId } from '../../people/claim-id';
import { countedClaims, findingsFor } from '../allowance-check';
import { Claim, claimTable, isIn } from '../claim';
import { freeForClaims } from '../claim-money';
import type { ExpensesRefusals } from '../refusals';
import { ChosenVolunteer, chosenVolunteer, volunteerTable } from '../volunteer';

export const approveClaim = defineAction({
  name: 'approve-claim',
  input: z.strictObject({
    claimId: ClaimId,
    approver: ChosenVolunteer,
    account: Claim.shape.account,
    contributionId: ContributionId,
  }),
  load: async (reader: Reader, { contributionId }) => ({
    claims: await reader.all(claimTable),
    volunteers: await reader.all(volunteerTable),
    source: await reader.get(contributionTable, contributionId),
    entries: await reader.all(ledgerEntryTable),
  }),
  decide: (
    { claims, volunteers, source, entries },
    { claimId, approver, account, contributionId },
    context,
  ): Decision<ExpensesRefusals> => {
    const claim = claims.find(({ id }) => id === claimId);
    if (claim === undefined) return refuse<ExpensesRefusals>()('expenses.unknownClaim', {});
    if (!isIn(claim, 'handedIn')) return refuse<ExpensesRefusals>()('expenses.notHandedIn', {});
    const by = chosenVolunteer(volunteers, approver, context);
    if (by === null) return refuse<ExpensesRefusals>()('expenses.unknownVolunteer', {}, 'approver');
    const { personId: approvedBy } = by.volunteer;
    if (approvedBy === claim.personId) return refuse<ExpensesRefusals>()('expenses.ownClaim', {}, 'approver');
    if (source === null || source.form === 'inKind') {
      return refuse<ExpensesRefusals>()('expenses.unknownSource', {}, 'contributionId');
    }
    const free = freeForClaims({ claims, entries }, contributionId);
    if (free < claim.amount) {
      return refuse<ExpensesRefusals>()('expenses.notEnoughFree', { free }, 'contributionId');
    }
    const others = countedClaims(claims, claim.personId).filter(({ id }) => id !== claimId);
    const bornOn = volunteers.find(({ personId }) => personId === claim.personId)?.bornOn ?? null;
    const approved: Claim = {
      ...claim,
      account,
      state: { status: 'approved', approvedBy, approvedOn: context.today, contributionId },
    };
    return ok({
      puts: [...by.puts, put(claimTable, approved)],
      removals: [],
      audit: {
        subject: { kind: 'claim', id: claimId },
        details: { amount: claim.amount, warnings: findingsFor(claim, others, bornOn).length },
      },
    });
  },
});
