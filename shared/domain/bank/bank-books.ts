/** All that matching a bank entry has to know, and what it moved on the bank so far. */
import { type Cents, sumOf, ZERO } from '../../kernel/money';
import type { Reader } from '../action';
import { BANK } from '../funds/account';
import { type Contribution, contributionTable } from '../funds/contribution';
import { type Giver, giverTable } from '../funds/giver';
import { type LedgerEntry, type LedgerEntryId, ledgerEntryTable } from '../funds/ledger-entry';
import { type Grant, grantTable } from '../grants/grant';
import { type Payment, paymentTable } from '../grants/payment';
import { type BankEntry, bankEntryTable } from './bank-entry';

export interface BankBooks {
  /** Entries of the bank that were matched. */
  readonly booked: readonly BankEntry[];
  readonly ledger: readonly LedgerEntry[];
  readonly contributions: readonly Contribution[];
  readonly givers: readonly Giver[];
  readonly grants: readonly Grant[];
  readonly payments: readonly Payment[];
}

export async function loadBankBooks(reader: Reader): Promise<BankBooks> {
  return {
    booked: await reader.where(bankEntryTable, 'state.status', 'booked'),
    ledger: await reader.all(ledgerEntryTable),
    contributions: await reader.all(contributionTable),
    givers: await reader.all(giverTable),
    grants: await reader.all(grantTable),
    payments: await reader.all(paymentTable),
  };
}

/** What an entry of the ledger moved on the bank, came in positive. */
export function movedOnBank({ lines }: Pick<LedgerEntry, 'lines'>): Cents {
  return sumOf(lines, ({ account, amount }) => (account === BANK ? amount : ZERO));
}

/** The entry of the ledger that a payment was booked with; null when it was reversed. */
export function entryOfPayment(payment: Payment, ledger: readonly LedgerEntry[]): LedgerEntry | null {
  const reversed = new Set<LedgerEntryId | null>(ledger.map(({ reverses }) => reverses));
  return (
    ledger.find(
      (entry) =>
        entry.kind === 'payment' &&
        entry.day === payment.paidOn &&
        !reversed.has(entry.id) &&
        entry.lines.some(({ subject }) => subject?.id === payment.grantId) &&
        movedOnBank(entry) === -payment.amount,
    ) ?? null
  );
}

/** The payment that an entry of the ledger booked; null for other entries. */
export function paymentOfEntry(entry: LedgerEntry, payments: readonly Payment[]): Payment | null {
  if (entry.kind !== 'payment') return null;
  const grantIds = new Set(entry.lines.map(({ subject }) => subject?.id));
  return (
    payments.find(
      ({ grantId, paidOn, amount }) =>
        grantIds.has(grantId) && paidOn === entry.day && amount === -movedOnBank(entry),
    ) ?? null
  );
}
