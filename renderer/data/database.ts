/** Opens the IndexedDB database of one store, with strict durability, up to a given version of its shape. */

import type { Table } from '@shared/domain/action';
import { Dexie, type Table as DexieTable } from 'dexie';
import { MIGRATIONS, SCHEMA_VERSION } from './migrations/index';
import { type Vault, withKeys } from './sealing/vault';

export type Database = Dexie;

/** Dexie counts versions in tens inside IndexedDB. */
const NATIVE_FACTOR = 10;

/** With whose keys rows are brought to a newer shape, and up to which version. */
export interface Opening {
  /** null: only where no upgrade can come, because `lastVersion` is what is on disk. */
  readonly vault: Vault | null;
  readonly lastVersion?: number;
}

/**
 * Not open yet. `lastVersion` lower than the newest gives an older store, for tests of a migration and for reading
 * old journals. Strict: since Chrome 121 a commit is otherwise acknowledged before it is on disk.
 */
export function makeDatabase(name: string, { vault, lastVersion = SCHEMA_VERSION }: Opening): Database {
  const database = new Dexie(name, {
    chromeTransactionDurability: 'strict',
    autoOpen: false,
    cache: 'disabled',
  });
  for (const { version, stores, upgrade } of MIGRATIONS) {
    if (version > lastVersion) break;
    const step = database.version(version).stores({ ...stores });
    if (upgrade !== null && vault !== null) step.upgrade((transaction) => upgrade(transaction, vault));
  }
  return database;
}

/** An upgrade that needs more keys than the vault has is begun again with them: until it ends nothing has changed. */
export async function openDatabase(name: string, opening: Opening): Promise<Database> {
  const open = async () => {
    const database = makeDatabase(name, opening);
    await database.open();
    return database;
  };
  return opening.vault === null ? await open() : await withKeys(opening.vault, open);
}

/** Version of the store on disk; null when there is none. Dexie itself opens and writes newer stores without a word. */
export async function versionOnDisk(name: string): Promise<number | null> {
  const found = (await Dexie.dependencies.indexedDB.databases()).find((database) => database.name === name);
  return found?.version === undefined ? null : Math.ceil(found.version / NATIVE_FACTOR);
}

/** Removes the database from disk. */
export async function deleteDatabase(name: string): Promise<void> {
  await Dexie.delete(name);
}

/** Closed for good: Dexie must not open it again by itself. */
export function closeDatabase(database: Database): void {
  database.close({ disableAutoOpen: true });
}

/** A domain's table in the database, with the type of its rows. */
export function rowsOf<Row extends { readonly id: string }>(
  database: Database,
  table: Table<Row>,
): DexieTable<Row, string> {
  return database.table<Row, string>(table.name);
}
