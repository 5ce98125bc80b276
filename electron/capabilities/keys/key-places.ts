/** Where the key file lies: twice, because without it nothing can be read any more, and as a copy per day for a month. */
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Failure, failure } from '@shared/ipc/failure';
import type { StoreName } from '@shared/ipc/store-name';
import { err, ok, type Result } from '@shared/kernel/result';
import { decodeKeyFile, encodeKeyFile, type KeyFile } from './key-file';

export type KeyPlaces = {
  /** The file, or its twin where the file cannot be read; null: there is none. */
  readonly read: () => Promise<Result<KeyFile | null, Failure>>;
  /** Both are on disk before this answers. Throws what the system throws. */
  readonly write: (file: KeyFile) => Promise<Result<null, Failure>>;
  /** Puts both right where one of them is not this file. */
  readonly mend: (file: KeyFile) => Promise<Result<null, Failure>>;
  /** Removes copies that can be opened in a way that is being closed. */
  readonly dropCopies: () => Promise<void>;
  /** Keeps what is there, whole or damaged, among the copies. */
  readonly putAside: () => Promise<Result<null, Failure>>;
  /** The file and its twin; the copies stay. */
  readonly remove: () => Promise<void>;
  /** From now on, until there is a file again, that there is none is as a person wanted it. */
  readonly noteDiscarded: () => Promise<Result<null, Failure>>;
  readonly wasDiscarded: () => Promise<boolean>;
  readonly removeCopies: () => Promise<void>;
};

export type KeyPlacesOptions = {
  readonly folder: string;
  readonly store: StoreName;
  readonly now: () => Date;
  readonly writeSafely: (path: string, bytes: Uint8Array) => Promise<Result<null, Failure>>;
  readonly sweepLeftovers: (folder: string) => Promise<void>;
};

const KEPT_DAYS = 30;
const DAY_MS = 86_400_000;
const COPY = /^(fund|demo)\.(\d{4}-\d{2}-\d{2})\.(aside-\d+\.)?keys$/;

export function createKeyPlaces({ folder, store, now, ...disk }: KeyPlacesOptions): KeyPlaces {
  const main = join(folder, `${store}.keys`);
  const twin = join(folder, `${store}.twin.keys`);
  const discarded = join(folder, `${store}.discarded`);
  const copies = join(folder, 'copies');
  const today = () => now().toISOString().slice(0, 10);

  /** At most one copy a day; those of more than a month ago go. */
  async function copy(bytes: Uint8Array): Promise<void> {
    const name = `${store}.${today()}.keys`;
    if (!(await copiesOf(copies, store)).some((known) => known.name === name)) {
      await disk.writeSafely(join(copies, name), bytes);
    }
    const oldest = new Date(now().getTime() - KEPT_DAYS * DAY_MS).toISOString().slice(0, 10);
    await removeCopies(({ day }) => day < oldest);
  }

  async function removeCopies(goes: (copy: Copy) => boolean): Promise<void> {
    const gone = (await copiesOf(copies, store)).filter(goes);
    await Promise.all(gone.map(({ name }) => rm(join(copies, name), { force: true })));
  }

  async function write(file: KeyFile): Promise<Result<null, Failure>> {
    const bytes = encodeKeyFile(file);
    for (const path of [main, twin]) {
      const written = await disk.writeSafely(path, bytes);
      if (!written.ok) return written;
    }
    await rm(discarded, { force: true });
    await copy(bytes);
    return ok(null);
  }

  return {
    read: () => readEither(main, twin),
    write,
    mend: async (file) => {
      // What a write that was cut off left behind may hold a way in that is closed by now.
      await Promise.all([folder, copies].map(disk.sweepLeftovers));
      await rm(discarded, { force: true });
      const bytes = Buffer.from(encodeKeyFile(file));
      const present = [await contentsOf(main), await contentsOf(twin)];
      return present.every((contents) => contents !== null && bytes.equals(contents))
        ? ok(null)
        : await write(file);
    },
    dropCopies: () => removeCopies(({ isAside }) => !isAside),
    putAside: async () => {
      const bytes = (await contentsOf(main)) ?? (await contentsOf(twin));
      if (bytes === null) return ok(null);
      return await disk.writeSafely(join(copies, `${store}.${today()}.aside-${now().getTime()}.keys`), bytes);
    },
    removeCopies: () => removeCopies(() => true),
    remove: async () => {
      // The twin first: what is left after a crash in between is a file that is still whole.
      await rm(twin, { force: true });
      await rm(main, { force: true });
    },
    noteDiscarded: () => disk.writeSafely(discarded, new Uint8Array()),
    wasDiscarded: async () => (await contentsOf(discarded)) !== null,
  };
}

async function readEither(main: string, twin: string): Promise<Result<KeyFile | null, Failure>> {
  const contents = [await contentsOf(main), await contentsOf(twin)].filter((bytes) => bytes !== null);
  if (contents.length === 0) return ok(null);
  const read = contents.map(decodeKeyFile);
  return read.find(({ ok: isWhole }) => isWhole) ?? read.find(isNewer) ?? err(failure('keys.damaged'));
}

function isNewer(read: Result<KeyFile, Failure>): boolean {
  return !read.ok && read.error.code === 'keys.newer';
}

type Copy = { readonly name: string; readonly day: string; readonly isAside: boolean };

async function copiesOf(folder: string, store: StoreName): Promise<Copy[]> {
  const names = await readdir(folder).catch(nothingWhenAbsent([]));
  return names.flatMap((name): Copy[] => {
    const [, owner, day = '', aside] = COPY.exec(name) ?? [];
    return owner === store ? [{ name, day, isAside: aside !== undefined }] : [];
  });
}

async function contentsOf(path: string): Promise<Uint8Array | null> {
  return await readFile(path).catch(nothingWhenAbsent(null));
}

function nothingWhenAbsent<Value>(nothing: Value): (error: NodeJS.ErrnoException) => Value {
  return (error) => {
    if (error.code === 'ENOENT') return nothing;
    throw error;
  };
}
