/** Kills the whole app at random moments while actions stream in, and looks afterwards what is left. */
import { rm } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { freshUserData } from '../support/electron-app';
import { startUnderTest } from './app';
import { between } from './chance';
import type { Acknowledged } from './door/stream';
import type { SeriesOptions, SeriesResult } from './series';
import { newTally, openedAndChecked, type Tally } from './tally';

/** Milliseconds of streaming before a kill. */
const SHORTEST_MS = 100;
const LONGEST_MS = 1500;
/** Then a new data folder is begun, so that a round stays short. */
const ROUNDS_PER_FOLDER = 20;

export async function runKills(options: SeriesOptions): Promise<SeriesResult> {
  const tally = newTally();
  while (tally.rounds() < options.runs) {
    const userData = await freshUserData();
    try {
      const rounds = Math.min(ROUNDS_PER_FOLDER, options.runs - tally.rounds());
      await killSeries(userData, { ...options, runs: rounds }, tally);
    } finally {
      await rm(userData, { recursive: true, force: true });
    }
  }
  const [lost, halfWritten] = [tally.lost(), tally.halfWritten()];
  // Unlike a power cut, a kill leaves the engine no reason to lose anything itself.
  const emptied = tally.rebuilt() === 0 ? [] : [`the store was made again ${tally.rebuilt()} times`];
  return {
    counts: { kills: tally.rounds(), acknowledged: tally.acknowledged(), lost, halfWritten },
    faults: [...tally.faults, ...emptied],
    passed: lost === 0 && halfWritten === 0 && tally.faults.length === 0 && emptied.length === 0,
  };
}

/** The start after a kill is the check of that kill; a last start closes the series. */
async function killSeries(
  userData: string,
  { runs, chance, progress, start = startUnderTest }: SeriesOptions,
  tally: Tally,
): Promise<void> {
  const acknowledged: Acknowledged[] = [];
  for (let round = 1; round <= runs + 1; round += 1) {
    const app = await start(userData);
    try {
      const verdict = await openedAndChecked(app, acknowledged);
      tally.addVerdict(verdict);
      // What is lost is lost once: the next round begins anew.
      if (round > runs || verdict.lost.length > 0) return;
      app.stream(`${tally.rounds() + 1}`);
      // Half of the kills fall while actions run at full speed, the others may hit the very first one.
      if (chance() < 0.5) await app.underWay;
      await delay(between(chance, SHORTEST_MS, LONGEST_MS));
    } finally {
      await app.killAll();
    }
    acknowledged.push(...app.acknowledged);
    tally.addRound(app.acknowledged.length);
    const code = app.stoppedBy();
    if (code !== null) tally.addFault(`an action was not taken: ${code}`);
    progress(`kill ${tally.rounds()}: ${app.acknowledged.length} acknowledged, ${tally.lost()} lost so far`);
  }
}
