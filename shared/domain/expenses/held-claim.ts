/** The signed batch that holds a claim: until it is paid or given free, nothing about the claim changes (P13). */
import type { Reader } from '../action';
import { batchLineTable, isBound, liveLines } from '../grants/batch-line';
import { type PaymentBatch, paymentBatchTable } from '../grants/payment-batch';
import type { ClaimId } from '../people/claim-id';

/** null: none does. */
export async function batchHolding(reader: Reader, claimId: ClaimId): Promise<PaymentBatch | null> {
  const lines = liveLines(await reader.all(paymentBatchTable), await reader.all(batchLineTable));
  const held = lines.find((one) => {
    const { pays } = one.line;
    return isBound(one) && pays.kind === 'claim' && pays.claimId === claimId;
  });
  return held?.batch ?? null;
}
