/** Bank beside books on a day: either they are the same to the cent, or every entry that differs is named (B11). */
import type { Day } from '../../kernel/dates';
import { add, type Cents, subtract, sumOf, ZERO } from '../../kernel/money';
import type { LedgerEntry } from '../funds/ledger-entry';
import { movedOnBank } from '../funds/position';
import type { BankAccount } from './bank-account';
import { uncovered } from './bank-books';
import type { BankEntry } from './bank-entry';

export interface BankWorld {
  readonly accounts: readonly BankAccount[];
  readonly entries: readonly BankEntry[];
  readonly ledger: readonly LedgerEntry[];
}

export interface Reconciliation {
  readonly day: Day;
  /** What the accounts hold at the end of the day, by their first balances and their entries. */
  readonly bank: Cents;
  /** What the ledger says that they hold. */
  readonly books: Cents;
  /** `bank` less `books`; the sum of all that follows. */
  readonly difference: Cents;
  /** First balances, less what the ledger booked on the bank before the accounts begin here. */
  readonly atStart: Cents;
  /** On a statement, not in the books: by day, oldest first. */
  readonly notInBooks: readonly { readonly entry: BankEntry; readonly amount: Cents }[];
  /** In the books, on no statement, as far as no statement vouches for it: by day, oldest first. */
  readonly notOnBank: readonly { readonly entry: LedgerEntry; readonly amount: Cents }[];
}

/** All of it up to the end of `day`; what stands on the other side only after that day differs too. */
export function reconcile({ accounts, entries, ledger }: BankWorld, day: Day): Reconciliation {
  const onStatements = entries.filter((entry) => entry.day <= day);
  const inBooks = ledger.filter((entry) => entry.day <= day);
  const begun = accounts.filter(({ startsOn }) => startsOn <= day);
  const bank = add(
    sumOf(begun, ({ startBalance }) => startBalance),
    sumOf(onStatements, ({ amount }) => amount),
  );
  const books = sumOf(inBooks, movedOnBank);
  const begins = begun.map(({ startsOn }) => startsOn).sort()[0] ?? day;
  const { notInBooks, notOnBank, earlier } = apart({ onStatements, inBooks, begins });
  const atStart = subtract(
    sumOf(begun, ({ startBalance }) => startBalance),
    earlier,
  );
  return { day, bank, books, difference: subtract(bank, books), atStart, notInBooks, notOnBank };
}

interface Sides {
  readonly onStatements: readonly BankEntry[];
  readonly inBooks: readonly LedgerEntry[];
  /** The first day of the first account. */
  readonly begins: Day;
}

function apart({ onStatements, inBooks, begins }: Sides) {
  const known = new Set<string>([...inBooks, ...onStatements].map(({ id }) => id));
  const notInBooks = onStatements.flatMap((entry) => {
    const amount = notYetBooked(entry, known);
    return amount === 0 ? [] : [{ entry, amount }];
  });
  const left = uncovered({ ledger: inBooks, booked: onStatements });
  const open = inBooks.flatMap((entry) => {
    const amount = left.get(entry.id);
    return amount === undefined ? [] : [{ entry, amount }];
  });
  const isEarlier = ({ entry }: { readonly entry: LedgerEntry }) => entry.day < begins;
  return {
    notInBooks: notInBooks.toSorted((a, b) => inTime(a.entry, b.entry)),
    notOnBank: open
      .filter((item) => !isEarlier(item))
      .toSorted((a, b) => inTime(a.entry, b.entry) || a.entry.number - b.entry.number),
    earlier: sumOf(open.filter(isEarlier), ({ amount }) => amount),
  };
}

function inTime(a: { readonly day: Day }, b: { readonly day: Day }): number {
  return a.day < b.day ? -1 : a.day > b.day ? 1 : 0;
}

/** How much of it nothing stands against by that day: in the ledger, or on the fund's other account. */
function notYetBooked({ state, amount }: BankEntry, known: ReadonlySet<string>): Cents {
  if (state.status === 'open') return amount;
  if (state.status === 'between') return known.has(state.otherId) ? ZERO : amount;
  return sumOf(
    state.parts.filter(({ entryId }) => !known.has(entryId)),
    (part) => part.amount,
  );
}
