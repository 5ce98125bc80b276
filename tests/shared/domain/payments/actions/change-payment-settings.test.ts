import { changePaymentSettings } from '@shared/domain/payments/actions/change-payment-settings';
import { paymentSettingsTable } from '@shared/domain/payments/payment-settings';
import { cents } from '@shared/kernel/money';
import { expect, test } from 'vitest';
import { aPaymentsWorld, batchOf, composed } from '../../../../support/payments-world';

test('stand once, and batches that were prepared keep what they were prepared with', async () => {
  const payments = await aPaymentsWorld();
  const batchId = await composed(payments);
  const { world } = payments;
  const settings = { version: '03', isOneLine: true, oneSignatureBelow: cents(5_000) } as const;
  await world.run(changePaymentSettings, { ...settings, oneSignatureBelow: cents(0) });
  await world.run(changePaymentSettings, settings);
  const rows = world.rows(paymentSettingsTable);
  expect(rows).toEqual([{ ...settings, id: rows[0]?.id }]);
  expect(batchOf(world, batchId)).toMatchObject({ version: '09', isOneLine: false });
});
