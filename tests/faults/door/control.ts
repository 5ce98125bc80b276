/** Writes that the engine acknowledges before they are on disk, past the app: the bench has to see these get lost. */

const DATABASE = 'faults-control';

export async function openControl(): Promise<IDBDatabase> {
  return await new Promise((resolve, reject) => {
    const opening = indexedDB.open(DATABASE, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('rows', { keyPath: 'id' });
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
}

/** Puts one row after the other, until the world ends. */
export async function writeControl(onWritten: () => void): Promise<never> {
  const database = await openControl();
  for (let id = 1; ; id += 1) {
    await putRow(database, { id, text: 'x'.repeat(186), durability: 'relaxed' });
    onWritten();
  }
}

/** So much beside the app's rows that the engine moves all it has so far from its log into tables. Bytes. */
const TABLES_FROM = 9_000_000;
const ROW_BYTES = 30_000;

export async function fillEngineLog(): Promise<void> {
  const database = await openControl();
  for (let id = 1; id <= TABLES_FROM / ROW_BYTES; id += 1) {
    await putRow(database, { id, text: 'x'.repeat(ROW_BYTES), durability: 'strict' });
  }
  database.close();
}

/** Rows that are there. */
export async function countControl(): Promise<number> {
  const database = await openControl();
  return await new Promise((resolve, reject) => {
    const counting = database.transaction('rows').objectStore('rows').count();
    counting.onsuccess = () => resolve(counting.result);
    counting.onerror = () => reject(counting.error);
  });
}

export async function putRow(
  database: IDBDatabase,
  { id, text, durability }: { id: number; text: string; durability: IDBTransactionDurability },
): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const transaction = database.transaction('rows', 'readwrite', { durability });
    transaction.objectStore('rows').put({ id, text });
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}
