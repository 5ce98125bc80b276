/** Money that left the bank account for an instalment. */
import { z } from 'zod';
import { Day } from '../../kernel/dates';
import { idOf } from '../../kernel/ids';
import { Cents } from '../../kernel/money';
import { defineTable } from '../action';
import { GrantId, InstalmentId } from './grant';

export const PaymentId = idOf<'PaymentId'>();
export type PaymentId = z.infer<typeof PaymentId>;

export const Payment = z.strictObject({
  id: PaymentId,
  grantId: GrantId,
  instalmentId: InstalmentId,
  amount: Cents.refine((amount) => amount > 0),
  paidOn: Day,
  /** As it stands on the bank statement; at most 35 characters, as the bank's end-to-end id. */
  reference: z.string().trim().max(35),
});
export type Payment = z.infer<typeof Payment>;

export const paymentTable = defineTable({
  name: 'payments',
  schema: Payment,
  indexes: ['grantId', 'paidOn'],
  sealing: { fields: { reference: '' }, lookups: [], subjectOf: ({ grantId }) => grantId },
});
