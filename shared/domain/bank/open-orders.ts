/** Batches of payments that went to the bank, each with the lines that are still to come back on a statement. */
import type { Cents } from '../../kernel/money';
import { sumOf } from '../../kernel/money';
import { type BatchLine, lineStatus, liveLines } from '../grants/batch-line';
import type { PaymentBatch } from '../grants/payment-batch';
import type { BankBooks } from './bank-books';

export interface OpenOrder {
  readonly batch: PaymentBatch;
  /** In their order; none of them was paid or ended. */
  readonly lines: readonly BatchLine[];
  readonly sum: Cents;
}

export function openOrders({
  batches,
  batchLines,
  ...paid
}: Pick<BankBooks, 'batches' | 'batchLines' | 'payments' | 'claims'>): OpenOrder[] {
  const open = liveLines(batches, batchLines).filter(
    ({ batch, line }) => batch.state.status === 'sent' && lineStatus(line, paid) === 'open',
  );
  const orders = new Map<PaymentBatch, BatchLine[]>();
  for (const { batch, line } of open) orders.set(batch, [...(orders.get(batch) ?? []), line]);
  return [...orders].map(([batch, lines]) => ({
    batch,
    lines: lines.sort((a, b) => a.position - b.position),
    sum: sumOf(lines, ({ amount }) => amount),
  }));
}
