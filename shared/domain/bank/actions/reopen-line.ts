/** Takes back that the bank rejected a payment of a batch, where that was told by mistake: the line waits for the bank again (P12). */
import { z } from 'zod';
import { ok } from '../../../kernel/result';
import { type Decision, defineAction, put, type Reader, refuse } from '../../action';
import { type BatchLine, BatchLineId, batchLineTable, keyOfPaid } from '../../grants/batch-line';
import { payables } from '../../payments/payables';
import { loadPaymentsBook } from '../../payments/payments-book';
import type { PaymentsRefusals } from '../../payments/refusals';
import { type BankEntry, bankEntryTable } from '../bank-entry';
import type { BankRefusals } from '../refusals';

type Refusals = PaymentsRefusals & Pick<BankRefusals, 'bank.bounceStays'>;

export const reopenLine = defineAction({
  name: 'reopen-line',
  input: z.strictObject({ lineId: BatchLineId }),
  load: async (reader: Reader) => ({
    book: await loadPaymentsBook(reader),
    matched: await reader.where(bankEntryTable, 'state.status', 'booked'),
  }),
  decide: ({ book, matched }, { lineId }): Decision<Refusals> => {
    const line = book.lines.find(({ id }) => id === lineId);
    const batch = book.batches.find(({ id }) => id === line?.batchId);
    if (line === undefined || batch === undefined)
      return refuse<PaymentsRefusals>()('payments.unknownLine', {});
    if (batch.state.status !== 'sent') return refuse<PaymentsRefusals>()('payments.notSent', {});
    if (line.ended?.kind !== 'rejected') return refuse<PaymentsRefusals>()('payments.notRejected', {});
    if (matched.some((entry) => gaveBack(entry, line))) return refuse<BankRefusals>()('bank.bounceStays', {});
    const { position } = line;
    const due = payables(book).get(keyOfPaid(line.pays));
    if (due?.toPay !== line.amount)
      return refuse<PaymentsRefusals>()('payments.notPayable', { line: position });
    if (due.batch !== null) {
      const at = { line: position, payee: due.name, batch: due.batch.number };
      return refuse<PaymentsRefusals>()('payments.inBatch', at);
    }
    return ok({
      puts: [put(batchLineTable, { ...line, ended: null })],
      removals: [],
      audit: {
        subject: { kind: 'paymentBatch', id: batch.id },
        details: { number: batch.number, line: position, reopened: line.amount },
      },
    });
  },
});

/** What a statement told is undone at its match (rule B12). */
function gaveBack({ state }: BankEntry, { id, endToEndId }: BatchLine): boolean {
  if (state.status !== 'booked') return false;
  return state.parts.some(({ took }) =>
    took?.kind === 'claim'
      ? took.lineId === id
      : took?.payment.reference.toUpperCase() === endToEndId.toUpperCase(),
  );
}
