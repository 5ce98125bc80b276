/** A file that only takes up room: thrown away when the disk is full, so that the app can finish what it was doing. */
import { randomBytes } from 'node:crypto';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

export type Ballast = {
  /** Sees to it, in its own time, that the file is there. Fails in silence: there is a next time. */
  readonly keep: () => void;
  /** True when there was something to throw away. */
  readonly release: () => Promise<boolean>;
  /** When what was begun has ended. */
  readonly settled: () => Promise<void>;
};

/** Enough for the journal, and for the engine to bring its files in order. */
const BALLAST_BYTES = 16 * 1024 * 1024;
const CHUNK_BYTES = 1024 * 1024;

export function createBallast(path: string, bytes = BALLAST_BYTES): Ballast {
  let last: Promise<unknown> = Promise.resolve();
  let isKept = false;
  const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const turn = last.then(work, work);
    last = turn.catch(() => undefined);
    return turn;
  };
  return {
    keep: () => {
      if (isKept) return;
      isKept = true;
      inTurn(() => make(path, bytes)).catch(() => {
        isKept = false;
      });
    },
    release: () =>
      inTurn(async () => {
        isKept = false;
        const size = await sizeOf(path);
        if (size === null) return false;
        await rm(path, { force: true });
        return true;
      }),
    settled: async () => {
      await last;
    },
  };
}

/** Chance, not zeros: a file system that leaves out or packs what is always the same would keep no room at all. */
async function make(path: string, bytes: number): Promise<void> {
  if ((await sizeOf(path)) === bytes) return;
  const unfinished = `${path}.part`;
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  try {
    const handle = await open(unfinished, 'w', 0o600);
    try {
      for (let written = 0; written < bytes; written += CHUNK_BYTES) {
        await handle.appendFile(randomBytes(Math.min(CHUNK_BYTES, bytes - written)));
      }
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

async function sizeOf(path: string): Promise<number | null> {
  return await stat(path).then(
    ({ size }) => size,
    () => null,
  );
}
