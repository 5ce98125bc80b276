/** Keeps what the engine has on disk before the engine is told to begin anew: what it cannot read, somebody else may. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Failure } from '@shared/ipc/failure';
import { ok, type Result } from '@shared/kernel/result';

export type StoresAsideOptions = {
  /** Where the engine keeps its files. */
  readonly engine: string;
  readonly folder: string;
  readonly now: () => Date;
  readonly writeSafely: (path: string, bytes: Uint8Array) => Promise<Result<null, Failure>>;
};

/** Says only who has the store open, and may be held by the engine itself. */
const LOCK = 'LOCK';

/** Copies every file, synced and read back, into a folder of its own. Throws what the system throws. */
export async function keepStoresAside({
  engine,
  folder,
  now,
  writeSafely,
}: StoresAsideOptions): Promise<Result<null, Failure>> {
  const aside = join(folder, now().toISOString().replaceAll(':', '-'));
  for (const path of await filesIn(engine)) {
    const written = await writeSafely(join(aside, path), await readFile(join(engine, path)));
    if (!written.ok) return written;
  }
  return ok(null);
}

/** Below this folder, as paths in it. */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const found = entries.map(async (entry) => {
    if (!entry.isDirectory()) return entry.name === LOCK ? [] : [entry.name];
    return (await filesIn(join(folder, entry.name))).map((path) => join(entry.name, path));
  });
  return (await Promise.all(found)).flat();
}
