/**
 * A few texts that a plain browser keeps for good, each on disk before it is called kept. Local storage is written when
 * the browser likes: a crash within seconds loses what was put there.
 */

export interface KeptTexts {
  readonly get: (name: string) => Promise<string | null>;
  readonly set: (name: string, text: string) => Promise<void>;
  readonly remove: (name: string) => Promise<void>;
}

const DATABASE = 'buurtpot-kept';
const TABLE = 'texts';

export const keptTexts: KeptTexts = {
  get: async (name) => {
    const text: unknown = await within('readonly', (texts) => texts.get(name));
    // Earlier versions kept theirs in local storage.
    return typeof text === 'string' ? text : window.localStorage.getItem(name);
  },
  set: async (name, text) => {
    await within('readwrite', (texts) => texts.put(text, name));
    window.localStorage.removeItem(name);
  },
  remove: async (name) => {
    await within('readwrite', (texts) => texts.delete(name));
    window.localStorage.removeItem(name);
  },
};

/** One request in a transaction of its own; done when that is on disk. */
async function within(
  mode: IDBTransactionMode,
  ask: (texts: IDBObjectStore) => { readonly result: unknown },
): Promise<unknown> {
  const database = await opened();
  try {
    return await new Promise((resolve, reject) => {
      const transaction = database.transaction(TABLE, mode, { durability: 'strict' });
      const request = ask(transaction.objectStore(TABLE));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error);
    });
  } finally {
    database.close();
  }
}

async function opened(): Promise<IDBDatabase> {
  return await new Promise((resolve, reject) => {
    const opening = indexedDB.open(DATABASE, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(TABLE);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
}
