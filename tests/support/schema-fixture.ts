/** What a released version of the app leaves on disk, kept for ever: every later version has to open it. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Database } from '@renderer/data/database';
import { z } from 'zod';

const FOLDER = new URL('../fixtures/', import.meta.url);

/** An IndexedDB database without Dexie: its shape and its rows, so that any engine can be given exactly this. */
export const RawStore = z.strictObject({
  nativeVersion: z.int().positive(),
  tables: z.array(
    z.strictObject({
      name: z.string(),
      keyPath: z.string(),
      indexes: z.array(z.strictObject({ name: z.string(), keyPath: z.string() })),
      rows: z.array(z.looseObject({})),
    }),
  ),
});
export type RawStore = z.infer<typeof RawStore>;

/** What must be found again, whatever shape later versions give it. */
export const Expected = z.strictObject({
  fund: z.string(),
  auditSeq: z.int(),
  journalSeq: z.int(),
  /** Rows per table of records. */
  counts: z.record(z.string(), z.int()),
  /** Cents over all lines of the ledger that are above zero. */
  ledgerCents: z.int(),
  /** One of the names that were changed last. */
  lastGiver: z.string(),
});
export type Expected = z.infer<typeof Expected>;

export type SchemaFixture = {
  readonly version: number;
  readonly journal: Buffer;
  readonly backup: Buffer;
  /** The key file, opened by itself; null: this version sealed nothing yet. */
  readonly keys: Buffer | null;
  readonly store: RawStore;
  readonly expected: Expected;
};

/** Versions that have a fixture, oldest first. */
/** Schema of the first version that seals what is said of persons. */
const FIRST_SEALED = 2;

/** Rows once this version has opened it: the sealing of an older one, and keys that waited to be destroyed, are told in the log. */
export function countsOnceOpened({ version, expected: { counts } }: SchemaFixture): Expected['counts'] {
  const isDestroying = (counts.keysToDestroy ?? 0) > 0;
  const auditEntries = (counts.auditEntries ?? 0) + Number(version < FIRST_SEALED) + Number(isDestroying);
  return { ...counts, ...(isDestroying ? { keysToDestroy: 0 } : {}), auditEntries };
}

export function fixtureVersions(): number[] {
  if (!existsSync(FOLDER)) return [];
  return readdirSync(FOLDER)
    .map((name) => Number(/^schema-(\d+)$/.exec(name)?.[1]))
    .filter((version) => version > 0)
    .sort((a, b) => a - b);
}

export function readFixture(version: number): SchemaFixture {
  const read = (name: string) => readFileSync(placeOf(version, name));
  const json = (bytes: Buffer): unknown => JSON.parse(bytes.toString('utf8'));
  return {
    version,
    journal: gunzipSync(read('fund.journal.gz')),
    backup: read('fund.backup'),
    keys: existsSync(placeOf(version, 'fund.keys')) ? read('fund.keys') : null,
    store: RawStore.parse(json(gunzipSync(read('store.json.gz')))),
    expected: Expected.parse(json(read('expected.json'))),
  };
}

export function writeFixture({ version, journal, backup, keys, store, expected }: SchemaFixture): void {
  mkdirSync(fileURLToPath(new URL(`schema-${version}/`, FOLDER)), { recursive: true });
  const write = (name: string, bytes: Buffer | string) => writeFileSync(placeOf(version, name), bytes);
  write('fund.journal.gz', gzipSync(journal, { level: 9 }));
  write('fund.backup', backup);
  if (keys !== null) write('fund.keys', keys);
  write('store.json.gz', gzipSync(JSON.stringify(store), { level: 9 }));
  write('expected.json', `${JSON.stringify(expected, null, 2)}\n`);
}

function placeOf(version: number, name: string): string {
  return fileURLToPath(new URL(`schema-${version}/${name}`, FOLDER));
}

/** Everything in an open database, its own tables included. */
export async function rawStoreOf(database: Database): Promise<RawStore> {
  const native = database.backendDB();
  const tables = await Promise.all(
    database.tables.map(async (table) => ({
      name: table.name,
      keyPath: String(table.schema.primKey.keyPath),
      indexes: table.schema.indexes.map(({ name, keyPath }) => ({ name, keyPath: String(keyPath) })),
      rows: await table.toArray(),
    })),
  );
  return RawStore.parse({ nativeVersion: native.version, tables });
}

/** Puts a raw store into an engine. Stands on its own, so that a page can be given its text. */
export async function pourRawStore(name: string, { nativeVersion, tables }: RawStore): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open(name, nativeVersion);
    opening.onerror = () => reject(opening.error);
    opening.onupgradeneeded = () => {
      for (const table of tables) {
        const made = opening.result.createObjectStore(table.name, { keyPath: table.keyPath });
        for (const index of table.indexes) made.createIndex(index.name, index.keyPath);
        for (const row of table.rows) made.add(row);
      }
    };
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
  });
}
