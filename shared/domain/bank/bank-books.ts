/** All that matching a bank entry has to know, and what it moved on the bank so far. */
import { type Cents, subtract, ZERO } from '../../kernel/money';
import type { Reader } from '../action';
import { type Claim, claimTable } from '../expenses/claim';
import { type Contribution, contributionTable } from '../funds/contribution';
import { type Fund, fundTable } from '../funds/fund';
import { type Giver, giverTable } from '../funds/giver';
import { standingAs } from '../funds/ledger-chain';
import { type LedgerEntry, type LedgerEntryId, ledgerEntryTable } from '../funds/ledger-entry';
import { movedOnBank } from '../funds/position';
import { type BatchLine, batchLineTable } from '../grants/batch-line';
import { type Grant, grantTable } from '../grants/grant';
import { type Payment, paymentTable } from '../grants/payment';
import { type PaymentBatch, paymentBatchTable } from '../grants/payment-batch';
import { type BankEntry, bankEntryTable, coverOf } from './bank-entry';

export interface BankBooks {
  readonly fund: Fund | null;
  /** Entries of the bank that were matched. */
  readonly booked: readonly BankEntry[];
  readonly ledger: readonly LedgerEntry[];
  readonly contributions: readonly Contribution[];
  readonly givers: readonly Giver[];
  readonly grants: readonly Grant[];
  readonly payments: readonly Payment[];
  readonly claims: readonly Claim[];
  readonly batches: readonly PaymentBatch[];
  readonly batchLines: readonly BatchLine[];
}

export async function loadBankBooks(reader: Reader): Promise<BankBooks> {
  return {
    fund: (await reader.all(fundTable))[0] ?? null,
    booked: await reader.where(bankEntryTable, 'state.status', 'booked'),
    ledger: await reader.all(ledgerEntryTable),
    contributions: await reader.all(contributionTable),
    givers: await reader.all(giverTable),
    grants: await reader.all(grantTable),
    payments: await reader.all(paymentTable),
    claims: await reader.all(claimTable),
    batches: await reader.all(paymentBatchTable),
    batchLines: await reader.all(batchLineTable),
  };
}

/** What no statement vouches for yet, of each entry of the ledger that moved the bank. */
export function uncovered(books: Pick<BankBooks, 'ledger' | 'booked'>): ReadonlyMap<LedgerEntryId, Cents> {
  const cover = coverOf(books.booked);
  const open = new Map<LedgerEntryId, Cents>();
  for (const entry of books.ledger) {
    const left = subtract(movedOnBank(entry), cover.get(entry.id) ?? ZERO);
    if (left !== 0) open.set(entry.id, left);
  }
  // What was reversed before any statement knew it is no money that moved.
  for (const { id, reverses } of books.ledger) {
    if (reverses === null) continue;
    const [back, first] = [open.get(id), open.get(reverses)];
    if (back !== undefined && first !== undefined && back === -first) {
      open.delete(id);
      open.delete(reverses);
    }
  }
  return open;
}

/** The entry of the ledger by which a payment stands; null when it was taken back. */
export function entryOfPayment(payment: Payment, ledger: readonly LedgerEntry[]): LedgerEntry | null {
  for (const entry of ledger) {
    const standing = isBookedBy(entry, payment) ? standingAs(entry, ledger) : null;
    if (standing !== null) return standing;
  }
  return null;
}

/** Whether this could be the entry that booked the payment: two instalments may be alike in day and amount. */
export function isBookedBy(entry: LedgerEntry, { grantId, paidOn, amount }: Payment): boolean {
  return (
    entry.kind === 'payment' &&
    entry.day === paidOn &&
    entry.lines.some(({ subject }) => subject?.id === grantId) &&
    movedOnBank(entry) === -amount
  );
}

/** The award whose settlement counted one of these payments as paid; null when none did (W11). */
export function settledOver(
  paid: readonly LedgerEntry[],
  { ledger, grants }: Pick<BankBooks, 'ledger' | 'grants'>,
): Grant | null {
  for (const { number, lines } of paid) {
    const ids = new Set(lines.map(({ subject }) => subject?.id));
    const isCounted = ledger.some(
      (later) =>
        later.kind === 'settlement' &&
        later.number > number &&
        later.lines.some(({ subject }) => ids.has(subject?.id)),
    );
    const grant = grants.find(({ id }) => ids.has(id));
    if (isCounted && grant !== undefined) return grant;
  }
  return null;
}
