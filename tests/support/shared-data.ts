/**
 * Real data that may not be shipped with the source: it lies in `../shared/data` beside the repository, and tests
 * that need it are skipped where it is not, with a note of what was not tested.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { skippedWhen } from './skipped';

const DATA = new URL('../../../shared/data/', import.meta.url);

/** The place of a file or folder under `../shared/data`, for instance `pabulib/golden.json`. */
export function sharedPath(path: string): string {
  return fileURLToPath(new URL(path, DATA));
}

/** For `describe.skipIf(sharedIsAbsent('pabulib', 'the golden counts'))`. */
export function sharedIsAbsent(path: string, what: string): boolean {
  return skippedWhen(!existsSync(sharedPath(path)), { what, why: `../shared/data/${path} is not there` });
}

export function readShared(path: string): Uint8Array {
  return new Uint8Array(readFileSync(sharedPath(path)));
}

/** The file as parsed JSON; null where it is not there. The caller says what shape it has. */
export function readSharedJson<Shape>(path: string): Shape | null {
  const place = sharedPath(path);
  return existsSync(place) ? (JSON.parse(readFileSync(place, 'utf8')) as Shape) : null;
}
