/** Changes how payments are signed and sent; batches that were prepared keep what they were prepared with. */
import { ok } from '../../../kernel/result';
import { defineAction, put, type Reader } from '../../action';
import { PaymentSettings, type PaymentSettingsId, paymentSettingsTable } from '../payment-settings';

export const changePaymentSettings = defineAction({
  name: 'change-payment-settings',
  input: PaymentSettings.omit({ id: true }),
  load: async (reader: Reader) => ({ known: await reader.all(paymentSettingsTable) }),
  decide: ({ known: [known] }, input, context) => {
    const id = known?.id ?? context.newId<PaymentSettingsId>();
    const { oneSignatureBelow, version } = input;
    return ok({
      puts: [put(paymentSettingsTable, { ...input, id })],
      removals: [],
      audit: { subject: { kind: 'paymentSettings', id }, details: { oneSignatureBelow, version } },
    });
  },
});
