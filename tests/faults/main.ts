/** `npm run faults`: runs the series that are asked for, one after the other, and tells the figures. */

import { runDamages } from './backup-damages';
import { chanceFrom } from './chance';
import { runCuts } from './cuts';
import { runDamage } from './damage';
import { runErasure } from './erasure';
import { runFull } from './full';
import { runInChromium } from './in-chromium';
import { runKills } from './kills';
import { type BenchOptions, parseOptions, type SeriesName } from './options';
import { type MutationSeriesOptions, runMutations } from './parser-mutations';
import { runScan } from './scan';
import { runSchemas } from './schemas';
import type { SeriesOptions, SeriesResult } from './series';
import { runSnapshots } from './snapshots';

const RUNNERS: Readonly<Record<SeriesName, (options: MutationSeriesOptions) => Promise<SeriesResult>>> = {
  kills: runKills,
  cuts: runCuts,
  full: runFull,
  damage: runDamage,
  snapshots: runSnapshots,
  damages: runDamages,
  scan: runScan,
  erasure: runErasure,
  schemas: runSchemas,
  mutations: runMutations,
};

/** Exit code of a run that a person broke off. */
const BROKEN_OFF = 130;
/** These need no window, and so no build and no screen. */
const WITHOUT_WINDOW: readonly SeriesName[] = ['damages', 'mutations'];

/**
 * Exit code: 0 all well, 1 something was lost, 2 asked for what there is not. `prepare` makes the machine ready for a
 * window and gives what closes it again.
 */
export async function main(
  args: readonly string[],
  prepare: () => Promise<() => Promise<unknown>>,
): Promise<number> {
  const options = parseOptions(args, Date.now() % 1_000_000);
  if (!options.ok) {
    console.error(options.error);
    return 2;
  }
  const needsWindow = options.value.wanted.some(({ series }) => !WITHOUT_WINDOW.includes(series));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(BROKEN_OFF));
  const close = needsWindow ? await prepare() : async () => undefined;
  try {
    return await runAll(options.value);
  } finally {
    await close();
  }
}

async function runAll({ wanted, seed, json, parser, engine }: BenchOptions): Promise<number> {
  const say = (line: string) => console.error(line);
  say(`Seed ${seed}.`);
  const figures: Record<string, number | string> = {};
  let passed = true;
  for (const { series, runs } of wanted) {
    const run = (options: SeriesOptions) => RUNNERS[series]({ ...options, parser });
    const options = { runs, chance: chanceFrom(seed), progress: say };
    const result = await (engine === 'chromium' ? runInChromium(run, options) : run(options));
    for (const fault of result.faults) say(`FAULT ${fault}`);
    if (result.skipped !== undefined) say(`Skipped ${series}: ${result.skipped}`);
    if (!json) console.log(`${series}: ${toldAs(result)}`);
    Object.assign(figures, result.counts);
    passed &&= result.passed;
  }
  if (json) console.log(JSON.stringify(figures));
  return passed ? 0 : 1;
}

function toldAs({ counts, passed, skipped }: SeriesResult): string {
  if (skipped !== undefined) return `skipped, ${skipped}`;
  const told = Object.entries(counts).map(([name, count]) => `${name} ${count}`);
  return `${passed ? 'passed' : 'FAILED'}: ${told.join(', ')}`;
}
