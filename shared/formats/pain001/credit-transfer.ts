/** Payments to be carried out by the bank on one day, from one account: what every version of pain.001 says. */
import type { TransferVersion } from '../../domain/grants/payment-batch';
import type { Day, Instant } from '../../kernel/dates';
import type { Iban } from '../../kernel/iban';
import type { Cents } from '../../kernel/money';

export interface CreditTransfer {
  /** At most 35 characters, never used before: the statement names it with the payment. */
  readonly endToEndId: string;
  readonly amount: Cents;
  /** Of the account, which may be another than that of the initiative. */
  readonly holder: string;
  readonly iban: Iban;
  /** Words, or nothing but a reference with check digits. */
  readonly remittance: string;
}

/** All text as the bank takes it (`kernel/bank-text`). */
export interface CreditTransferOrder {
  readonly version: TransferVersion;
  /** Of the file; never used for other payments. */
  readonly messageId: string;
  /** Of the batch within the file: the statement names it when the bank books the batch as one line. */
  readonly batchId: string;
  readonly madeAt: Instant;
  readonly payer: string;
  readonly payerIban: Iban;
  readonly day: Day;
  /** One line on the statement for all of them; else one for each. */
  readonly isOneLine: boolean;
  readonly transfers: readonly CreditTransfer[];
}
