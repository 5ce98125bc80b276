/** The fault bench, short: a few of each kind in the real window. `npm run faults` runs as many as you like. */
import { describe, expect, type TestContext, test } from 'vitest';
import { chanceFrom } from '../faults/chance';
import { runCuts } from '../faults/cuts';
import { runDamage } from '../faults/damage';
import { runFull } from '../faults/full';
import { runKills } from '../faults/kills';
import { runSchemas } from '../faults/schemas';
import { runSnapshots } from '../faults/snapshots';
import { fixtureVersions } from '../support/schema-fixture';
import { skippedWhen } from '../support/skipped';

const SEED = 20_261_204;
/** Notes why a series could not be tried here, as every skipped test does. */
function skipWhere(context: TestContext, what: string, skipped: string | undefined): void {
  if (skippedWhen(skipped !== undefined, { what, why: skipped ?? '' })) context.skip();
}

/** One that the engine answers with an empty store, one that it cannot open, two that only a copy mends, and one that nothing does. */
const SHORT_DAMAGES = [
  'log cut in half',
  'CURRENT names a file that is not there',
  'store deleted and a byte in the middle of the journal',
  'CURRENT names a file that is not there and a byte in the middle of the journal',
  'store and copies deleted and a byte in the middle of the journal',
];

const options = (runs: number) => ({ runs, chance: chanceFrom(SEED), progress: () => undefined });

// Each of them starts the app several times over.
describe('what the world does to the app', { timeout: 300_000 }, () => {
  test('killed at any moment: nothing acknowledged is lost, nothing is half written', async () => {
    const { counts, faults } = await runKills(options(3));
    expect(faults).toEqual([]);
    expect(counts).toMatchObject({ kills: 3, lost: 0, halfWritten: 0 });
  });

  test('cut off from power: what was acknowledged is on disk, and what was not synced is seen to be gone', async (context) => {
    const { counts, faults, skipped } = await runCuts(options(1));
    skipWhere(context, 'power cuts', skipped);
    expect(faults).toEqual([]);
    expect(counts).toMatchObject({ cuts: 1, lost: 0, halfWritten: 0 });
  });

  test('a full disk: nothing is lost over three starts, and the screen says so', async (context) => {
    const { counts, faults, skipped } = await runFull(options(1));
    skipWhere(context, 'full disks', skipped);
    expect(faults).toEqual([]);
    expect(counts).toMatchObject({ full: 1, lost: 0 });
  });

  test('damaged files: made again to the last acknowledged action, never in silence', async (context) => {
    const { counts, faults, skipped } = await runDamage({ ...options(1), only: SHORT_DAMAGES });
    skipWhere(context, 'damaged stores', skipped);
    expect(faults).toEqual([]);
    expect(counts).toEqual({ damages: SHORT_DAMAGES.length, openings: 2 * SHORT_DAMAGES.length, lost: 0 });
  });

  test('killed while it writes snapshots: each that is left can be read', async () => {
    const { counts, faults } = await runSnapshots(options(1));
    expect(faults).toEqual([]);
    expect(counts).toMatchObject({ snapshotKills: 1, unreadable: 0, older: 0 });
  });

  test('what the first and the last released version left on disk opens in this engine', async () => {
    const versions = fixtureVersions();
    const only = [versions.at(0) ?? 0, versions.at(-1) ?? 0];
    const { counts, faults } = await runSchemas({ ...options(1), only });
    expect(faults).toEqual([]);
    expect(counts).toEqual({ schemas: 2, openings: 4 });
  });
});
