import { releaseBankEntry } from '@shared/domain/bank/actions/release-bank-entry';
import { reopenLine } from '@shared/domain/bank/actions/reopen-line';
import { recordPayment } from '@shared/domain/grants/actions/record-payment';
import type { BatchLineId } from '@shared/domain/grants/batch-line';
import { paymentTable } from '@shared/domain/grants/payment';
import { rejectLine } from '@shared/domain/payments/actions/reject-line';
import { describe, expect, it } from 'vitest';
import { testId } from '../../../../support/action-world';
import { FIRST_PART, match, TODAY, takenIn } from '../../../../support/bank-world';
import {
  aPaymentsWorld,
  approved,
  composed,
  instalmentOf,
  linesOf,
  ON,
  sent,
} from '../../../../support/payments-world';

async function rejected() {
  const payments = await aPaymentsWorld();
  const batchId = await sent(payments, 1);
  const line = linesOf(payments.world, batchId)[0]!;
  await payments.world.run(rejectLine, { lineId: line.id, day: TODAY, reason: 'AC04' });
  return { ...payments, batchId, line };
}

const refusal = (code: string, params: object) => ({ error: { code, params } });

describe('a rejection that was told by mistake (P12)', () => {
  it('is taken back: the line holds its instalment as before, and in no other batch', async () => {
    const payments = await rejected();
    const { world, batchId, line } = payments;
    expect(await world.run(reopenLine, { lineId: line.id })).toMatchObject({ ok: true });
    expect(linesOf(world, batchId)).toEqual([line]);
    await expect(composed(payments, 1)).rejects.toThrow('payments.inBatch');
    expect(await world.run(reopenLine, { lineId: line.id })).toMatchObject(
      refusal('payments.notRejected', {}),
    );
  });

  it('stays where its instalment stands in another batch, or was paid since', async () => {
    const payments = await rejected();
    const { world, line } = payments;
    const { grantId, instalmentId } = instalmentOf(line);
    await composed(payments, 1);
    expect(await world.run(reopenLine, { lineId: line.id })).toMatchObject(
      refusal('payments.inBatch', { line: 1, payee: 'Groene Gevels', batch: 2 }),
    );
    await world.run(recordPayment, { grantId, instalmentId, paidOn: TODAY, reference: '' });
    expect(await world.run(reopenLine, { lineId: line.id })).toMatchObject(
      refusal('payments.notPayable', { line: 1 }),
    );
  });

  it('is undone at its match where a statement told it (B12)', async () => {
    const payments = await aPaymentsWorld();
    const { world, current } = payments;
    const line = linesOf(world, await sent(payments, 1))[0]!;
    const { grantId, instalmentId } = instalmentOf(line);
    world.setToday(ON);
    const told = { day: ON, endToEndId: line.endToEndId };
    const out = await takenIn(world, current, { ...told, entryKey: 'out', amount: -FIRST_PART });
    await match(world, out, { kind: 'payment', grantId, instalmentId });
    const back = await takenIn(world, current, { ...told, entryKey: 'in', amount: FIRST_PART });
    await match(world, back, { kind: 'bounce', paymentId: world.rows(paymentTable)[0]!.id });
    expect(linesOf(world, line.batchId)[0]?.ended).toMatchObject({ kind: 'rejected' });
    expect(await world.run(reopenLine, { lineId: line.id })).toMatchObject(refusal('bank.bounceStays', {}));
    await world.run(releaseBankEntry, { bankEntryId: back.id, reason: 'Vergissing' });
    expect(linesOf(world, line.batchId)).toEqual([line]);
    expect(world.rows(paymentTable)).toMatchObject([{ instalmentId, reference: line.endToEndId }]);
  });

  it('is of a line that is there, in a batch that went to the bank', async () => {
    const payments = await aPaymentsWorld();
    const { world } = payments;
    const line = linesOf(world, await approved(payments, 1))[0]!;
    expect(await world.run(reopenLine, { lineId: line.id })).toMatchObject(refusal('payments.notSent', {}));
    expect(await world.run(reopenLine, { lineId: testId<BatchLineId>(99) })).toMatchObject(
      refusal('payments.unknownLine', {}),
    );
  });
});
