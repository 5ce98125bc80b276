/**
 * Writes a whole store anew after the app was cut off. LevelDB goes on writing at the end of a log that was torn, and
 * at the next start drops what stands behind the tear: measured, a store opened fine once and was empty the second time.
 */
import { Dexie } from 'dexie';
import { type Database, deleteDatabase } from '../database';

/** So much that the engine moves all of its log into tables and begins a new log. Measured: from some 4 MB on. Bytes. */
const PADDING = 9_000_000;
/** Larger values go into files of their own, past the log. */
const VALUE_BYTES = 30_000;
const VALUES_AT_ONCE = 50;

/** Fills bytes with what cannot be packed. */
export type RandomBytes = (length: number) => Uint8Array;

/** In one transaction, so that being cut off leaves the old rows or the new. Gives the number of rows. */
export async function rewriteRows(database: Database): Promise<number> {
  return await database.transaction('rw', database.tables, async () => {
    let written = 0;
    for (const table of database.tables) {
      const rows: unknown[] = await table.toArray();
      await table.clear();
      await table.bulkAdd(rows);
      written += rows.length;
    }
    return written;
  });
}

/** Has the engine leave its log behind, by writing much beside the store and taking it away again. */
export async function beginNewEngineLog(name: string, random: RandomBytes): Promise<void> {
  await deleteDatabase(name);
  const padding = new Dexie(name, { chromeTransactionDurability: 'strict' });
  padding.version(1).stores({ padding: '' });
  const table = padding.table<Uint8Array, number>('padding');
  const keys = Array.from({ length: PADDING / VALUE_BYTES }, (_, key) => key);
  for (let from = 0; from < keys.length; from += VALUES_AT_ONCE) {
    const some = keys.slice(from, from + VALUES_AT_ONCE);
    await table.bulkPut(
      some.map(() => random(VALUE_BYTES)),
      some,
    );
  }
  padding.close();
  await deleteDatabase(name);
}
