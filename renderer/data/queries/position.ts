/** All that a position can be told by, and what is behind it. Undefined while loading. */
import { type Contribution, contributionTable } from '@shared/domain/funds/contribution';
import { type Giver, giverTable } from '@shared/domain/funds/giver';
import { type LedgerEntry, ledgerEntryTable } from '@shared/domain/funds/ledger-entry';
import { type Grant, grantTable } from '@shared/domain/grants/grant';
import { type Payment, paymentTable } from '@shared/domain/grants/payment';
import { type Initiative, initiativeTable } from '@shared/domain/people/initiative';
import { type Person, type PersonId, personTable } from '@shared/domain/people/person';
import { type Round, roundTable } from '@shared/domain/voting/round';
import { useLive } from '../use-live';

export interface PositionBook {
  readonly givers: readonly Giver[];
  readonly persons: ReadonlyMap<PersonId, Person>;
  readonly contributions: readonly Contribution[];
  readonly initiatives: readonly Initiative[];
  readonly rounds: readonly Round[];
  readonly grants: readonly Grant[];
  readonly payments: readonly Payment[];
  /** In the order in which they were made. */
  readonly entries: readonly LedgerEntry[];
}

export function usePositionBook(): PositionBook | undefined {
  return useLive(
    async (reader) => ({
      givers: await reader.all(giverTable),
      persons: new Map((await reader.all(personTable)).map((person) => [person.id, person])),
      contributions: await reader.all(contributionTable),
      initiatives: await reader.all(initiativeTable),
      rounds: await reader.all(roundTable),
      grants: await reader.all(grantTable),
      payments: await reader.all(paymentTable),
      entries: (await reader.all(ledgerEntryTable)).toSorted((a, b) => a.number - b.number),
    }),
    [],
  );
}
