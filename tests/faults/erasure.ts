/** People are recorded and then erased; after a new start all that store and journal hold is read with every key left. */
import { rm } from 'node:fs/promises';
import { freshUserData } from '../support/electron-app';
import { startUnderTest } from './app';
import type { ErasureFound } from './door/erasing';
import type { SeriesOptions, SeriesResult } from './series';

/** Each has a name, an account and a mail address. */
export const ERASED_PEOPLE = 20;

export async function runErasure({ progress }: SeriesOptions): Promise<SeriesResult> {
  const userData = await freshUserData();
  try {
    const before = await session(userData, 'plant');
    progress(`erasure: ${before.readable} of ${before.planted} strings could be read with the keys`);
    const after = await session(userData, 'look');
    const faults = [
      ...(before.erased === ERASED_PEOPLE ? [] : [`only ${before.erased} of ${ERASED_PEOPLE} were erased`]),
      ...(before.readable === before.planted ? [] : ['the search did not find what was planted']),
      ...(after.readable === 0 ? [] : [`${after.readable} strings can still be read with the keys`]),
      ...after.faults,
    ];
    const counts = { erased: before.erased, strings: before.planted, left: after.readable };
    return { counts, faults, passed: faults.length === 0 };
  } finally {
    await rm(userData, { recursive: true, force: true });
  }
}

/** Two starts of the app, so that nothing is only in memory. */
async function session(
  userData: string,
  what: 'plant' | 'look',
): Promise<ErasureFound & { faults: readonly string[] }> {
  const app = await startUnderTest(userData);
  try {
    const opening = await app.open();
    if (opening.kind === 'blocked') throw new Error(`Not opened: ${JSON.stringify(opening.problem)}`);
    if (what === 'plant') await app.streamSome('erasure', 1);
    const found = await app.window.evaluate(
      ([count, looksOnly]) => globalThis.faultsDoor.erase(count, looksOnly),
      [ERASED_PEOPLE, what === 'look'] as const,
    );
    return { ...found, faults: (await app.check()).faults };
  } finally {
    await app.running.close();
  }
}
