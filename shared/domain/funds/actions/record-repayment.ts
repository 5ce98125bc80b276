/** Writes down that a loan or a participation was repaid, in whole or in part (G13). */
import { z } from 'zod';
import { Day } from '../../../kernel/dates';
import { Cents } from '../../../kernel/money';
import { ok } from '../../../kernel/result';
import { type Decision, defineAction, put, type Reader } from '../../action';
import { ContributionId, contributionTable } from '../contribution';
import { bookRepayment } from '../give-back';
import { ledgerEntryTable } from '../ledger-entry';
import type { AgreementRefusals, FundsRefusals } from '../refusals';

export const recordRepayment = defineAction({
  name: 'record-repayment',
  input: z.strictObject({
    contributionId: ContributionId,
    /** Whose money paid it. */
    from: ContributionId,
    amount: Cents.refine((amount) => amount > 0),
    day: Day,
  }),
  load: async (reader: Reader, { contributionId, from }) => ({
    loan: await reader.get(contributionTable, contributionId),
    payer: await reader.get(contributionTable, from),
    entries: await reader.all(ledgerEntryTable),
  }),
  decide: (books, { contributionId, amount, day }, context): Decision<FundsRefusals & AgreementRefusals> => {
    const booked = bookRepayment(books, { amount, day }, context);
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
