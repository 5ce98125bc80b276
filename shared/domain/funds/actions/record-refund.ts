/** Writes down that unspent money went back to its giver, with the reason (G14). */
import { z } from 'zod';
import { Day } from '../../../kernel/dates';
import { Cents } from '../../../kernel/money';
import { ok } from '../../../kernel/result';
import { type Decision, defineAction, put, type Reader } from '../../action';
import { ContributionId, contributionTable } from '../contribution';
import { bookRefund } from '../give-back';
import { giverTable } from '../giver';
import { ledgerEntryTable } from '../ledger-entry';
import type { AgreementRefusals, FundsRefusals } from '../refusals';

export const recordRefund = defineAction({
  name: 'record-refund',
  input: z.strictObject({
    contributionId: ContributionId,
    amount: Cents.refine((amount) => amount > 0),
    day: Day,
    reason: z.string().trim().min(1).max(500),
  }),
  load: async (reader: Reader, { contributionId }) => {
    const contribution = await reader.get(contributionTable, contributionId);
    return {
      contribution,
      giver: contribution === null ? null : await reader.get(giverTable, contribution.giverId),
      entries: await reader.all(ledgerEntryTable),
    };
  },
  decide: (
    books,
    { contributionId, amount, day, reason },
    context,
  ): Decision<FundsRefusals & AgreementRefusals> => {
    const booked = bookRefund(books, { amount, day, reason }, context);
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
