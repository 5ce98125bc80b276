/** Records by hand that an instalment was paid while it stands in a signed batch, with the reason (P13). */
import { z } from 'zod';
import { ok } from '../../../kernel/result';
import { type Decision, defineAction, put, type Reader, refuse } from '../../action';
import { ledgerEntryTable } from '../../funds/ledger-entry';
import { BatchLineId, batchLineTable, lineStatus } from '../../grants/batch-line';
import { Payment, paymentTable } from '../../grants/payment';
import { bookPayment } from '../../grants/payment-booking';
import type { GrantsRefusals } from '../../grants/refusals';
import { loadPaymentsBook } from '../payments-book';
import type { PaymentsRefusals } from '../refusals';

export const payOutsideBatch = defineAction({
  name: 'pay-outside-batch',
  input: Payment.pick({ paidOn: true, reference: true }).extend({
    lineId: BatchLineId,
    reason: z.string().trim().min(1).max(500),
  }),
  load: (reader: Reader) => loadPaymentsBook(reader),
  decide: (book, { lineId, reason, ...told }, context): Decision<PaymentsRefusals & GrantsRefusals> => {
    const line = book.lines.find(({ id }) => id === lineId);
    if (line?.pays.kind !== 'instalment') return refuse<PaymentsRefusals>()('payments.unknownLine', {});
    const { grantId, instalmentId } = line.pays;
    if (lineStatus(line, book) !== 'open') return refuse<PaymentsRefusals>()('payments.lineNotOpen', {});
    const dossier = {
      grant: book.grants.find(({ id }) => id === grantId) ?? null,
      payments: book.payments.filter((one) => one.grantId === grantId),
      entries: book.entries,
    };
    const booked = bookPayment(dossier, { instalmentId, ...told }, context);
    if (!booked.ok) return booked;
    const { payment, entry } = booked.value;
    const ended = { kind: 'byHand', day: told.paidOn, reason } as const;
    return ok({
      puts: [
        put(paymentTable, payment),
        put(ledgerEntryTable, entry),
        put(batchLineTable, { ...line, ended }),
      ],
      removals: [],
      audit: {
        subject: { kind: 'grant', id: payment.grantId },
        details: { paid: payment.amount, outsideLine: line.position },
      },
    });
  },
});
