import { batchLineTable } from '@shared/domain/grants/batch-line';
import { rejectLine } from '@shared/domain/payments/actions/reject-line';
import type { Day } from '@shared/kernel/dates';
import { describe, expect, it } from 'vitest';
import { TODAY } from '../../../../support/bank-world';
import { aPaymentsWorld, approved, linesOf, sent } from '../../../../support/payments-world';

describe('a payment that the bank did not carry out (P12)', () => {
  it('is ended with the day and the reason of the bank', async () => {
    const payments = await aPaymentsWorld();
    const [line, other] = linesOf(payments.world, await sent(payments));
    const told = { lineId: line!.id, day: TODAY, reason: 'AC04 rekening opgeheven' };
    await payments.world.run(rejectLine, told);
    const ended = { kind: 'rejected', day: TODAY, reason: 'AC04 rekening opgeheven' };
    expect(payments.world.rows(batchLineTable)).toEqual([{ ...line, ended }, other]);
    expect(await payments.world.run(rejectLine, told)).toMatchObject({
      error: { code: 'payments.lineNotOpen' },
    });
  });

  it('was sent first, and not tomorrow', async () => {
    const payments = await aPaymentsWorld();
    const [unsent] = linesOf(payments.world, await approved(payments, 1));
    const early = await payments.world.run(rejectLine, { lineId: unsent!.id, day: TODAY, reason: 'x' });
    const other = await aPaymentsWorld();
    const [line] = linesOf(other.world, await sent(other));
    const later = await other.world.run(rejectLine, {
      lineId: line!.id,
      day: '2026-07-01' as Day,
      reason: 'x',
    });
    expect([early, later].map((done) => (done.ok ? null : done.error.code))).toEqual([
      'payments.notSent',
      'payments.dayInFuture',
    ]);
  });
});
