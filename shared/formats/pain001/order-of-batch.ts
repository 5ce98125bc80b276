/** A signed batch of payments as the order to the bank: the same batch always gives the same order. */
import type { BatchLine } from '../../domain/grants/batch-line';
import { batchIdOf, type PaymentBatch } from '../../domain/grants/payment-batch';
import type { CreditTransfer, CreditTransferOrder } from './credit-transfer';

export interface SignedBatch {
  readonly batch: PaymentBatch;
  /** In their order. */
  readonly lines: readonly BatchLine[];
}

/** null before it was signed, and where an account was erased. */
export function orderOfBatch({ batch, lines }: SignedBatch): CreditTransferOrder | null {
  const { version, payer, payerIban, day, isOneLine, state } = batch;
  const id = batchIdOf(batch);
  const transfers = lines.map(transferOf);
  const known = transfers.filter((transfer) => transfer !== null);
  if (id === null || !('contentHash' in state) || known.length < transfers.length) return null;
  const madeAt = state.prepared.at;
  return { version, messageId: id, batchId: id, madeAt, payer, payerIban, day, isOneLine, transfers: known };
}

/** null where the account was erased. */
export function transferOf({ endToEndId, amount, holder, iban, text }: BatchLine): CreditTransfer | null {
  return iban === null ? null : { endToEndId, amount, holder, iban, remittance: text };
}

const LONGEST_TEXT = 140;

/** For a payment by phone: a code has no field for an end-to-end id, so that the text ends with it. */
export function phoneTransferOf(line: BatchLine): CreditTransfer | null {
  const transfer = transferOf(line);
  if (transfer === null) return null;
  const room = LONGEST_TEXT - line.endToEndId.length - 1;
  const remittance = `${line.text.slice(0, room).trimEnd()} ${line.endToEndId}`.trimStart();
  return { ...transfer, remittance };
}
