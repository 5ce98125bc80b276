/** A zip of named files of our own: packed the same to the byte every time, opened as any zip from elsewhere. */
import { zipSync } from 'fflate';
import { FILE_KINDS } from '../ipc/file-purposes';
import type { Result } from '../kernel/result';
import type { IntakeProblem } from './intake/problem';
import { openZip, type ZipFiles } from './intake/zip';

export type Packet = ZipFiles;

/** Midday on 1 January 1980, the first day a zip can write: the same content gives the same bytes. */
const FIXED_TIME = '1980-01-01T12:00:00';

export function packPacket(files: Packet): Uint8Array {
  const entries = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(entries), { level: 6, mtime: FIXED_TIME });
}

export function openPacket(bytes: Uint8Array): Result<Packet, IntakeProblem> {
  return openZip(bytes, FILE_KINDS.export.maxUnpackedBytes);
}
