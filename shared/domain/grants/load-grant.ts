/** What an action on one award has to know. */
import type { Reader } from '../action';
import { type LedgerEntry, ledgerEntryTable } from '../funds/ledger-entry';
import { batchLineTable, isBound, keyOfPaid, type LineInBatch, liveLines } from './batch-line';
import { type Grant, type GrantId, grantTable } from './grant';
import { type Payment, paymentTable } from './payment';
import { type PaymentBatchId, paymentBatchTable } from './payment-batch';

export interface GrantDossier {
  readonly grant: Grant | null;
  readonly payments: readonly Payment[];
  /** The whole ledger; `moneyOfGrant` takes what belongs to the award. */
  readonly entries: readonly LedgerEntry[];
  /** Its instalments that stand in a signed batch and were not paid yet (rule P13). */
  readonly bound: readonly LineInBatch[];
}

export async function loadGrant(reader: Reader, grantId: GrantId): Promise<GrantDossier> {
  const payments = await reader.where(paymentTable, 'grantId', grantId);
  return {
    grant: await reader.get(grantTable, grantId),
    payments,
    entries: await reader.all(ledgerEntryTable),
    bound: await boundLines(reader, grantId, payments),
  };
}

async function boundLines(
  reader: Reader,
  grantId: GrantId,
  payments: readonly Payment[],
): Promise<LineInBatch[]> {
  const lines = await reader.where(batchLineTable, 'pays.grantId', grantId);
  const ids = [...new Set<PaymentBatchId>(lines.map(({ batchId }) => batchId))];
  const found = await Promise.all(ids.map((id) => reader.get(paymentBatchTable, id)));
  const paid = new Set<string>(payments.map(({ instalmentId }) => instalmentId));
  const batches = found.filter((batch) => batch !== null);
  return liveLines(batches, lines).filter((one) => isBound(one) && !paid.has(keyOfPaid(one.line.pays)));
}
