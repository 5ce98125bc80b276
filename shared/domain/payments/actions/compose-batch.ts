/** Prepares a batch: which instalments are paid, on which day, and what the bank gets to read (P3, P4, P7). */
import { z } from 'zod';
import { bankText } from '../../../kernel/bank-text';
import { Day } from '../../../kernel/dates';
import { Iban } from '../../../kernel/iban';
import { ok } from '../../../kernel/result';
import { type Decision, defineAction, put, type Reader, refuse } from '../../action';
import { batchLineTable } from '../../grants/batch-line';
import { type PaymentBatch, type PaymentBatchId, paymentBatchTable } from '../../grants/payment-batch';
import type { GrantsRefusals } from '../../grants/refusals';
import { SignatoryId } from '../../people/signatory';
import { ChosenLines, linesOf } from '../chosen-lines';
import { loadPaymentsBook } from '../payments-book';
import type { PaymentsRefusals } from '../refusals';
import { checkInterests, LONGEST_HOLDER, signerOn, sumOfLines } from '../signing';

export const composeBatch = defineAction({
  name: 'compose-batch',
  input: z.strictObject({
    author: SignatoryId,
    day: Day,
    payerIban: Iban,
    lines: ChosenLines,
  }),
  load: (reader: Reader) => loadPaymentsBook(reader),
  decide: (book, { author, day, payerIban, lines }, context): Decision<PaymentsRefusals & GrantsRefusals> => {
    if (book.fund === null) return refuse<PaymentsRefusals>()('payments.notStarted', {});
    if (lines.length === 0) return refuse<PaymentsRefusals>()('payments.nothingChosen', {}, 'lines');
    const { today } = context;
    if (day < today) return refuse<PaymentsRefusals>()('payments.dayGone', { today }, 'day');
    const signer = signerOn(book, author, today);
    if (!signer.ok) return signer;
    const number = book.batches.reduce((last, batch) => Math.max(last, batch.number), 0) + 1;
    const batch: PaymentBatch = {
      id: context.newId<PaymentBatchId>(),
      number,
      author,
      day,
      payer: bankText(book.fund.name, LONGEST_HOLDER).text || `Fonds ${number}`,
      payerIban,
      version: book.settings.version,
      isOneLine: book.settings.isOneLine,
      state: { status: 'draft' },
    };
    const made = linesOf(book, { batch, chosen: lines }, context);
    if (!made.ok) return made;
    const free = checkInterests(book, signer.value, made.value);
    if (!free.ok) return free;
    return ok({
      puts: [put(paymentBatchTable, batch), ...made.value.map((line) => put(batchLineTable, line))],
      removals: [],
      audit: {
        subject: { kind: 'paymentBatch', id: batch.id },
        details: { number, lines: lines.length, sum: sumOfLines(made.value) },
      },
    });
  },
});
