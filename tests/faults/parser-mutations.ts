/** Mutated files for every parser: none may throw or hang. Needs no window. */
import { between } from './chance';
import { mutateParsers } from './mutations/mutate-parsers';
import type { SeriesOptions, SeriesResult } from './series';

const HIGHEST_SEED = 2_000_000_000;
/** No parser may need more. */
const MOST_MEGABYTES = 500;

/** `runs`: for each parser. */
export async function runMutations({ runs, chance, progress }: SeriesOptions): Promise<SeriesResult> {
  const figures = await mutateParsers({
    runs,
    seed: between(chance, 1, HIGHEST_SEED),
    onProgress: (parser, done) => {
      if (done > 0 && done % 10_000 === 0) progress(`mutations: ${parser}, ${done} of ${runs}`);
    },
  });
  const sum = (key: 'runs' | 'crashes' | 'hangs') => figures.reduce((total, one) => total + one[key], 0);
  const peakMegabytes = Math.round(Math.max(...figures.map((one) => one.peakMegabytes)));
  const large = peakMegabytes > MOST_MEGABYTES ? [`${peakMegabytes} MB of memory at the most`] : [];
  const faults = [
    ...figures.flatMap(({ parser, faults: found }) => found.map((one) => `${parser}: ${one}`)),
    ...large,
  ];
  return {
    counts: {
      parsers: figures.length,
      mutations: sum('runs'),
      crashes: sum('crashes'),
      hangs: sum('hangs'),
      slowestMs: Math.round(Math.max(...figures.map((one) => one.slowestMs))),
      peakMegabytes,
    },
    faults,
    passed: sum('crashes') === 0 && sum('hangs') === 0 && faults.length === 0,
  };
}
