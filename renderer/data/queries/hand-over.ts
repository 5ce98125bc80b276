/** What the hand-over reads: all books at once, as they stand now. */
import type { Reader } from '@shared/domain/action';
import { applicationTable } from '@shared/domain/applications/application';
import { claimTable } from '@shared/domain/expenses/claim';
import { contributionTable } from '@shared/domain/funds/contribution';
import { ledgerEntryTable } from '@shared/domain/funds/ledger-entry';
import { batchLineTable } from '@shared/domain/grants/batch-line';
import { grantTable } from '@shared/domain/grants/grant';
import { paymentTable } from '@shared/domain/grants/payment';
import { paymentBatchTable } from '@shared/domain/grants/payment-batch';
import { type HandOver, handOverOf } from '@shared/domain/handover/hand-over';
import { roundTable } from '@shared/domain/voting/round';
import { bookYearTable } from '@shared/domain/yearclose/book-year';
import { useLive } from '../use-live';

export function useHandOver(): HandOver | undefined {
  return useLive(readHandOver, []);
}

export async function readHandOver(reader: Reader): Promise<HandOver> {
  return handOverOf({
    entries: await reader.all(ledgerEntryTable),
    contributions: await reader.all(contributionTable),
    grants: await reader.all(grantTable),
    payments: await reader.all(paymentTable),
    applications: await reader.all(applicationTable),
    rounds: await reader.all(roundTable),
    bookYears: await reader.all(bookYearTable),
    claims: await reader.all(claimTable),
    batches: await reader.all(paymentBatchTable),
    batchLines: await reader.all(batchLineTable),
  });
}
