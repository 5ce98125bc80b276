/** The fault bench, short: a few of each kind in the real window. `npm run faults` runs as many as you like. */
import { describe, expect, test } from 'vitest';
import { chanceFrom } from '../faults/chance';
import { runKills } from '../faults/kills';

const SEED = 20_261_204;
const options = (runs: number) => ({ runs, chance: chanceFrom(SEED), progress: () => undefined });

describe('what the world does to the app', () => {
  test('killed at any moment: nothing acknowledged is lost, nothing is half written', async () => {
    const { counts, faults } = await runKills(options(3));
    expect(faults).toEqual([]);
    expect(counts).toMatchObject({ kills: 3, lost: 0, halfWritten: 0 });
  });
});
