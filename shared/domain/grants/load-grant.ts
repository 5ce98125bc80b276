/** What an action on one award has to know. */
import type { Reader } from '../action';
import { type LedgerEntry, ledgerEntryTable } from '../funds/ledger-entry';
import { type Grant, type GrantId, grantTable } from './grant';
import { type Payment, paymentTable } from './payment';

export interface GrantDossier {
  readonly grant: Grant | null;
  readonly payments: readonly Payment[];
  /** The whole ledger; `moneyOfGrant` takes what belongs to the award. */
  readonly entries: readonly LedgerEntry[];
}

export async function loadGrant(reader: Reader, grantId: GrantId): Promise<GrantDossier> {
  return {
    grant: await reader.get(grantTable, grantId),
    payments: await reader.where(paymentTable, 'grantId', grantId),
    entries: await reader.all(ledgerEntryTable),
  };
}
