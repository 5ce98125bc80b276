/** Takes away what journals of the first, readable kind left behind, once the sealed one has taken their place. */
import { open, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { JOURNAL_HEADER } from '@shared/ipc/journal-line';
import type { StoreName } from '@shared/ipc/store-name';

const READABLE_HEADER = 'buurtpot-journal 1';
/** Enough for the header and the beginning of the first line: its length and the hash of it. */
const BEGINNING_BYTES = 128;
/** `<store>.<moment>.journal`, and `<store>.<moment>.torn` for the end of a line that was cut off. */
const LEFTOVER =
  /^(?<store>[a-z]+)\.(?<moment>\d{4}-\d{2}-\d{2}T[\d.-]+Z)(?:-\d+)?\.(?<ending>journal|torn)$/;

export type ReadableLeftovers = {
  readonly folder: string;
  readonly store: StoreName;
  readonly syncFolder: (folder: string) => Promise<void>;
};

/** For when store and journal agree: what these files held stands sealed in both. Gives the number of files that went. */
export async function removeReadableLeftovers(options: ReadableLeftovers): Promise<number> {
  const { folder, store, syncFolder } = options;
  if (!(await isSealedAndBegun(join(folder, `${store}.journal`)))) return 0;
  const names = await readableOf(folder, await readdir(folder), store);
  for (const name of names) await rm(join(folder, name), { force: true });
  if (names.length > 0) await syncFolder(folder);
  return names.length;
}

/** Whether a journal of the sealed kind stands there with at least one line: it begins with the whole store. */
async function isSealedAndBegun(path: string): Promise<boolean> {
  const [header, line = ''] = (await beginningOf(path)).split('\n');
  return header === JOURNAL_HEADER && /^\d{1,9} [0-9a-f]{64} \{/.test(line);
}

/** Archives whose header says so; and torn ends from before the last of them was put aside. */
async function readableOf(folder: string, names: readonly string[], store: string): Promise<string[]> {
  const found = names.flatMap((name) => {
    const parts = LEFTOVER.exec(name)?.groups;
    return parts?.store === store ? [{ name, moment: parts.moment ?? '', ending: parts.ending }] : [];
  });
  const archives: typeof found = [];
  for (const each of found) {
    if (each.ending !== 'journal') continue;
    const [header] = (await beginningOf(join(folder, each.name))).split('\n');
    if (header === READABLE_HEADER) archives.push(each);
  }
  const last =
    archives
      .map(({ moment }) => moment)
      .sort()
      .at(-1) ?? '';
  const torn = found.filter(({ ending, moment }) => ending === 'torn' && moment <= last);
  return [...archives, ...torn].map(({ name }) => name);
}

async function beginningOf(path: string): Promise<string> {
  const handle = await open(path, 'r').catch(() => null);
  if (handle === null) return '';
  try {
    const bytes = Buffer.alloc(BEGINNING_BYTES);
    const { bytesRead } = await handle.read(bytes, 0, bytes.length, 0);
    return bytes.toString('latin1', 0, bytesRead);
  } finally {
    await handle.close();
  }
}
