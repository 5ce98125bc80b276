/** How much room is left on the disk that holds the data. */
import { statfs } from 'node:fs/promises';
import type { Response } from '@shared/ipc/contract';

type FreeSpace = Response<'disk.freeSpace'>;

const MEGABYTE = 1_000_000;
const LOW_BELOW = 200 * MEGABYTE;
const FULL_BELOW = 50 * MEGABYTE;

export async function readFreeSpace(folder: string): Promise<FreeSpace> {
  const { bavail, bsize } = await statfs(folder);
  const freeBytes = bavail * bsize;
  return { freeBytes, level: levelOf(freeBytes) };
}

export function levelOf(freeBytes: number): FreeSpace['level'] {
  if (freeBytes < FULL_BELOW) return 'full';
  return freeBytes < LOW_BELOW ? 'low' : 'fine';
}
