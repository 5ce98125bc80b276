/** Tells that a signed batch went to the bank, and how; a file again only when it is the same bytes (P8, P9). */
import { z } from 'zod';
import { ok } from '../../../kernel/result';
import { type Decision, defineAction, put, type Reader, refuse } from '../../action';
import { PaymentBatchId, paymentBatchTable, SentBy } from '../../grants/payment-batch';
import type { GrantsRefusals } from '../../grants/refusals';
import { batchWithLines, loadPaymentsBook } from '../payments-book';
import type { PaymentsRefusals } from '../refusals';
import { checkLines, contentHashOf } from '../signing';

export const sendBatch = defineAction({
  name: 'send-batch',
  input: z.strictObject({ batchId: PaymentBatchId, by: SentBy }),
  load: (reader: Reader) => loadPaymentsBook(reader),
  decide: (book, { batchId, by }, { now }): Decision<PaymentsRefusals & GrantsRefusals> => {
    const found = batchWithLines(book, batchId);
    if (found === null) return refuse<PaymentsRefusals>()('payments.unknownBatch', {});
    const { batch, lines } = found;
    const { state } = batch;
    if (state.status !== 'approved' && state.status !== 'sent') {
      return refuse<PaymentsRefusals>()('payments.notApproved', {});
    }
    if (contentHashOf(found) !== state.contentHash)
      return refuse<PaymentsRefusals>()('payments.otherContent', {});
    const subject = { kind: 'paymentBatch', id: batch.id };
    const fileHash = by.kind === 'file' ? by.fileHash : null;
    const audit = { subject, details: { number: batch.number, way: by.kind, fileHash } };
    if (state.status === 'sent') {
      if (state.by.kind !== by.kind) return refuse<PaymentsRefusals>()('payments.sentOtherwise', {});
      const known = state.by.kind === 'file' ? state.by.fileHash : null;
      if (known !== fileHash) return refuse<PaymentsRefusals>()('payments.otherFile', {});
      return ok({ puts: [], removals: [], audit });
    }
    const fresh = checkLines(book, lines);
    if (!fresh.ok) return fresh;
    const sent = { ...state, status: 'sent', sentAt: now, by } as const;
    return ok({ puts: [put(paymentBatchTable, { ...batch, state: sent })], removals: [], audit });
  },
});
