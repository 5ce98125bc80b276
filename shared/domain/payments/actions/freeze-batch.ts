/** The author signs the batch: from here on its content stands still (P5); below the fund's amount that is enough (P6). */
import { z } from 'zod';
import { Sha256 } from '../../../kernel/hash';
import { ok } from '../../../kernel/result';
import { type Decision, defineAction, put, type Reader, refuse } from '../../action';
import { type BatchState, PaymentBatchId, paymentBatchTable } from '../../grants/payment-batch';
import type { GrantsRefusals } from '../../grants/refusals';
import { SigningProof } from '../../people/signing-code';
import { batchWithLines, loadPaymentsBook } from '../payments-book';
import type { PaymentsRefusals } from '../refusals';
import { signed, sumOfLines } from '../signing';

export const freezeBatch = defineAction({
  name: 'freeze-batch',
  input: z.strictObject({ batchId: PaymentBatchId, contentHash: Sha256, proof: SigningProof }),
  load: (reader: Reader) => loadPaymentsBook(reader),
  decide: (book, { batchId, contentHash, proof }, context): Decision<PaymentsRefusals & GrantsRefusals> => {
    const found = batchWithLines(book, batchId);
    if (found === null) return refuse<PaymentsRefusals>()('payments.unknownBatch', {});
    const { batch, lines } = found;
    if (batch.state.status !== 'draft') return refuse<PaymentsRefusals>()('payments.notDraft', {});
    if (batch.day < context.today) {
      return refuse<PaymentsRefusals>()('payments.dayGone', { today: context.today });
    }
    const signature = signed(book, { ...found, by: batch.author, proof, contentHash }, context);
    if (!signature.ok) return signature;
    const frozen = { contentHash, prepared: signature.value };
    const isEnough = sumOfLines(lines) < book.settings.oneSignatureBelow;
    const state: BatchState = isEnough
      ? { ...frozen, status: 'approved', approved: null }
      : { ...frozen, status: 'frozen' };
    return ok({
      puts: [put(paymentBatchTable, { ...batch, state })],
      removals: [],
      audit: {
        subject: { kind: 'paymentBatch', id: batch.id },
        details: { number: batch.number, by: batch.author, contentHash, isEnough: isEnough ? 1 : 0 },
      },
    });
  },
});
