/**
 * Remembers how the app ended, and which stores have not been made sound since: a file that is there from the start says
 * "running" until the app is quit. Written at once and synced, because what it tells is about being cut off.
 */
import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { STORE_NAMES, StoreName } from '@shared/ipc/store-name';
import { z } from 'zod';

const Marker = z.strictObject({ running: z.boolean(), unsound: z.array(StoreName) });
type Marker = z.infer<typeof Marker>;

export type LastEnd = {
  /** Reads how it ended last time and notes that the app runs. Only the first call does anything. */
  readonly begin: () => void;
  /** Whether the engine closed this store in order, and everything was written since it was last checked. */
  readonly isClean: (store: StoreName) => boolean;
  readonly sound: (store: StoreName) => void;
  readonly unsound: (store: StoreName) => void;
  /** The app is quit as it should be. */
  readonly end: () => void;
};

export function createLastEnd(path: string): LastEnd {
  let unsound: Set<StoreName> | null = null;
  const begun = (): Set<StoreName> => {
    if (unsound !== null) return unsound;
    const last = readMarker(path);
    unsound = new Set(last === null || last.running ? STORE_NAMES : last.unsound);
    writeMarker(path, { running: true, unsound: [...unsound] });
    return unsound;
  };
  return {
    begin: () => void begun(),
    isClean: (store) => !begun().has(store),
    // Only kept in memory: until the end the file says "running", and that counts for every store.
    sound: (store) => void begun().delete(store),
    unsound: (store) => void begun().add(store),
    end: () => {
      if (unsound !== null) writeMarker(path, { running: false, unsound: [...unsound] });
    },
  };
}

/** Null: there is none, or it cannot be read. Then nothing is known, and everything is looked at. */
function readMarker(path: string): Marker | null {
  try {
    const parsed = Marker.safeParse(JSON.parse(readFileSync(path, 'utf8')));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** A marker that cannot be written leaves the last one, or none: both ask for more checks, never for fewer. */
function writeMarker(path: string, marker: Marker): void {
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    const temporary = `${path}.part`;
    const file = openSync(temporary, 'w', 0o600);
    try {
      writeSync(file, JSON.stringify(marker));
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, path);
  } catch {
    return;
  }
}
