import { put } from '@shared/domain/action';
import { changeInstalments } from '@shared/domain/grants/actions/change-instalments';
import { recordPayment } from '@shared/domain/grants/actions/record-payment';
import { batchLineTable } from '@shared/domain/grants/batch-line';
import { changePaymentSettings } from '@shared/domain/payments/actions/change-payment-settings';
import { changeSignatory } from '@shared/domain/payments/actions/change-signatory';
import { freezeBatch } from '@shared/domain/payments/actions/freeze-batch';
import { initiativeTable } from '@shared/domain/people/initiative';
import type { Day } from '@shared/kernel/dates';
import { hashText } from '@shared/kernel/hash';
import { Iban } from '@shared/kernel/iban';
import { cents } from '@shared/kernel/money';
import { describe, expect, it } from 'vitest';
import { FIRST_PART, PAY_DAY, SECOND_PART } from '../../../../support/bank-world';
import {
  aPaymentsWorld,
  batchOf,
  composed,
  freezing,
  hashOf,
  linesOf,
  NOW,
  proofOf,
  type TestPayments,
} from '../../../../support/payments-world';
import { seedRows } from '../../../../support/voting-world';

describe('the author signs', () => {
  it('the content as it is, and the batch waits for a second (P5, P6)', async () => {
    const payments = await aPaymentsWorld();
    const batchId = await composed(payments);
    const contentHash = await hashOf(payments.world, batchId);
    await payments.world.run(freezeBatch, await freezing(payments, batchId));
    expect(batchOf(payments.world, batchId).state).toEqual({
      status: 'frozen',
      contentHash,
      prepared: { by: payments.author, at: NOW },
    });
    expect(await payments.world.run(freezeBatch, await freezing(payments, batchId))).toMatchObject({
      error: { code: 'payments.notDraft' },
    });
  });

  it.each([
    ['below the amount one is enough', FIRST_PART + SECOND_PART + 1, 'approved'],
    ['from the amount on it takes two', FIRST_PART + SECOND_PART, 'frozen'],
    ['with no amount it always takes two', 0, 'frozen'],
  ])('%s (P6)', async (_what, oneSignatureBelow, status) => {
    const payments = await aPaymentsWorld();
    await payments.world.run(changePaymentSettings, {
      version: '09',
      isOneLine: false,
      oneSignatureBelow: cents(oneSignatureBelow),
    });
    const batchId = await composed(payments);
    await payments.world.run(freezeBatch, await freezing(payments, batchId));
    expect(batchOf(payments.world, batchId).state).toMatchObject({ status });
  });

  type Meanwhile = (payments: TestPayments) => Promise<unknown>;
  const otherAccount =
    (change: object): Meanwhile =>
    async ({ world }) => {
      const initiative = world.rows(initiativeTable)[0]!;
      const bankAccount = { ...initiative.bankAccount!, ...change };
      await seedRows(world, [put(initiativeTable, { ...initiative, bankAccount })]);
    };

  it.each<[string, Meanwhile, string]>([
    [
      'another account (P8)',
      otherAccount({ iban: Iban.parse('NL69INGB0123456789') }),
      'payments.accountChanged',
    ],
    ['another holder (P8)', otherAccount({ holder: 'K. Jansen' }), 'payments.accountChanged'],
    [
      'another amount (P8)',
      async ({ world, grant }) => {
        const [first, second] = grant.instalments.map(({ id }, index) => ({
          id,
          due: PAY_DAY,
          amount: cents(index === 0 ? FIRST_PART - 1 : SECOND_PART + 1),
        }));
        await world.run(changeInstalments, { grantId: grant.id, instalments: [first!, second!] });
      },
      'payments.amountChanged',
    ],
    [
      'a payment by hand (P8)',
      ({ world, grant }) =>
        world.run(recordPayment, {
          grantId: grant.id,
          instalmentId: grant.instalments[0]!.id,
          paidOn: PAY_DAY,
          reference: '',
        }),
      'payments.amountChanged',
    ],
    [
      'an interest of the author (P7)',
      ({ world, author, grant: { initiativeId } }) =>
        world.run(changeSignatory, {
          signatoryId: author,
          role: 'treasurer',
          until: null,
          interests: [{ initiativeId, what: 'Mijn zus' }],
        }),
      'payments.hasInterest',
    ],
    ['a day that went by', async ({ world }) => world.setToday('2026-07-02' as Day), 'payments.dayGone'],
  ])('not after %s', async (_what, meanwhile, code) => {
    const payments = await aPaymentsWorld();
    const batchId = await composed(payments);
    const input = await freezing(payments, batchId);
    await meanwhile(payments);
    expect(await payments.world.run(freezeBatch, input)).toMatchObject({ error: { code } });
    expect(batchOf(payments.world, batchId).state).toEqual({ status: 'draft' });
  });

  it('not with a wrong code (P2), nor when something else was shown (P5)', async () => {
    const payments = await aPaymentsWorld();
    const { world } = payments;
    const batchId = await composed(payments);
    const input = await freezing(payments, batchId);
    const wrong = await world.run(freezeBatch, { ...input, proof: proofOf('verkeerd!') });
    const other = await world.run(freezeBatch, { ...input, contentHash: hashText('iets anders') });
    const [line] = linesOf(world, batchId);
    await seedRows(world, [put(batchLineTable, { ...line!, text: 'Anders' })]);
    const meanwhile = await world.run(freezeBatch, input);
    expect([wrong, other, meanwhile].map((done) => (done.ok ? null : done.error.code))).toEqual([
      'payments.wrongCode',
      'payments.otherContent',
      'payments.otherContent',
    ]);
  });
});
