/** How the fund signs and sends its payments; a store holds one row at most. */
import type { z } from 'zod';
import { idOf } from '../../kernel/ids';
import { Cents, ZERO } from '../../kernel/money';
import { defineTable } from '../action';
import { PaymentBatch } from '../grants/payment-batch';

export const PaymentSettingsId = idOf<'PaymentSettingsId'>();
export type PaymentSettingsId = z.infer<typeof PaymentSettingsId>;

export const PaymentSettings = PaymentBatch.pick({ version: true, isOneLine: true }).extend({
  id: PaymentSettingsId,
  /** A batch of less than this needs one signature; 0: always two (rule P6). */
  oneSignatureBelow: Cents.refine((amount) => amount >= 0),
});
export type PaymentSettings = z.infer<typeof PaymentSettings>;

export const paymentSettingsTable = defineTable({
  name: 'paymentSettings',
  schema: PaymentSettings,
  indexes: [],
  sealing: null,
});

/** One line on the statement for each payment: then every one of them closes by itself. */
export const USUAL_SETTINGS: Omit<PaymentSettings, 'id'> = {
  version: '09',
  isOneLine: false,
  oneSignatureBelow: ZERO,
};
