/** What the screens of the bank read: accounts, statements and their entries, beside all that they may stand for. */
import type { Reader } from '@shared/domain/action';
import { type BankAccount, bankAccountTable } from '@shared/domain/bank/bank-account';
import { type BankBooks, loadBankBooks } from '@shared/domain/bank/bank-books';
import { type BankEntry, type BankEntryId, bankEntryTable } from '@shared/domain/bank/bank-entry';
import { type BankStatement, bankStatementTable } from '@shared/domain/bank/bank-statement';
import type { MatchPeople } from '@shared/domain/bank/matching/match-world';
import { type Fund, fundTable } from '@shared/domain/funds/fund';
import { initiativeTable } from '@shared/domain/people/initiative';
import { personTable } from '@shared/domain/people/person';
import { useLive } from '../use-live';

export interface Bank {
  readonly fund: Fund | null;
  readonly accounts: readonly BankAccount[];
  /** The latest first. */
  readonly statements: readonly BankStatement[];
  /** The oldest first. */
  readonly entries: readonly BankEntry[];
  readonly books: BankBooks;
  readonly people: MatchPeople;
}

export function useBank(): Bank | undefined {
  return useLive(readBank, []);
}

async function readBank(reader: Reader): Promise<Bank> {
  const entries = await reader.all(bankEntryTable);
  const statements = await reader.all(bankStatementTable);
  const books = await loadBankBooks(reader);
  return {
    fund: (await reader.all(fundTable))[0] ?? null,
    accounts: await reader.all(bankAccountTable),
    statements: statements.sort((a, b) => (a.to < b.to ? 1 : a.to > b.to ? -1 : 0)),
    entries: entries.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)),
    books,
    people: {
      initiatives: await reader.all(initiativeTable),
      persons: new Map((await reader.all(personTable)).map((person) => [person.id, person])),
    },
  };
}

export interface BankAccounts {
  readonly fund: Fund | null;
  readonly accounts: readonly BankAccount[];
  /** How many entries are known, of all accounts. */
  readonly entryCount: number;
}

export function useBankAccounts(): BankAccounts | undefined {
  return useLive(
    async (reader) => ({
      fund: (await reader.all(fundTable))[0] ?? null,
      accounts: await reader.all(bankAccountTable),
      entryCount: await reader.count(bankEntryTable),
    }),
    [],
  );
}

export interface OneBankEntry extends Bank {
  readonly entry: BankEntry;
}

/** null: there is no such entry. */
export function useBankEntry(id: string): OneBankEntry | null | undefined {
  return useLive(
    async (reader) => {
      const entry = await reader.get(bankEntryTable, id as BankEntryId);
      return entry === null ? null : { ...(await readBank(reader)), entry };
    },
    [id],
  );
}
