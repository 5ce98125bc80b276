/** What screens read of the fund and its money. Undefined while loading. */
import { type Application, applicationTable } from '@shared/domain/applications/application';
import { bankEntryTable } from '@shared/domain/bank/bank-entry';
import { type Claim, claimTable } from '@shared/domain/expenses/claim';
import { type Contribution, contributionTable } from '@shared/domain/funds/contribution';
import { type Fund, fundTable } from '@shared/domain/funds/fund';
import { type Giver, giverTable } from '@shared/domain/funds/giver';
import { type LedgerEntry, ledgerEntryTable } from '@shared/domain/funds/ledger-entry';
import { batchLineTable } from '@shared/domain/grants/batch-line';
import { type Grant, grantTable } from '@shared/domain/grants/grant';
import { type Payment, paymentTable } from '@shared/domain/grants/payment';
import { paymentBatchTable } from '@shared/domain/grants/payment-batch';
import { type Reminder, reminderTable } from '@shared/domain/grants/reminder';
import { type OpenBatch, openBatches } from '@shared/domain/payments/open-batches';
import { type Initiative, initiativeTable } from '@shared/domain/people/initiative';
import { type Person, type PersonId, personTable } from '@shared/domain/people/person';
import { type Round, roundTable } from '@shared/domain/voting/round';
import { type BookYear, bookYearTable } from '@shared/domain/yearclose/book-year';
import { useLive } from '../use-live';

/** The fund of the open store; null when it has not been started. */
export function useFund(): Fund | null | undefined {
  return useLive(async (reader) => (await reader.all(fundTable))[0] ?? null, []);
}

export interface GiverBook {
  readonly givers: readonly Giver[];
  readonly persons: ReadonlyMap<PersonId, Person>;
  readonly contributions: readonly Contribution[];
}

/** Who gives, and what was promised. */
export function useGiverBook(): GiverBook | undefined {
  return useLive(
    async (reader) => ({
      givers: await reader.all(giverTable),
      persons: new Map((await reader.all(personTable)).map((person) => [person.id, person])),
      contributions: await reader.all(contributionTable),
    }),
    [],
  );
}

/** Every booking, in the order in which it was made. */
export function useLedger(): readonly LedgerEntry[] | undefined {
  return useLive(
    async (reader) => (await reader.all(ledgerEntryTable)).toSorted((a, b) => a.number - b.number),
    [],
  );
}

export interface OpenWork {
  readonly applications: readonly Application[];
  readonly initiatives: readonly Initiative[];
  readonly rounds: readonly Round[];
  readonly grants: readonly Grant[];
  readonly payments: readonly Payment[];
  /** Entries of the bank that stand for nothing yet. */
  readonly claims: readonly Claim[];
  readonly openBankEntries: number;
  readonly bookYears: readonly BookYear[];
  /** Batches of payments of which something is still to be done. */
  readonly batches: readonly OpenBatch[];
  readonly reminders: readonly Reminder[];
}

/** All that may be waiting for the treasurer. */
export function useOpenWork(): OpenWork | undefined {
  return useLive(
    async (reader) => ({
      applications: await reader.all(applicationTable),
      initiatives: await reader.all(initiativeTable),
      rounds: await reader.all(roundTable),
      grants: await reader.all(grantTable),
      payments: await reader.all(paymentTable),
      claims: await reader.all(claimTable),
      bookYears: await reader.all(bookYearTable),
      batches: openBatches(await reader.all(paymentBatchTable), await reader.all(batchLineTable), {
        payments: await reader.all(paymentTable),
        claims: await reader.all(claimTable),
      }),
      reminders: await reader.all(reminderTable),
      openBankEntries: (await reader.where(bankEntryTable, 'state.status', 'open')).length,
    }),
    [],
  );
}
