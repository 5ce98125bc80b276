/** Ways in which a store and its journal can be damaged on disk, each done to a data folder while the app is closed. */
import { cp, open, readdir, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export type DataFolder = {
  /** The folder of the engine's files. */
  readonly store: string;
  readonly journal: string;
  /** The folder of the copies that the app made. */
  readonly copies: string;
  /** A copy of the engine's files from before the last actions. */
  readonly olderStore: string;
};

export type Damage = {
  readonly name: string;
  /** Nothing is left to make the store from: a refusal in words is all that can be asked. */
  readonly isFatal: boolean;
  /** Comes back from the latest copy, once a person says so. */
  readonly asksRecovery: boolean;
  /** The store itself is as it was: what the journal says no longer counts. */
  readonly sparesStore: boolean;
  readonly apply: (folder: DataFolder) => Promise<void>;
};

const NOISE = Buffer.from('Dit hoort hier niet. '.repeat(200));

export const DAMAGES: readonly Damage[] = [
  toStore('log overwritten', async ({ store }) => await overwrite(await file(store, /\.log$/), 0)),
  toStore('log cut in half', async ({ store }) => await cutTo(await file(store, /\.log$/), 0.5)),
  toStore('log emptied', async ({ store }) => await cutTo(await file(store, /\.log$/), 0)),
  toStore('manifest overwritten', async ({ store }) => await overwrite(await file(store, /^MANIFEST/), 0)),
  toStore('manifest cut in half', async ({ store }) => await cutTo(await file(store, /^MANIFEST/), 0.5)),
  toStore('table overwritten', async ({ store }) => await overwrite(await file(store, /\.ldb$/), 0)),
  toStore('table cut in half', async ({ store }) => await cutTo(await file(store, /\.ldb$/), 0.5)),
  toStore('table deleted', async ({ store }) => await rm(await file(store, /\.ldb$/))),
  toStore('CURRENT emptied', async ({ store }) => await cutTo(join(store, 'CURRENT'), 0)),
  toStore('CURRENT names a file that is not there', async ({ store }) => {
    await writeFile(join(store, 'CURRENT'), 'MANIFEST-999999\n');
  }),
  toStore('all files emptied', async ({ store }) => {
    for (const name of await readdir(store)) await cutTo(join(store, name), 0);
  }),
  toStore('folder deleted', async ({ store }) => await rm(store, { recursive: true })),
  toStore('older copy put back', async ({ store, olderStore }) => {
    await rm(store, { recursive: true });
    await cp(olderStore, store, { recursive: true });
  }),
  toStore("another engine's files", async ({ store }) => {
    for (const name of await readdir(store)) {
      await writeFile(join(store, name), Buffer.concat([Buffer.from('SQLite format 3\0'), NOISE]));
    }
  }),
  toJournal('journal: end torn off', async ({ journal }) => {
    await truncate(journal, (await stat(journal)).size - 100);
  }),
  toJournal('journal: one byte in the middle', async ({ journal }) => await flipByte(journal, 0.5)),
  toJournal('journal: deleted', async ({ journal }) => await rm(journal)),
  {
    name: 'store deleted and a byte in the middle of the journal',
    isFatal: false,
    asksRecovery: true,
    sparesStore: false,
    apply: async ({ store, journal }) => {
      await rm(store, { recursive: true });
      await flipByte(journal, 0.5);
    },
  },
  {
    name: 'CURRENT names a file that is not there and a byte in the middle of the journal',
    isFatal: false,
    asksRecovery: true,
    sparesStore: false,
    apply: async ({ store, journal }) => {
      await writeFile(join(store, 'CURRENT'), 'MANIFEST-999999\n');
      await flipByte(journal, 0.5);
    },
  },
  {
    name: 'store and copies deleted and a byte in the middle of the journal',
    isFatal: true,
    asksRecovery: false,
    sparesStore: false,
    apply: async ({ store, journal, copies }) => {
      await rm(store, { recursive: true });
      await rm(copies, { recursive: true });
      await flipByte(journal, 0.5);
    },
  },
];

function toStore(name: string, apply: Damage['apply']): Damage {
  return { name, isFatal: false, asksRecovery: false, sparesStore: false, apply };
}

function toJournal(name: string, apply: Damage['apply']): Damage {
  return { name, isFatal: false, asksRecovery: false, sparesStore: true, apply };
}

/** The largest file with such a name. */
async function file(folder: string, name: RegExp): Promise<string> {
  const paths = (await readdir(folder)).filter((each) => name.test(each)).map((each) => join(folder, each));
  const sized = await Promise.all(paths.map(async (path) => ({ path, size: (await stat(path)).size })));
  const [largest] = sized.sort((a, b) => b.size - a.size);
  if (largest === undefined) throw new Error(`There is no file like ${name} to damage in ${folder}.`);
  return largest.path;
}

async function cutTo(path: string, share: number): Promise<void> {
  await truncate(path, Math.floor((await stat(path)).size * share));
}

/** From a share of its length on, as much as there is noise for. */
async function overwrite(path: string, from: number): Promise<void> {
  const { size } = await stat(path);
  const start = Math.floor(size * from);
  const handle = await open(path, 'r+');
  try {
    await handle.write(NOISE, 0, Math.min(NOISE.length, size - start), start);
  } finally {
    await handle.close();
  }
}

async function flipByte(path: string, from: number): Promise<void> {
  const place = Math.floor((await stat(path)).size * from);
  const handle = await open(path, 'r+');
  try {
    const byte = Buffer.alloc(1);
    await handle.read(byte, 0, 1, place);
    await handle.write(Buffer.from([(byte[0] ?? 0) ^ 1]), 0, 1, place);
  } finally {
    await handle.close();
  }
}
