import { changeInstalments } from '@shared/domain/grants/actions/change-instalments';
import { recordPayment } from '@shared/domain/grants/actions/record-payment';
import { batchLineTable } from '@shared/domain/grants/batch-line';
import { paymentTable } from '@shared/domain/grants/payment';
import { payOutsideBatch } from '@shared/domain/payments/actions/pay-outside-batch';
import { describe, expect, it } from 'vitest';
import { FIRST_PART, PAY_DAY, TODAY } from '../../../../support/bank-world';
import {
  aPaymentsWorld,
  composed,
  frozen,
  linesOf,
  type TestPayments,
} from '../../../../support/payments-world';

function byHand({ world, grant }: TestPayments) {
  const [first] = grant.instalments;
  return world.run(recordPayment, {
    grantId: grant.id,
    instalmentId: first!.id,
    paidOn: PAY_DAY,
    reference: '',
  });
}

describe('an instalment in a signed batch (P13)', () => {
  it('is not paid or changed as if nothing was signed', async () => {
    const payments = await aPaymentsWorld();
    await frozen(payments, 1);
    const { world, grant } = payments;
    const refused = { error: { code: 'grants.inBatch', params: { batch: 1 } } };
    expect(await byHand(payments)).toMatchObject(refused);
    const instalments = grant.instalments.map(({ id, due, amount }) => ({ id, due, amount }));
    expect(await world.run(changeInstalments, { grantId: grant.id, instalments })).toMatchObject(refused);
  });

  it('is free while the batch is a draft', async () => {
    const payments = await aPaymentsWorld();
    await composed(payments, 1);
    expect(await byHand(payments)).toMatchObject({ ok: true });
  });

  it('is paid by hand with a reason, which ends its line', async () => {
    const payments = await aPaymentsWorld();
    const { world } = payments;
    const [line] = linesOf(world, await frozen(payments, 1));
    const told = { lineId: line!.id, paidOn: TODAY, reference: 'KAS', reason: 'Spoed: met de pas betaald' };
    await world.run(payOutsideBatch, told);
    expect(world.rows(paymentTable)).toMatchObject([{ amount: FIRST_PART, paidOn: TODAY, reference: 'KAS' }]);
    const ended = { kind: 'byHand', day: TODAY, reason: 'Spoed: met de pas betaald' };
    expect(world.rows(batchLineTable)).toEqual([{ ...line, ended }]);
    expect(await world.run(payOutsideBatch, told)).toMatchObject({ error: { code: 'payments.lineNotOpen' } });
  });
});
