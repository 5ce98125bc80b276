import { put } from '@shared/domain/action';
import { ledgerEntryTable } from '@shared/domain/funds/ledger-entry';
import { batchLineTable } from '@shared/domain/grants/batch-line';
import { sendBatch } from '@shared/domain/payments/actions/send-batch';
import { hashText } from '@shared/kernel/hash';
import { describe, expect, it } from 'vitest';
import {
  aPaymentsWorld,
  approved,
  batchOf,
  FILE_HASH,
  frozen,
  linesOf,
  NOW,
  sent,
} from '../../../../support/payments-world';
import { seedRows } from '../../../../support/voting-world';

const file = { kind: 'file', fileHash: FILE_HASH } as const;

describe('a batch goes to the bank (P9)', () => {
  it('once it is signed, and books nothing (P11)', async () => {
    const payments = await aPaymentsWorld();
    const batchId = await approved(payments);
    const [before, ledger] = [batchOf(payments.world, batchId), payments.world.rows(ledgerEntryTable)];
    await payments.world.run(sendBatch, { batchId, by: file });
    expect(batchOf(payments.world, batchId).state).toEqual({
      ...before.state,
      status: 'sent',
      sentAt: NOW,
      by: file,
    });
    expect(payments.world.rows(ledgerEntryTable)).toEqual(ledger);
  });

  it('again only as the same file, and never both ways', async () => {
    const payments = await aPaymentsWorld();
    const batchId = await sent(payments);
    const again = await payments.world.run(sendBatch, { batchId, by: file });
    const other = await payments.world.run(sendBatch, {
      batchId,
      by: { kind: 'file', fileHash: hashText('another file') },
    });
    const phone = await payments.world.run(sendBatch, { batchId, by: { kind: 'phone' } });
    expect([again, other, phone].map((done) => (done.ok ? null : done.error.code))).toEqual([
      null,
      'payments.otherFile',
      'payments.sentOtherwise',
    ]);
  });

  it('not before it is signed, and not when a line is not what was signed', async () => {
    const payments = await aPaymentsWorld();
    const { world } = payments;
    const early = await world.run(sendBatch, { batchId: await frozen(payments, 1), by: file });
    const other = await aPaymentsWorld();
    const batchId = await approved(other);
    const [line] = linesOf(other.world, batchId);
    await seedRows(other.world, [put(batchLineTable, { ...line!, holder: 'Iemand anders' })]);
    const changed = await other.world.run(sendBatch, { batchId, by: { kind: 'phone' } });
    expect([early, changed].map((done) => (done.ok ? null : done.error.code))).toEqual([
      'payments.notApproved',
      'payments.otherContent',
    ]);
  });
});
