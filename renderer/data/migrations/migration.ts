/** What one step between two versions of the store is. Once published, a step is never edited. */
import type { Transaction } from 'dexie';
import type { Vault } from '../sealing/vault';

export interface Migration {
  /** 1, 2, 3 … without a gap. */
  readonly version: number;
  /** Table -> primary key and indexes, in Dexie's notation; null removes the table. */
  readonly stores: Readonly<Record<string, string | null>>;
  /** Turns rows of the version before into rows of this one. */
  readonly upgrade: ((transaction: Transaction, vault: Vault) => Promise<void>) | null;
}
