/** A scratch folder with the keys of a fund, and starts of the app on it. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createKeys, type Keys } from '@electron/capabilities/keys/keys';
import { sweepLeftovers, writeSafely } from '@electron/capabilities/safe-file';
import type { KeyStoreStrength, OpenedKeys } from '@shared/ipc/key-contract';
import type { Result } from '@shared/kernel/result';
import { beforeEach } from 'vitest';
import { CHEAP, pretendedSystem } from './memory-keys';
import { scratchFolder } from './scratch-folder';

export const PASSPHRASE = 'fiets onder de appelboom';
export const ITSELF = { kind: 'itself' } as const;
export const byPassphrase = (passphrase = PASSPHRASE) => ({ kind: 'passphrase', passphrase }) as const;
export const byWords = (words: string) => ({ kind: 'recovery', words }) as const;

export const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');

/** Call at the top of a test file. `write` is how files are written; a test may let it fail. */
export function keyWorld() {
  const scratch = scratchFolder();
  const world = {
    moment: new Date(0),
    write: writeSafely,
    folder: scratch,
    /** Each call is a new start of the app on the same folder. */
    start: (strength: KeyStoreStrength = 'none'): Keys =>
      createKeys({
        folder: scratch(),
        now: () => world.moment,
        system: pretendedSystem(strength),
        writeSafely: (path, bytes) => world.write(path, bytes),
        sweepLeftovers,
        cost: CHEAP,
      }),
    passDays: (days: number) => {
      world.moment = new Date(world.moment.getTime() + days * 86_400_000);
    },
    everythingOnDisk: async (): Promise<string> => {
      const entries = await readdir(scratch(), { recursive: true, withFileTypes: true });
      const files = entries.filter((entry) => entry.isFile());
      const texts = await Promise.all(
        files.map((file) => readFile(join(file.parentPath, file.name), 'latin1')),
      );
      return texts.join('\n');
    },
  };
  beforeEach(() => {
    world.moment = new Date('2026-03-01T12:00:00Z');
    world.write = writeSafely;
  });
  return world;
}

export function valueIn<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** What an answer holds, before locking overwrites it. */
export function told(result: Result<OpenedKeys, unknown>) {
  const { dataKey, slots } = valueIn(result);
  return { dataKey: base64(dataKey), slots: slots.map(({ number, key }) => [number, base64(key)]) };
}
