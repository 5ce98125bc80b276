import { put } from '@shared/domain/action';
import { fundTable } from '@shared/domain/funds/fund';
import { composeBatch } from '@shared/domain/payments/actions/compose-batch';
import { rejectLine } from '@shared/domain/payments/actions/reject-line';
import { stopBatch } from '@shared/domain/payments/actions/stop-batch';
import { type Initiative, initiativeTable } from '@shared/domain/people/initiative';
import { type Signatory, type SignatoryId, signatoryTable } from '@shared/domain/people/signatory';
import type { Day } from '@shared/kernel/dates';
import { hashText } from '@shared/kernel/hash';
import { Iban } from '@shared/kernel/iban';
import { describe, expect, it } from 'vitest';
import { testId } from '../../../../support/action-world';
import { FIRST_PART, ITS_IBAN, SECOND_PART, TODAY } from '../../../../support/bank-world';
import { aFund } from '../../../../support/builders';
import {
  aPaymentsWorld,
  batchOf,
  composed,
  FUND_IBAN,
  linesOf,
  ON,
  sent,
  signatoryOf,
  type TestPayments,
} from '../../../../support/payments-world';
import { seedRows } from '../../../../support/voting-world';

async function anInput({ author, grant }: TestPayments) {
  const lines = grant.instalments.map(({ id }) => ({ grantId: grant.id, instalmentId: id, text: '' }));
  return { author, day: ON, payerIban: FUND_IBAN, lines };
}

async function withInitiative({ world }: TestPayments, change: Partial<Initiative>): Promise<void> {
  await seedRows(world, [put(initiativeTable, { ...world.rows(initiativeTable)[0]!, ...change })]);
}

describe('preparing a batch', () => {
  it('holds what the bank gets: plain letters, the holder of the account, an id that no other payment has (P3, P4)', async () => {
    const payments = await aPaymentsWorld();
    const { world, grant, author } = payments;
    await seedRows(world, [put(fundTable, aFund({ name: 'Buurtpot Zoë & Co' }))]);
    const account = { iban: Iban.parse(ITS_IBAN), holder: 'José Muñoz' };
    await withInitiative(payments, { bankAccount: account });
    const input = await anInput(payments);
    const lines = input.lines.map((line) => ({ ...line, text: ' Geveltuïn “Oost” 🌻 ' }));
    const made = await world.run(composeBatch, { ...input, lines });
    const batchId = (made.ok ? made.value : '') as Parameters<typeof batchOf>[1];
    const mark = hashText(batchId).slice(0, 8);
    expect(batchOf(world, batchId)).toEqual({
      id: batchId,
      number: 1,
      author,
      day: ON,
      payer: 'Buurtpot Zoe + Co',
      payerIban: FUND_IBAN,
      version: '09',
      isOneLine: false,
      state: { status: 'draft' },
    });
    expect(linesOf(world, batchId).map(({ id: _id, ...line }) => line)).toEqual(
      [FIRST_PART, SECOND_PART].map((amount, index) => ({
        batchId,
        position: index + 1,
        pays: {
          kind: 'instalment',
          grantId: grant.id,
          instalmentId: grant.instalments[index]?.id,
          initiativeId: grant.initiativeId,
        },
        amount,
        endToEndId: `BP-1-${index + 1}-${mark}`,
        holder: 'Jose Munoz',
        iban: ITS_IBAN,
        text: "Geveltuin 'Oost'",
        ended: null,
      })),
    );
  });

  it('takes an instalment once, and again when its batch was stopped or its line rejected (P3)', async () => {
    const payments = await aPaymentsWorld();
    const { world } = payments;
    const batchId = await composed(payments, 1);
    const input = await anInput(payments);
    expect(await world.run(composeBatch, input)).toMatchObject({
      error: { code: 'payments.inBatch', params: { line: 1, batch: 1 } },
    });
    await world.run(stopBatch, { batchId, reason: 'Vergissing' });
    const [line] = linesOf(world, await sent(payments, 1));
    expect(await world.run(composeBatch, input)).toMatchObject({ error: { code: 'payments.inBatch' } });
    await world.run(rejectLine, { lineId: line!.id, day: TODAY, reason: 'Rekening opgeheven' });
    expect(await world.run(composeBatch, input)).toMatchObject({ ok: true });
  });

  it.each<[string, Partial<Signatory>, string]>([
    ['whose time did not begin (P1)', { from: '2026-07-01' as Day }, 'payments.mayNotSign'],
    ['whose time is over (P1)', { until: '2026-06-29' as Day }, 'payments.mayNotSign'],
    ['whose code was erased (P2)', { code: null }, 'payments.mayNotSign'],
  ])('is not done by somebody %s', async (_who, change, code) => {
    const payments = await aPaymentsWorld();
    const { world, author } = payments;
    await seedRows(world, [put(signatoryTable, { ...signatoryOf(world, author), ...change })]);
    expect(await world.run(composeBatch, await anInput(payments))).toMatchObject({ error: { code } });
  });

  it.each<[string, Partial<Initiative>, string]>([
    ['no account', { bankAccount: null }, 'payments.noAccount'],
    [
      'an account outside SEPA',
      { bankAccount: { iban: Iban.parse('BR1500000000000010932840814P2'), holder: 'J. Jansen' } },
      'payments.notSepa',
    ],
    [
      'a name that no bank can read',
      { bankAccount: { iban: Iban.parse(ITS_IBAN), holder: '花' } },
      'payments.noHolder',
    ],
    [
      'the author as holder of the account (P7)',
      { bankAccount: { iban: Iban.parse(ITS_IBAN), holder: 'ada penning' } },
      'payments.hasInterest',
    ],
  ])('refuses %s, with the line', async (_what, change, code) => {
    const payments = await aPaymentsWorld();
    await withInitiative(payments, change);
    const done = await payments.world.run(composeBatch, await anInput(payments));
    expect(done).toMatchObject({ error: { code, params: { line: 1, payee: 'Groene Gevels' } } });
  });

  it('refuses a batch of nothing, of one thing twice, of what is not due, of yesterday, and of nobody', async () => {
    const payments = await aPaymentsWorld();
    const input = await anInput(payments);
    const [line] = input.lines as [(typeof input.lines)[0]];
    const inputs = [
      { ...input, lines: [] },
      { ...input, lines: [line, line] },
      { ...input, lines: [{ ...line, instalmentId: testId<typeof line.instalmentId>(66) }] },
      { ...input, day: '2026-06-29' as Day },
      { ...input, author: testId<SignatoryId>(77) },
    ];
    const codes = [];
    for (const each of inputs) {
      const done = await payments.world.run(composeBatch, each);
      codes.push(done.ok ? null : done.error.code);
    }
    expect(codes).toEqual([
      'payments.nothingChosen',
      'payments.chosenTwice',
      'payments.notPayable',
      'payments.dayGone',
      'payments.unknownSignatory',
    ]);
  });
});
