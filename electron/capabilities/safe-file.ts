/** Writes a file so that it is there whole or not at all, checked and confirmed by the disk. */
import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type Failure, failure } from '@shared/ipc/failure';
import { err, ok, type Result } from '@shared/kernel/result';

/** Leftovers of a write that was cut off start with this. */
const TEMPORARY = '.buurtpot-';

/**
 * Writes beside the target, syncs, reads back, compares, and only then takes the target's place.
 * Throws what the system throws (full, not writable).
 */
export async function writeSafely(path: string, bytes: Uint8Array): Promise<Result<null, Failure>> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const temporary = join(folder, `${TEMPORARY}${randomBytes(6).toString('hex')}.tmp`);
  try {
    await writeAndSync(temporary, bytes);
    if (!(await readFile(temporary)).equals(bytes)) return err(failure('snapshot.notVerified'));
    await rename(temporary, path);
    await syncFolder(folder);
    return ok(null);
  } finally {
    await rm(temporary, { force: true });
  }
}

/** A renamed or new file is only sure to be found after a power cut once its folder is on disk. */
export async function syncFolder(folder: string): Promise<void> {
  // Windows cannot open a folder; there the file system's own journal keeps the name.
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Removes what writes that were cut off left behind. */
export async function sweepLeftovers(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  const leftovers = names.filter((name) => basename(name).startsWith(TEMPORARY) && name.endsWith('.tmp'));
  await Promise.all(leftovers.map((name) => rm(join(folder, name), { force: true })));
}

async function writeAndSync(path: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(path, 'wx');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
