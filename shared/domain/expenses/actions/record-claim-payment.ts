/** Writes down that an approved claim left the bank account, where no statement tells it (E5). */
import { z } from 'zod';
import { Day } from '../../../kernel/dates';
import { ok } from '../../../kernel/result';
import { type Decision, defineAction, put, type Reader } from '../../action';
import { ledgerEntryTable } from '../../funds/ledger-entry';
import { ClaimId, claimTable } from '../claim';
import { bookClaim } from '../claim-booking';
import type { ExpensesRefusals } from '../refusals';

export const recordClaimPayment = defineAction({
  name: 'record-claim-payment',
  input: z.strictObject({ claimId: ClaimId, paidOn: Day }),
  load: async (reader: Reader, { claimId }) => ({
    claim: await reader.get(claimTable, claimId),
    entries: await reader.all(ledgerEntryTable),
  }),
  decide: (known, { paidOn }, context): Decision<ExpensesRefusals> => {
    const booked = bookClaim(known, paidOn, context);
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
