/** Tells that the bank did not carry out one payment of a batch: its instalment is payable again (P12). */
import { z } from 'zod';
import { Day } from '../../../kernel/dates';
import { ok } from '../../../kernel/result';
import { type Decision, defineAction, put, type Reader, refuse } from '../../action';
import { BatchLineId, batchLineTable, lineStatus } from '../../grants/batch-line';
import { loadPaymentsBook } from '../payments-book';
import type { PaymentsRefusals } from '../refusals';

export const rejectLine = defineAction({
  name: 'reject-line',
  input: z.strictObject({ lineId: BatchLineId, day: Day, reason: z.string().trim().min(1).max(500) }),
  load: (reader: Reader) => loadPaymentsBook(reader),
  decide: (book, { lineId, day, reason }, { today }): Decision<PaymentsRefusals> => {
    const line = book.lines.find(({ id }) => id === lineId);
    const batch = book.batches.find(({ id }) => id === line?.batchId);
    if (line === undefined || batch === undefined)
      return refuse<PaymentsRefusals>()('payments.unknownLine', {});
    if (batch.state.status !== 'sent') return refuse<PaymentsRefusals>()('payments.notSent', {});
    if (lineStatus(line, book) !== 'open') return refuse<PaymentsRefusals>()('payments.lineNotOpen', {});
    if (day > today) return refuse<PaymentsRefusals>()('payments.dayInFuture', { today }, 'day');
    const ended = { kind: 'rejected', day, reason } as const;
    return ok({
      puts: [put(batchLineTable, { ...line, ended })],
      removals: [],
      audit: {
        subject: { kind: 'paymentBatch', id: batch.id },
        details: { number: batch.number, line: line.position, rejected: line.amount },
      },
    });
  },
});
