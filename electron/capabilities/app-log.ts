/** The app's own log: one JSON line per event, without personal data, in a few files of limited size. */
import { appendFile, mkdir, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What the page may tell is narrower: see the contract. What the machine tells by itself are its own codes and counts. */
export type LogEntry = {
  readonly level: 'info' | 'warning' | 'error';
  readonly code: string;
  readonly details: Readonly<Record<string, string | number | boolean>>;
};

export type AppLog = {
  /** Never throws: a log that cannot be written must not stop the work it tells about. */
  readonly write: (entry: LogEntry) => Promise<void>;
};

export type AppLogOptions = {
  readonly folder: string;
  readonly now: () => Date;
  readonly maxBytes?: number;
};

const MAX_BYTES = 1_000_000;
/** `buurtpot.log` and so many older ones. */
const OLDER_KEPT = 3;

export function createAppLog({ folder, now, maxBytes = MAX_BYTES }: AppLogOptions): AppLog {
  const path = join(folder, 'buurtpot.log');
  let last: Promise<void> = Promise.resolve();

  async function append(entry: LogEntry): Promise<void> {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const size = await stat(path).then(
      (info) => info.size,
      () => 0,
    );
    if (size >= maxBytes) await rotate(path);
    await appendFile(path, `${JSON.stringify({ at: now().toISOString(), ...entry })}\n`, { mode: 0o600 });
  }

  return {
    write: (entry) => {
      last = last.then(() => append(entry)).catch(() => undefined);
      return last;
    },
  };
}

async function rotate(path: string): Promise<void> {
  for (let number = OLDER_KEPT - 1; number >= 1; number -= 1) {
    await rename(`${path}.${number}`, `${path}.${number + 1}`).catch(() => undefined);
  }
  await rename(path, `${path}.1`);
}
