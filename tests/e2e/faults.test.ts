/** The fault bench, short: a few of each kind in the real window. `npm run faults` runs as many as you like. */
import { describe, expect, type TestContext, test } from 'vitest';
import { chanceFrom } from '../faults/chance';
import { runCuts } from '../faults/cuts';
import { runKills } from '../faults/kills';
import { skippedWhen } from '../support/skipped';

const SEED = 20_261_204;
/** Notes why a series could not be tried here, as every skipped test does. */
function skipWhere(context: TestContext, what: string, skipped: string | undefined): void {
  if (skippedWhen(skipped !== undefined, { what, why: skipped ?? '' })) context.skip();
}

const options = (runs: number) => ({ runs, chance: chanceFrom(SEED), progress: () => undefined });

describe('what the world does to the app', () => {
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
});
