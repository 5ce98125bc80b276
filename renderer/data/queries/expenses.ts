/** What the screens of claims read: claims with their people, receipts, and the money that may carry them. */
import type { Reader } from '@shared/domain/action';
import { type Claim, claimTable } from '@shared/domain/expenses/claim';
import { type ClaimReceipt, claimReceiptTable } from '@shared/domain/expenses/claim-receipt';
import { type Volunteer, volunteerTable } from '@shared/domain/expenses/volunteer';
import { type Contribution, contributionTable } from '@shared/domain/funds/contribution';
import { type Fund, fundTable } from '@shared/domain/funds/fund';
import { type LedgerEntry, ledgerEntryTable } from '@shared/domain/funds/ledger-entry';
import type { ClaimId } from '@shared/domain/people/claim-id';
import { type Person, type PersonId, personTable } from '@shared/domain/people/person';
import { yearOf } from '@shared/kernel/dates';
import { useLive } from '../use-live';

export interface ClaimBook {
  readonly fund: Fund | null;
  readonly claims: readonly Claim[];
  readonly volunteers: readonly Volunteer[];
  readonly persons: ReadonlyMap<PersonId, Person>;
}

export function useClaims(): ClaimBook | undefined {
  return useLive(readClaims, []);
}

async function readClaims(reader: Reader): Promise<ClaimBook> {
  const persons = await reader.all(personTable);
  return {
    fund: (await reader.all(fundTable))[0] ?? null,
    claims: await reader.all(claimTable),
    volunteers: await reader.all(volunteerTable),
    persons: new Map(persons.map((person) => [person.id, person])),
  };
}

export interface ClaimFile extends ClaimBook {
  readonly claim: Claim;
  readonly receipts: readonly ClaimReceipt[];
  readonly contributions: readonly Contribution[];
  readonly entries: readonly LedgerEntry[];
}

/** null: there is no such claim. */
export function useClaim(id: string): ClaimFile | null | undefined {
  return useLive(
    async (reader) => {
      const claim = await reader.get(claimTable, id as ClaimId);
      if (claim === null) return null;
      return {
        ...(await readClaims(reader)),
        claim,
        receipts: await reader.where(claimReceiptTable, 'claimId', claim.id),
        contributions: await reader.all(contributionTable),
        entries: await reader.all(ledgerEntryTable),
      };
    },
    [id],
  );
}

export interface ClaimYear extends ClaimBook {
  /** Of claims that were paid in this year. */
  readonly receipts: readonly ClaimReceipt[];
}

export function useClaimYear(year: number): ClaimYear | undefined {
  return useLive(
    async (reader) => {
      const book = await readClaims(reader);
      const paid = book.claims.filter(
        ({ state }) => state.status === 'paid' && yearOf(state.paidOn) === year,
      );
      const receipts = await reader.whereAny(
        claimReceiptTable,
        'claimId',
        paid.map(({ id }) => id),
      );
      return { ...book, receipts };
    },
    [year],
  );
}
