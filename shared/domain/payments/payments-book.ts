/** All that preparing, signing and sending payments has to know. */
import type { Reader } from '../action';
import { type Claim, claimTable } from '../expenses/claim';
import { type Fund, fundTable } from '../funds/fund';
import { type LedgerEntry, ledgerEntryTable } from '../funds/ledger-entry';
import { type BatchLine, batchLineTable, type PaidThing } from '../grants/batch-line';
import { type Grant, grantTable } from '../grants/grant';
import { type Payment, paymentTable } from '../grants/payment';
import { type PaymentBatch, type PaymentBatchId, paymentBatchTable } from '../grants/payment-batch';
import { type Initiative, initiativeTable } from '../people/initiative';
import { type PayeeCheck, payeeCheckTable } from '../people/payee-check';
import { type Person, personTable } from '../people/person';
import { type Signatory, signatoryTable } from '../people/signatory';
import { type Conflict, conflictTable } from '../voting/conflict';
import { type PaymentSettings, paymentSettingsTable, USUAL_SETTINGS } from './payment-settings';

export interface PaymentsBook {
  readonly fund: Fund | null;
  readonly settings: Omit<PaymentSettings, 'id'>;
  readonly persons: readonly Person[];
  readonly signatories: readonly Signatory[];
  /** Told by members of the panel: in which initiatives they have an interest. */
  readonly conflicts: readonly Conflict[];
  readonly initiatives: readonly Initiative[];
  readonly checks: readonly PayeeCheck[];
  readonly grants: readonly Grant[];
  readonly payments: readonly Payment[];
  readonly claims: readonly Claim[];
  readonly entries: readonly LedgerEntry[];
  readonly batches: readonly PaymentBatch[];
  readonly lines: readonly BatchLine[];
}

export async function loadPaymentsBook(reader: Reader): Promise<PaymentsBook> {
  return {
    fund: (await reader.all(fundTable))[0] ?? null,
    settings: (await reader.all(paymentSettingsTable))[0] ?? USUAL_SETTINGS,
    persons: await reader.all(personTable),
    signatories: await reader.all(signatoryTable),
    conflicts: await reader.all(conflictTable),
    initiatives: await reader.all(initiativeTable),
    checks: await reader.all(payeeCheckTable),
    grants: await reader.all(grantTable),
    payments: await reader.all(paymentTable),
    claims: await reader.all(claimTable),
    entries: await reader.all(ledgerEntryTable),
    batches: await reader.all(paymentBatchTable),
    lines: await reader.all(batchLineTable),
  };
}

export interface BatchWithLines {
  readonly batch: PaymentBatch;
  /** In their order. */
  readonly lines: readonly BatchLine[];
}

export function batchWithLines(book: PaymentsBook, id: PaymentBatchId): BatchWithLines | null {
  const batch = book.batches.find((one) => one.id === id);
  if (batch === undefined) return null;
  const lines = book.lines.filter(({ batchId }) => batchId === id);
  return { batch, lines: lines.sort((a, b) => a.position - b.position) };
}

/** As if this batch paid nothing: what it holds may be chosen for it again. */
export function withoutLinesOf(book: PaymentsBook, id: PaymentBatchId): PaymentsBook {
  return { ...book, lines: book.lines.filter(({ batchId }) => batchId !== id) };
}

/** The initiative or the volunteer that is paid; empty once erased. */
export function nameOfPayee({ initiatives, persons }: PaymentsBook, pays: PaidThing): string {
  const known =
    pays.kind === 'claim'
      ? persons.find(({ id }) => id === pays.personId)
      : initiatives.find(({ id }) => id === pays.initiativeId);
  return known?.name ?? '';
}

/** Of the person behind the signatory; null: erased. */
export function nameOfSignatory({ persons }: PaymentsBook, { personId }: Signatory): string | null {
  return persons.find(({ id }) => id === personId)?.name ?? null;
}
