/** What booking one part of a bank entry gives, and the books as it leaves them. */
import type { Cents } from '../../kernel/money';
import { type Put, put, type Removal } from '../action';
import { type LedgerEntry, type LedgerEntryId, ledgerEntryTable } from '../funds/ledger-entry';
import { movedOnBank } from '../funds/position';
import type { BankBooks } from './bank-books';
import type { TookBack } from './bank-entry';

export interface BookedPart {
  readonly entryId: LedgerEntryId;
  readonly amount: Cents;
  readonly isNew: boolean;
  /** null: it took no payment back. */
  readonly took: TookBack | null;
  readonly puts: readonly Put[];
  readonly removals: readonly Removal[];
  readonly after: BankBooks;
}

/** A part that stands for an entry which it books itself. */
export function newPart(books: BankBooks, entry: LedgerEntry): BookedPart {
  return {
    entryId: entry.id,
    amount: movedOnBank(entry),
    isNew: true,
    took: null,
    puts: [put(ledgerEntryTable, entry)],
    removals: [],
    after: { ...books, ledger: [...books.ledger, entry] },
  };
}
