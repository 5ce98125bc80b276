/** The first screen of a fund with a long ledger while it is in use: from a change to its new figures, beside a raw read. */
import { startUnderTest } from '../faults/app';
import { MAKING_LIMIT_MS, makeFund, onNewFolder, timeRawRead, told } from './large-fund';
import { formatResults, median } from './runner';

const ROWS = 10_000;
const ROUNDS = 7;

/** `prepare` makes the machine ready for a window and gives what closes it again. */
export async function report(prepare: () => Promise<() => Promise<unknown>>): Promise<string> {
  const close = await prepare();
  try {
    const { rawMs, quietMs, savedMs, shownMs } = await onNewFolder(timesOf);
    const results = [
      told(`bare engine reads ${ROWS} rows`, rawMs, rawMs),
      told('a change on a quiet screen, until it is saved', quietMs, rawMs),
      told('a change on the first screen, until it is saved', savedMs, rawMs),
      told('a change on the first screen, until its new figures stand there', shownMs, rawMs),
    ];
    const about =
      'What a treasurer waits for after each change on the first screen, beside reading the same rows raw.';
    return formatResults({ name: 'figures', about, rounds: ROUNDS, benches: [] }, results);
  } finally {
    await close();
  }
}

interface Times {
  readonly rawMs: number;
  readonly quietMs: number;
  readonly savedMs: number;
  readonly shownMs: number;
}

async function timesOf(userData: string): Promise<Times> {
  await makeFund(userData, ROWS);
  const app = await startUnderTest(userData);
  app.window.setDefaultTimeout(MAKING_LIMIT_MS);
  await app.open('restore');
  const quiet = await app.window.evaluate((rounds) => globalThis.faultsDoor.timeSaves(rounds), ROUNDS);
  await app.open('treasurerHome');
  await app.window.locator('main .stat-card').first().waitFor();
  const all: Omit<Times, 'quietMs'>[] = [];
  // The first round warms up.
  for (let round = 0; round <= ROUNDS; round += 1) {
    const told = await app.window.evaluate(() => globalThis.faultsDoor.timeFigures());
    all.push({ ...told, rawMs: await timeRawRead(app) });
  }
  await app.running.close();
  const of = (key: 'rawMs' | 'savedMs' | 'shownMs') => median(all.slice(1).map((one) => one[key]));
  return {
    rawMs: of('rawMs'),
    quietMs: median(quiet.actions),
    savedMs: of('savedMs'),
    shownMs: of('shownMs'),
  };
}
