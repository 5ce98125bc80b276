/** A short run of what `npm run faults -- --mutations N` does at length, as tests: one for each reader of a group. */
import { describe, expect, test } from 'vitest';
import { mutateParsers } from './mutate-parsers';
import type { Parser } from './parsers';

/** For each reader, unless the environment says another number. */
const RUNS = Number(process.env.BUURTPOT_MUTATIONS ?? 100_000);
const SEED = 20_261_204;
const LONGEST_MS = 3_600_000;

export function giveBadFiles(parsers: readonly Parser[]): void {
  describe('files that were made bad', () => {
    test.each(parsers.map((parser) => [parser.name, parser] as const))(
      '%s reads or refuses each of them, in time',
      async (_name, parser) => {
        const [figures] = await mutateParsers({ runs: RUNS, seed: SEED, parsers: [parser] });
        expect(figures).toMatchObject({ runs: RUNS, crashes: 0, hangs: 0, faults: [] });
      },
      LONGEST_MS,
    );
  });
}
