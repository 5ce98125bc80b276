/** What the screens of payments read: the whole book of payments, and the accounts that the fund may pay from. */

import type { Reader } from '@shared/domain/action';
import { bankAccountTable } from '@shared/domain/bank/bank-account';
import {
  batchLineTable,
  isBound,
  keyOfPaid,
  type LineInBatch,
  liveLines,
} from '@shared/domain/grants/batch-line';
import { paymentBatchTable } from '@shared/domain/grants/payment-batch';
import { loadPaymentsBook, type PaymentsBook } from '@shared/domain/payments/payments-book';
import type { InitiativeId } from '@shared/domain/people/initiative';
import { type PayeeCheck, payeeCheckTable } from '@shared/domain/people/payee-check';
import { Iban } from '@shared/kernel/iban';
import { useLive } from '../use-live';

export interface Payments {
  readonly book: PaymentsBook;
  /** The fund's own first. */
  readonly payerIbans: readonly Iban[];
}

export function usePayments(): Payments | undefined {
  return useLive(async (reader) => {
    const book = await loadPaymentsBook(reader);
    const numbers = (await reader.all(bankAccountTable)).flatMap(({ number }) => {
      const iban = Iban.safeParse(number);
      return iban.success ? [iban.data] : [];
    });
    const own = book.fund?.iban ?? null;
    return { book, payerIbans: [...new Set(own === null ? numbers : [own, ...numbers])] };
  }, []);
}

/** The live line that holds an instalment or a claim, by the id of what it pays. */
export function useHeld(): ReadonlyMap<string, LineInBatch> | undefined {
  return useLive(readHeld, []);
}

async function readHeld(reader: Reader): Promise<ReadonlyMap<string, LineInBatch>> {
  const live = liveLines(await reader.all(paymentBatchTable), await reader.all(batchLineTable));
  return new Map(live.map((one) => [keyOfPaid(one.line.pays), one]));
}

/** The line of a signed batch that holds this instalment; null: none does, or it is still being looked up. */
export function useBoundInstalment(instalmentId: string): LineInBatch | null {
  const held = useHeld()?.get(instalmentId);
  return held !== undefined && isBound(held) ? held : null;
}

/** null: the bank was never asked. */
export function usePayeeCheck(initiativeId: InitiativeId): PayeeCheck | null | undefined {
  return useLive((reader) => reader.get(payeeCheckTable, initiativeId), [initiativeId]);
}
