/** Opening a fund with a long ledger in the real window, beside an empty window and the bare engine that reads its rows. */
import { type AppUnderTest, startUnderTest } from '../faults/app';
import { MAKING_LIMIT_MS, makeFund, onNewFolder, timeRawRead, told } from './large-fund';
import { formatResults, median } from './runner';

const ROWS = 100_000;
/** What is written anew after a crash. */
const FEWER_ROWS = 20_000;
const ROUNDS = 5;

/** `prepare` makes the machine ready for a window and gives what closes it again. */
export async function report(prepare: () => Promise<() => Promise<unknown>>): Promise<string> {
  const close = await prepare();
  try {
    const empty = await emptyWindow();
    const large = await afterOrder(ROWS);
    const cutOff = await afterKill(FEWER_ROWS);
    const results = [
      told(`bare engine reads ${ROWS} rows`, large.rawMs, large.rawMs),
      told(`fund of ${ROWS} rows, until its first screen`, large.openMs, large.rawMs),
      told('empty window, until its start screen', empty, empty),
      told('window of the large fund, until its start screen', large.startMs, empty),
      told(`bare engine reads ${FEWER_ROWS} rows`, cutOff.rawMs, cutOff.rawMs),
      told(`after a kill: checked and written anew, ${FEWER_ROWS} rows`, cutOff.openMs, cutOff.rawMs),
    ];
    const about = 'Each beside the yardstick above it. The first screen should stand within 2 s.';
    return formatResults({ name: 'open', about, rounds: ROUNDS, benches: [] }, results);
  } finally {
    await close();
  }
}

type Times = { readonly startMs: number; readonly openMs: number; readonly rawMs: number };

async function emptyWindow(): Promise<number> {
  return await onNewFolder(async (userData) => {
    const times: number[] = [];
    for (let round = 1; round <= ROUNDS; round += 1) {
      const { app, startMs } = await started(userData);
      times.push(startMs);
      await app.running.close();
    }
    return median(times);
  });
}

async function afterOrder(rows: number): Promise<Times> {
  return await onNewFolder(async (userData) => {
    await makeFund(userData, rows);
    const all: Times[] = [];
    for (let round = 1; round <= ROUNDS; round += 1) {
      const { app, startMs } = await started(userData);
      all.push({ startMs, openMs: await timeOpening(app), rawMs: await timeRawRead(app) });
      await app.running.close();
    }
    return medians(all);
  });
}

async function afterKill(rows: number): Promise<Times> {
  return await onNewFolder(async (userData) => {
    await makeFund(userData, rows);
    const all: Times[] = [];
    for (let round = 1; round <= ROUNDS; round += 1) {
      const killed = await startUnderTest(userData);
      await killed.killAll();
      const { app, startMs } = await started(userData);
      all.push({ startMs, openMs: await timeOpening(app), rawMs: await timeRawRead(app) });
      await app.running.close();
    }
    return medians(all);
  });
}

/** From the command until the first words stand in the window. */
async function started(userData: string): Promise<{ app: AppUnderTest; startMs: number }> {
  const began = performance.now();
  const app = await startUnderTest(userData);
  await app.window.locator('h1').first().waitFor();
  return { app, startMs: performance.now() - began };
}

/** From the choice for the fund until the treasurer's screen has its figures. */
async function timeOpening(app: AppUnderTest): Promise<number> {
  const began = performance.now();
  const opening = await app.open('treasurerHome');
  if (opening.kind === 'blocked') throw new Error(`Not opened: ${JSON.stringify(opening.problem)}`);
  await app.window.locator('main .stat-card').first().waitFor({ timeout: MAKING_LIMIT_MS });
  return performance.now() - began;
}

function medians(all: readonly Times[]): Times {
  const of = (key: keyof Times) => median(all.map((one) => one[key]));
  return { startMs: of('startMs'), openMs: of('openMs'), rawMs: of('rawMs') };
}
