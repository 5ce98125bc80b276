/**
 * Watches from another thread whether the work goes on. Reading is never interrupted from inside, so a parser that hangs
 * for good is ended with the whole process, after its name and number are told: with the seed they give the file again.
 */
import { Worker } from 'node:worker_threads';

/** Long enough for a busy machine. */
const GIVE_UP_MS = 120_000;

const SCRIPT = `
const { workerData } = require('node:worker_threads');
const { writeSync } = require('node:fs');
const state = new Int32Array(workerData.shared);
let last = -1;
let since = Date.now();
setInterval(() => {
  const now = Atomics.load(state, 1);
  if (now !== last || Atomics.load(state, 2) === 0) { last = now; since = Date.now(); return; }
  if (Date.now() - since < workerData.giveUp) return;
  writeSync(2, 'HANG in parser ' + workerData.names[Atomics.load(state, 0)] + ', run ' + now + '\\n');
  process.kill(process.pid, 'SIGKILL');
}, 1000);
`;

export interface Watchdog {
  /** Parser by its place in the list, and run. */
  readonly note: (parser: number, run: number) => void;
  /** Between two runs other work may take its time. */
  readonly rest: () => void;
  readonly end: () => Promise<unknown>;
}

export function startWatchdog(names: readonly string[]): Watchdog {
  const shared = new SharedArrayBuffer(12);
  const state = new Int32Array(shared);
  const worker = new Worker(SCRIPT, { eval: true, workerData: { shared, names, giveUp: GIVE_UP_MS } });
  worker.unref();
  return {
    note: (parser, run) => {
      Atomics.store(state, 0, parser);
      Atomics.store(state, 1, run);
      Atomics.store(state, 2, 1);
    },
    rest: () => Atomics.store(state, 2, 0),
    end: () => worker.terminate(),
  };
}
