/** Watches the room on the disk that holds the data: what is left, and what is given up when nothing is. */
import { statfs } from 'node:fs/promises';
import type { Response } from '@shared/ipc/contract';
import { failure } from '@shared/ipc/failure';
import { err } from '@shared/kernel/result';

type FreeSpace = Response<'disk.freeSpace'>;

const MEGABYTE = 1_000_000;
const LOW_BELOW = 200 * MEGABYTE;
const FULL_BELOW = 50 * MEGABYTE;
/** Below this a write may fail at any moment; the ballast goes. Far enough below `FULL_BELOW` that its room does not end the fullness. */
const RELEASE_BELOW = 16 * MEGABYTE;
/** So much may be left before the ballast is made again: making it does not bring the warning back. */
const RESTORE_FROM = LOW_BELOW + 2 * RELEASE_BELOW;
/** How long an answer of the system is good for. */
const FRESH_MS = 1000;

export type SpaceGuardOptions = {
  readonly folder: string;
  readonly ballast: {
    readonly keep: () => void;
    /** True when there was something to throw away. */
    readonly release: () => Promise<boolean>;
  };
  readonly now: () => Date;
  /** Whether an error says that there was no room. */
  readonly isFull: (error: unknown) => boolean;
  /** Bytes this user may still write there. */
  readonly freeBytes?: (folder: string) => Promise<number>;
};

export type SpaceGuard = {
  readonly read: () => Promise<FreeSpace>;
  /** Does the work; when the disk turns out to be full the ballast goes, and the work is done once more. */
  readonly withRoom: <Answer>(work: () => Promise<Answer>) => Promise<Answer>;
  /** As `withRoom`, for work that can wait for another day: refused while the disk is full. */
  readonly unlessFull: <Answer>(
    work: () => Promise<Answer>,
  ) => Promise<Answer | ReturnType<typeof refusedForRoom>>;
};

export function createSpaceGuard({
  folder,
  ballast,
  now,
  isFull,
  freeBytes = freeBytesOn,
}: SpaceGuardOptions): SpaceGuard {
  let known: { readonly at: number; readonly space: FreeSpace } | null = null;

  async function read(): Promise<FreeSpace> {
    const at = now().getTime();
    if (known !== null && at >= known.at && at - known.at < FRESH_MS) return known.space;
    const bytes = await freeBytes(folder);
    const space: FreeSpace = { freeBytes: bytes, level: levelOf(bytes) };
    known = { at, space };
    if (bytes < RELEASE_BELOW) await ballast.release();
    else if (bytes >= RESTORE_FROM) ballast.keep();
    return space;
  }

  async function withRoom<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    // What the system says about room must not stop the work.
    await read().catch(() => null);
    try {
      return await work();
    } catch (error) {
      if (!isFull(error) || !(await ballast.release())) throw error;
      known = null;
      return await work();
    }
  }

  return {
    read,
    withRoom,
    unlessFull: async (work) => {
      const space = await read().catch(() => null);
      return space?.level === 'full' ? refusedForRoom() : await withRoom(work);
    },
  };
}

export function levelOf(freeBytes: number): FreeSpace['level'] {
  if (freeBytes < FULL_BELOW) return 'full';
  return freeBytes < LOW_BELOW ? 'low' : 'fine';
}

function refusedForRoom() {
  return err(failure('disk.full'));
}

async function freeBytesOn(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}
