/** Books money that came in on the bank for a promise: never more than is still open (G3). */
import { z } from 'zod';
import { Day } from '../../../kernel/dates';
import { Cents } from '../../../kernel/money';
import { ok } from '../../../kernel/result';
import { type Decision, defineAction, put, type Reader } from '../../action';
import { ContributionId, contributionTable } from '../contribution';
import { giverTable } from '../giver';
import { ledgerEntryTable } from '../ledger-entry';
import { bookReceipt, type ReceiptBooks } from '../receipt-booking';
import type { FundsRefusals } from '../refusals';

async function load(reader: Reader, input: { contributionId: ContributionId }): Promise<ReceiptBooks> {
  const contribution = await reader.get(contributionTable, input.contributionId);
  return {
    contribution,
    giver: contribution === null ? null : await reader.get(giverTable, contribution.giverId),
    entries: await reader.all(ledgerEntryTable),
  };
}

export const recordReceipt = defineAction({
  name: 'record-receipt',
  input: z.strictObject({
    contributionId: ContributionId,
    amount: Cents.refine((amount) => amount > 0),
    day: Day,
  }),
  load,
  decide: (books, { contributionId, amount, day }, context): Decision<FundsRefusals> => {
    const booked = bookReceipt(books, { amount, day }, context);
    if (!booked.ok) return booked;
    return ok({
      puts: [put(ledgerEntryTable, booked.value)],
      removals: [],
      audit: {
        subject: { kind: 'contribution', id: contributionId },
        details: { amount, day, entry: booked.value.number },
      },
    });
  },
});
