/** Withdraws a batch, or tells that it did not go to the bank after all: its instalments are payable again (P10). */
import { z } from 'zod';
import { ok } from '../../../kernel/result';
import { type Decision, defineAction, put, type Reader, refuse } from '../../action';
import { lineStatus } from '../../grants/batch-line';
import { PaymentBatchId, paymentBatchTable } from '../../grants/payment-batch';
import { batchWithLines, loadPaymentsBook } from '../payments-book';
import type { PaymentsRefusals } from '../refusals';

export const stopBatch = defineAction({
  name: 'stop-batch',
  input: z.strictObject({ batchId: PaymentBatchId, reason: z.string().trim().min(1).max(500) }),
  load: (reader: Reader) => loadPaymentsBook(reader),
  decide: (book, { batchId, reason }, { now }): Decision<PaymentsRefusals> => {
    const found = batchWithLines(book, batchId);
    if (found === null) return refuse<PaymentsRefusals>()('payments.unknownBatch', {});
    const { batch, lines } = found;
    if (batch.state.status === 'stopped') return refuse<PaymentsRefusals>()('payments.alreadyStopped', {});
    const paid = lines.filter((line) => lineStatus(line, book) === 'paid').length;
    if (paid > 0) return refuse<PaymentsRefusals>()('payments.partPaid', { lines: paid });
    const wasSent = batch.state.status === 'sent';
    const state = { status: 'stopped', stoppedAt: now, wasSent, reason } as const;
    return ok({
      puts: [put(paymentBatchTable, { ...batch, state })],
      removals: [],
      audit: {
        subject: { kind: 'paymentBatch', id: batch.id },
        details: { number: batch.number, wasSent: wasSent ? 1 : 0 },
      },
    });
  },
});
