import { stopBatch } from '@shared/domain/payments/actions/stop-batch';
import { dueInstalments } from '@shared/domain/payments/due-instalments';
import { loadPaymentsBook } from '@shared/domain/payments/payments-book';
import { describe, expect, it } from 'vitest';
import { FIRST_PART, matched, takenIn } from '../../../../support/bank-world';
import {
  aPaymentsWorld,
  approved,
  batchOf,
  composed,
  frozen,
  instalmentOf,
  linesOf,
  NOW,
  ON,
  sent,
} from '../../../../support/payments-world';

describe('a batch that does not go on (P10)', () => {
  it.each([
    ['a draft', composed, false],
    ['signed by one', frozen, false],
    ['signed by two', approved, false],
    ['sent, but not to the bank after all', sent, true],
  ])('%s: its instalments are payable again', async (_what, made, wasSent) => {
    const payments = await aPaymentsWorld();
    const { world } = payments;
    const batchId = await made(payments);
    const held = async () =>
      dueInstalments(await loadPaymentsBook(world.reader)).map(({ batch }) => batch?.id);
    expect(await held()).toEqual([batchId, batchId]);
    await world.run(stopBatch, { batchId, reason: 'Bank was gesloten' });
    expect(batchOf(world, batchId).state).toEqual({
      status: 'stopped',
      stoppedAt: NOW,
      wasSent,
      reason: 'Bank was gesloten',
    });
    expect(await held()).toEqual([undefined, undefined]);
    expect(await world.run(stopBatch, { batchId, reason: 'Nog eens' })).toMatchObject({
      error: { code: 'payments.alreadyStopped' },
    });
  });

  it('stays as it is once a line was paid', async () => {
    const payments = await aPaymentsWorld();
    const { world, current, grant } = payments;
    const batchId = await sent(payments);
    world.setToday(ON);
    const [line] = linesOf(world, batchId);
    const entry = await takenIn(world, current, {
      amount: -FIRST_PART,
      day: ON,
      endToEndId: line!.endToEndId,
    });
    await matched(world, entry, {
      kind: 'payment',
      grantId: grant.id,
      instalmentId: instalmentOf(line!).instalmentId,
    });
    expect(await world.run(stopBatch, { batchId, reason: 'Te laat' })).toMatchObject({
      error: { code: 'payments.partPaid', params: { lines: 1 } },
    });
  });
});
