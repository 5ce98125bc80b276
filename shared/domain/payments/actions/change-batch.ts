/** Changes a batch that nobody signed yet: what it pays, on which day and from which account (P3, P4, P7, P15). */
import { z } from 'zod';
import { Day } from '../../../kernel/dates';
import { Iban } from '../../../kernel/iban';
import { ok } from '../../../kernel/result';
import { type Decision, defineAction, put, type Reader, refuse } from '../../action';
import { batchLineTable } from '../../grants/batch-line';
import { PaymentBatchId, paymentBatchTable } from '../../grants/payment-batch';
import type { GrantsRefusals } from '../../grants/refusals';
import { ChosenLines, linesOf } from '../chosen-lines';
import { batchWithLines, loadPaymentsBook, withoutLinesOf } from '../payments-book';
import type { PaymentsRefusals } from '../refusals';
import { checkInterests, signerOn, sumOfLines } from '../signing';

export const changeBatch = defineAction({
  name: 'change-batch',
  input: z.strictObject({ batchId: PaymentBatchId, day: Day, payerIban: Iban, lines: ChosenLines }),
  load: (reader: Reader) => loadPaymentsBook(reader),
  decide: (
    book,
    { batchId, day, payerIban, lines },
    context,
  ): Decision<PaymentsRefusals & GrantsRefusals> => {
    const found = batchWithLines(book, batchId);
    if (found === null) return refuse<PaymentsRefusals>()('payments.unknownBatch', {});
    if (found.batch.state.status !== 'draft') return refuse<PaymentsRefusals>()('payments.notDraft', {});
    if (lines.length === 0) return refuse<PaymentsRefusals>()('payments.nothingChosen', {}, 'lines');
    const { today } = context;
    if (day < today) return refuse<PaymentsRefusals>()('payments.dayGone', { today }, 'day');
    const batch = { ...found.batch, day, payerIban };
    const signer = signerOn(book, batch.author, today);
    if (!signer.ok) return signer;
    // Nothing of a draft ever left, so that its lines are made anew, with the end-to-end ids of their places.
    const made = linesOf(withoutLinesOf(book, batchId), { batch, chosen: lines }, context);
    if (!made.ok) return made;
    const free = checkInterests(book, signer.value, made.value);
    if (!free.ok) return free;
    return ok({
      puts: [put(paymentBatchTable, batch), ...made.value.map((line) => put(batchLineTable, line))],
      removals: found.lines.map(({ id }) => ({ table: batchLineTable.name, id })),
      audit: {
        subject: { kind: 'paymentBatch', id: batch.id },
        details: {
          number: batch.number,
          lines: lines.length,
          linesBefore: found.lines.length,
          sum: sumOfLines(made.value),
        },
      },
    });
  },
});
