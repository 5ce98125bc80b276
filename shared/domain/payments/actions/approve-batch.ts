/** A second person signs exactly what the author signed (P6). */
import { z } from 'zod';
import { Sha256 } from '../../../kernel/hash';
import { ok } from '../../../kernel/result';
import { type Decision, defineAction, put, type Reader, refuse } from '../../action';
import { PaymentBatchId, paymentBatchTable } from '../../grants/payment-batch';
import type { GrantsRefusals } from '../../grants/refusals';
import { SignatoryId } from '../../people/signatory';
import { SigningProof } from '../../people/signing-code';
import { batchWithLines, loadPaymentsBook } from '../payments-book';
import type { PaymentsRefusals } from '../refusals';
import { signed } from '../signing';

export const approveBatch = defineAction({
  name: 'approve-batch',
  input: z.strictObject({
    batchId: PaymentBatchId,
    contentHash: Sha256,
    signatoryId: SignatoryId,
    proof: SigningProof,
  }),
  load: (reader: Reader) => loadPaymentsBook(reader),
  decide: (
    book,
    { batchId, contentHash, signatoryId, proof },
    context,
  ): Decision<PaymentsRefusals & GrantsRefusals> => {
    const found = batchWithLines(book, batchId);
    if (found === null) return refuse<PaymentsRefusals>()('payments.unknownBatch', {});
    const { batch } = found;
    if (batch.state.status !== 'frozen') return refuse<PaymentsRefusals>()('payments.notFrozen', {});
    if (contentHash !== batch.state.contentHash)
      return refuse<PaymentsRefusals>()('payments.otherContent', {});
    if (signatoryId === batch.author)
      return refuse<PaymentsRefusals>()('payments.isAuthor', {}, 'signatoryId');
    const signature = signed(book, { ...found, by: signatoryId, proof, contentHash }, context);
    if (!signature.ok) return signature;
    const state = { ...batch.state, status: 'approved', approved: signature.value } as const;
    return ok({
      puts: [put(paymentBatchTable, { ...batch, state })],
      removals: [],
      audit: {
        subject: { kind: 'paymentBatch', id: batch.id },
        details: { number: batch.number, by: signatoryId, contentHash },
      },
    });
  },
});
