/** Kills the whole app at random moments while actions stream in, and looks afterwards what is left. */
import { rm } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { freshUserData } from '../support/electron-app';
import { type AppUnderTest, startUnderTest } from './app';
import { between, type Chance } from './chance';
import type { Acknowledged } from './door/stream';
import type { SeriesOptions, SeriesResult } from './series';
import { type Verdict, verdictOf } from './verdict';

/** Milliseconds of streaming before a kill. */
const SHORTEST_MS = 100;
const LONGEST_MS = 1500;
/** Then a new data folder is begun, so that a round stays short. */
const ROUNDS_PER_FOLDER = 20;

type Tally = { kills: number; acknowledged: number; lost: number; halfWritten: number; faults: string[] };

export async function runKills({ runs, chance, progress }: SeriesOptions): Promise<SeriesResult> {
  const tally: Tally = { kills: 0, acknowledged: 0, lost: 0, halfWritten: 0, faults: [] };
  while (tally.kills < runs) {
    const userData = await freshUserData();
    try {
      await killSeries(userData, {
        rounds: Math.min(ROUNDS_PER_FOLDER, runs - tally.kills),
        chance,
        tally,
        progress,
      });
    } finally {
      await rm(userData, { recursive: true, force: true });
    }
  }
  const { faults, ...counts } = tally;
  return { counts, faults, passed: counts.lost === 0 && counts.halfWritten === 0 && faults.length === 0 };
}

type Folder = {
  readonly rounds: number;
  readonly chance: Chance;
  readonly tally: Tally;
  readonly progress: SeriesOptions['progress'];
};

/** The start after a kill is the check of that kill; a last start closes the series. */
async function killSeries(userData: string, { rounds, chance, tally, progress }: Folder): Promise<void> {
  const acknowledged: Acknowledged[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    const app = await startUnderTest(userData);
    try {
      count(tally, await openedAndChecked(app, acknowledged));
      app.stream(`${tally.kills + 1}`);
      // Half of the kills fall while actions run at full speed, the others may hit the very first one.
      if (chance() < 0.5) await app.underWay;
      await delay(between(chance, SHORTEST_MS, LONGEST_MS));
    } finally {
      await app.killAll();
    }
    acknowledged.push(...app.acknowledged);
    tally.kills += 1;
    const code = app.stoppedBy();
    if (code !== null) tally.faults.push(`before kill ${tally.kills}: an action was not taken: ${code}`);
    tally.acknowledged += app.acknowledged.length;
    progress(`kill ${tally.kills}: ${app.acknowledged.length} acknowledged, ${tally.lost} lost so far`);
  }
  const last = await startUnderTest(userData);
  try {
    count(tally, await openedAndChecked(last, acknowledged));
  } finally {
    await last.killAll();
  }
}

/** Nothing may be found at the start that a kill cannot explain. */
const EXPECTED_FINDINGS = ['whole', 'appended', 'replayed'];

async function openedAndChecked(app: AppUnderTest, acknowledged: readonly Acknowledged[]): Promise<Verdict> {
  const opening = await app.open();
  if (opening.kind === 'blocked') {
    return { lost: acknowledged, halfWritten: 0, faults: [`not opened: ${JSON.stringify(opening.problem)}`] };
  }
  const { finding } = opening.report;
  const verdict = verdictOf(acknowledged, await app.window.evaluate(() => globalThis.faultsDoor.check()));
  if (EXPECTED_FINDINGS.includes(finding.kind)) return verdict;
  return { ...verdict, faults: [`opened with ${JSON.stringify(finding)}`, ...verdict.faults] };
}

function count(tally: Tally, verdict: Verdict): void {
  tally.lost += verdict.lost.length;
  tally.halfWritten += verdict.halfWritten;
  tally.faults.push(...verdict.faults.map((fault) => `after kill ${tally.kills}: ${fault}`));
}
