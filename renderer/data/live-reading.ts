/** Reads, and reads again whenever a table that was read has changed, in this window or another. */
import { Dexie } from 'dexie';
import { isBrokenOff } from './storage-failure';

/** Does the reading; says of each table, before it reads there, that it does. */
export type Read<T> = (readsFrom: (table: string) => void) => Promise<T>;

export interface Listener<T> {
  readonly onValue: (value: T) => void;
  readonly onProblem: (problem: unknown) => void;
}

/** Between two tries of a reading that the engine broke off. */
const AGAIN_MS = 1000;

/**
 * What is told never mixes before and after a change: a change on the way begins the reading anew. Our own, for the
 * live queries of Dexie run in a zone that may leak into other work, and from then on no write of the window succeeds
 * (dexie/Dexie.js, issues 1760 and 1831). Returns what ends it; a store that closes ends it too.
 */
export function liveReading<T>(
  database: string,
  read: Read<T>,
  { onValue, onProblem }: Listener<T>,
): () => void {
  const prefix = `idb://${database}/`;
  let tables = new Set<string>();
  let isReading = false;
  let isStale = false;
  let isOver = false;
  const pass = async () => {
    tables = new Set();
    isStale = false;
    try {
      const value = await read((table) => tables.add(table));
      if (!isOver && !isStale) onValue(value);
    } catch (problem) {
      if (isOver || isStale || isClosed(problem)) return;
      // What stands on the screen stays: the frame says that the disk is full.
      if (isBrokenOff(problem)) setTimeout(again, AGAIN_MS);
      else onProblem(problem);
    }
  };
  const run = async () => {
    isReading = true;
    do await pass();
    while (isStale && !isOver);
    isReading = false;
  };
  const again = () => {
    isStale = true;
    if (!isReading && !isOver) void run();
  };
  /** `idb://database/table/index`: where something was written. */
  const hear = (parts: object) => {
    const changed = (part: string) =>
      part.startsWith(prefix) && tables.has(part.slice(prefix.length).split('/')[0] ?? '');
    if (Object.keys(parts).some(changed)) again();
  };
  Dexie.on('storagemutated', hear);
  void run();
  return () => {
    isOver = true;
    Dexie.on.storagemutated.unsubscribe(hear);
  };
}

function isClosed(problem: unknown): boolean {
  return problem instanceof Dexie.DatabaseClosedError;
}
