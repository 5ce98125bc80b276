/** One action saved through the app (store, audit, outbox, journal on disk), beside one raw strict put, in the real window. */
import { rm } from 'node:fs/promises';
import { startUnderTest } from '../faults/app';
import { freshUserData } from '../support/electron-app';
import { formatResults } from './runner';

const ROUNDS = 300;
/** Left out: the first ones warm up. */
const WARM_UP = 20;

/** `prepare` makes the machine ready for a window and gives what closes it again. */
export async function report(prepare: () => Promise<() => Promise<unknown>>): Promise<string> {
  const close = await prepare();
  const userData = await freshUserData();
  const app = await startUnderTest(userData);
  try {
    await app.open();
    await app.streamSome('bench', 1);
    const times = await app.window.evaluate((rounds) => globalThis.faultsDoor.timeSaves(rounds), ROUNDS);
    const puts = times.puts.slice(WARM_UP);
    const actions = times.actions.slice(WARM_UP);
    const rows = [
      { name: 'raw strict put, half', medianMs: percentile(puts, 50), ratio: 1 },
      ratio('one action, half', [percentile(actions, 50), percentile(puts, 50)]),
      { name: 'raw strict put, p95', medianMs: percentile(puts, 95), ratio: 1 },
      ratio('one action, p95', [percentile(actions, 95), percentile(puts, 95)]),
    ];
    const about = `Half and p95 of ${actions.length}; each beside the raw put. p95 should stay under 50 ms.`;
    return formatResults({ name: 'save', about, rounds: ROUNDS, benches: [] }, rows);
  } finally {
    await app.running.close();
    await rm(userData, { recursive: true, force: true });
    await close();
  }
}

function ratio(name: string, [mine, raw]: readonly [number, number]) {
  return { name, medianMs: mine, ratio: mine / raw };
}

function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? Number.NaN;
}
