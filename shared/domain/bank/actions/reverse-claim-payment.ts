/** Takes back a payment of a claim that was written down by hand, with a reason (E9, B12). */
import { z } from 'zod';
import { ok } from '../../../kernel/result';
import { type Decision, defineAction, put, type Reader, refuse } from '../../action';
import { claimTable, isIn } from '../../expenses/claim';
import { unpaid } from '../../expenses/claim-booking';
import type { ExpensesRefusals } from '../../expenses/refusals';
import { type LedgerEntryId, ledgerEntryTable } from '../../funds/ledger-entry';
import { nextEntryNumber, reversalOf } from '../../funds/posting';
import { ClaimId } from '../../people/claim-id';
import { bankEntryTable, coverOf } from '../bank-entry';
import { entryOfClaim } from '../claim-part';
import type { BankRefusals } from '../refusals';

export const reverseClaimPayment = defineAction({
  name: 'reverse-claim-payment',
  input: z.strictObject({ claimId: ClaimId, reason: z.string().trim().min(1).max(500) }),
  load: async (reader: Reader, { claimId }) => ({
    claim: await reader.get(claimTable, claimId),
    entries: await reader.all(ledgerEntryTable),
    matched: await reader.where(bankEntryTable, 'state.status', 'booked'),
  }),
  decide: (
    { claim, entries, matched },
    { reason },
    context,
  ): Decision<ExpensesRefusals & Pick<BankRefusals, 'bank.onStatement'>> => {
    if (claim === null) return refuse<ExpensesRefusals>()('expenses.unknownClaim', {});
    const paid = entryOfClaim(claim, entries);
    if (!isIn(claim, 'paid') || paid === null) return refuse<ExpensesRefusals>()('expenses.notPaid', {});
    if (coverOf(matched).has(claim.state.entryId)) return refuse<BankRefusals>()('bank.onStatement', {});
    const [number, id] = [nextEntryNumber(entries), context.newId<LedgerEntryId>()];
    const reversal = reversalOf(paid, { id, number, day: paid.day, reason });
    return ok({
      puts: [put(claimTable, unpaid(claim)), put(ledgerEntryTable, reversal)],
      removals: [],
      audit: {
        subject: { kind: 'claim', id: claim.id },
        details: { reversed: paid.number, entry: number },
      },
    });
  },
});
