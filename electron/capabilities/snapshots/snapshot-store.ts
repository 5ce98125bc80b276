/** Snapshots: whole copies of a store, written all or nothing, thinned out as they grow old. */
import { randomBytes } from 'node:crypto';
import { readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Response, StoreName } from '@shared/ipc/contract';
import { type Failure, failure } from '@shared/ipc/failure';
import { err, ok, type Result } from '@shared/kernel/result';
import { keptSnapshots } from './kept-snapshots';

export type SnapshotOptions = {
  /** Holds one folder per store. */
  readonly folder: string;
  readonly now: () => Date;
  readonly writeSafely: (path: string, bytes: Uint8Array) => Promise<Result<null, Failure>>;
  readonly sweepLeftovers: (folder: string) => Promise<void>;
  readonly syncFolder: (folder: string) => Promise<void>;
};

export type SnapshotStore = {
  readonly write: (
    store: StoreName,
    bytes: Uint8Array,
  ) => Promise<Result<Response<'snapshot.write'>, Failure>>;
  /** A copy of a snapshot that was written elsewhere, under the name it has there. */
  readonly keep: (store: StoreName, name: string, bytes: Uint8Array) => Promise<Result<null, Failure>>;
  readonly list: (store: StoreName) => Promise<Result<Response<'snapshot.list'>, Failure>>;
  readonly read: (store: StoreName, name: string) => Promise<Result<Response<'snapshot.read'>, Failure>>;
  /** All of a store at once, in a folder beside its own: no later snapshot takes their place. */
  readonly setAside: (store: StoreName) => Promise<Result<Response<'snapshot.setAside'>, Failure>>;
};

/** The moment it was made, so that names sort by time, and a little chance, so that two never meet. */
const NAME = /^\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}\.\d{3}Z-[0-9a-f]{8}\.snapshot$/;

export function createSnapshotStore(options: SnapshotOptions): SnapshotStore {
  const folderOf = (store: StoreName) => join(options.folder, store);
  const keep: SnapshotStore['keep'] = async (store, name, bytes) => {
    const folder = folderOf(store);
    await options.sweepLeftovers(folder);
    const written = await options.writeSafely(join(folder, name), bytes);
    if (written.ok) await thinOut(folder, options.now());
    return written;
  };
  return {
    keep,
    write: async (store, bytes) => {
      const name = newName(options.now());
      const written = await keep(store, name, bytes);
      return written.ok ? ok({ name, bytes: bytes.length }) : written;
    },
    list: async (store) => {
      const folder = folderOf(store);
      const names = await namesIn(folder);
      const sizes = await Promise.all(names.map(async (name) => (await stat(join(folder, name))).size));
      return ok({ snapshots: names.map((name, position) => ({ name, bytes: sizes[position] ?? 0 })) });
    },
    read: async (store, name) => {
      const folder = folderOf(store);
      // Only a name from the list: it can hold no path.
      if (!(await namesIn(folder)).includes(name)) return err(failure('snapshot.notFound'));
      return ok({ bytes: new Uint8Array(await readFile(join(folder, name))) });
    },
    setAside: async (store) => {
      const folder = folderOf(store);
      if ((await namesIn(folder)).length === 0) return ok({ asideAs: null });
      const asideAs = `${store}.${stampOf(options.now())}`;
      await rename(folder, join(options.folder, asideAs));
      await options.syncFolder(options.folder);
      return ok({ asideAs });
    },
  };
}

function newName(moment: Date): string {
  return `${stampOf(moment)}-${randomBytes(4).toString('hex')}.snapshot`;
}

function stampOf(moment: Date): string {
  return moment.toISOString().replaceAll(':', '-');
}

/** Newest first. */
async function namesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return names
    .filter((name) => NAME.test(name))
    .sort()
    .reverse();
}

async function thinOut(folder: string, now: Date): Promise<void> {
  const names = await namesIn(folder);
  const kept = keptSnapshots(names, now);
  const old = names.filter((name) => !kept.has(name));
  await Promise.all(old.map((name) => rm(join(folder, name), { force: true })));
}
