/** All that a book year is made of: the books, the bank, and what was decided about it. Undefined while loading. */
import type { Reader } from '@shared/domain/action';
import { bankAccountTable } from '@shared/domain/bank/bank-account';
import { bankEntryTable } from '@shared/domain/bank/bank-entry';
import { type BankStatement, bankStatementTable } from '@shared/domain/bank/bank-statement';
import type { BankWorld } from '@shared/domain/bank/reconciliation';
import { contributionTable } from '@shared/domain/funds/contribution';
import { type Fund, fundTable } from '@shared/domain/funds/fund';
import { giverTable } from '@shared/domain/funds/giver';
import { ledgerEntryTable } from '@shared/domain/funds/ledger-entry';
import { grantTable } from '@shared/domain/grants/grant';
import { initiativeTable } from '@shared/domain/people/initiative';
import { personTable } from '@shared/domain/people/person';
import { type Round, roundTable } from '@shared/domain/voting/round';
import { type BookYear, bookYearTable } from '@shared/domain/yearclose/book-year';
import { type FiscalDetails, fiscalDetailsTable } from '@shared/domain/yearclose/fiscal-details';
import type { AuditInput } from '@shared/formats/xaf/audit-books';
import { useLive } from '../use-live';

export interface YearWorld {
  readonly fund: Fund;
  readonly books: AuditInput['books'];
  readonly rounds: readonly Round[];
  readonly bank: BankWorld;
  readonly statements: readonly BankStatement[];
  readonly years: readonly BookYear[];
  readonly fiscal: FiscalDetails | null;
}

/** null: no fund has been started. */
export function useYearWorld(): YearWorld | null | undefined {
  return useLive(readYearWorld, []);
}

async function readYearWorld(reader: Reader): Promise<YearWorld | null> {
  const [fund] = await reader.all(fundTable);
  if (fund === undefined) return null;
  const entries = await reader.all(ledgerEntryTable);
  return {
    fund,
    books: {
      entries: entries.toSorted((a, b) => a.number - b.number),
      contributions: await reader.all(contributionTable),
      givers: await reader.all(giverTable),
      grants: await reader.all(grantTable),
      initiatives: await reader.all(initiativeTable),
      persons: new Map((await reader.all(personTable)).map((person) => [person.id, person])),
    },
    rounds: await reader.all(roundTable),
    bank: {
      accounts: await reader.all(bankAccountTable),
      entries: await reader.all(bankEntryTable),
      ledger: entries,
    },
    statements: await reader.all(bankStatementTable),
    years: await reader.all(bookYearTable),
    fiscal: (await reader.all(fiscalDetailsTable))[0] ?? null,
  };
}

export interface FiscalState {
  readonly fiscal: FiscalDetails | null;
}

export function useFiscalDetails(): FiscalState | undefined {
  return useLive(async (reader) => ({ fiscal: (await reader.all(fiscalDetailsTable))[0] ?? null }), []);
}
