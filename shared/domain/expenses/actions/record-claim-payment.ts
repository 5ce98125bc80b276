/** Writes down that an approved claim left the bank account, where no statement tells it (E5, P13). */
import { z } from 'zod';
import { Day } from '../../../kernel/dates';
import { ok } from '../../../kernel/result';
import { type Decision, defineAction, put, type Reader, refuse } from '../../action';
import { ledgerEntryTable } from '../../funds/ledger-entry';
import { ClaimId } from '../../people/claim-id';
import { claimTable } from '../claim';
import { bookClaim } from '../claim-booking';
import { batchHolding } from '../held-claim';
import type { ExpensesRefusals } from '../refusals';

export const recordClaimPayment = defineAction({
  name: 'record-claim-payment',
  input: z.strictObject({ claimId: ClaimId, paidOn: Day }),
  load: async (reader: Reader, { claimId }) => ({
    claim: await reader.get(claimTable, claimId),
    entries: await reader.all(ledgerEntryTable),
    held: await batchHolding(reader, claimId),
  }),
  decide: ({ held, ...known }, { paidOn }, context): Decision<ExpensesRefusals> => {
    if (held !== null) return refuse<ExpensesRefusals>()('expenses.inBatch', { batch: held.number });
    const booked = bookClaim(known, { paidOn, lineId: null }, context);
    if (!booked.ok) return booked;
    const { claim, entry } = booked.value;
    return ok({
      puts: [put(claimTable, claim), put(ledgerEntryTable, entry)],
      removals: [],
      audit: {
        subject: { kind: 'claim', id: claim.id },
        details: { paid: claim.amount, entry: entry.number },
      },
    });
  },
});
