/** Mutated files for every parser: none may throw or hang. Needs no window. */
import { between } from './chance';
import { mutateParsers, type ParserFigures } from './mutations/mutate-parsers';
import { PARSERS } from './mutations/parsers';
import type { SeriesOptions, SeriesResult } from './series';

const HIGHEST_SEED = 2_000_000_000;
/** No parser may need more. */
const MOST_MEGABYTES = 500;
/** How often a person who waits is told. */
const TELL_EVERY = 10_000;

export type MutationSeriesOptions = SeriesOptions & {
  /** The one reader, by name; null: all of them. */
  readonly parser: string | null;
};

/** `runs`: for each parser. */
export async function runMutations(options: MutationSeriesOptions): Promise<SeriesResult> {
  const { runs, chance, progress, parser: only } = options;
  const parsers = PARSERS.filter(({ name }) => only === null || name === only);
  if (parsers.length === 0) {
    const names = PARSERS.map(({ name }) => `"${name}"`).join(', ');
    return { counts: {}, faults: [`There is no reader "${only}". There are: ${names}.`], passed: false };
  }
  const figures = await mutateParsers({
    runs,
    parsers,
    seed: between(chance, 1, HIGHEST_SEED),
    onProgress: (parser, done) => {
      if (done > 0 && done % TELL_EVERY === 0) progress(`mutations: ${parser}, ${done} of ${runs}`);
    },
    onFigures: (one) => progress(`mutations: ${toldOf(one)}`),
  });
  return resultOf(figures);
}

function toldOf({ parser, runs, seconds, crashes, hangs, slowestMs, peakMegabytes }: ParserFigures): string {
  const speed = Math.round(runs / Math.max(seconds, 0.001));
  const found = `${crashes} crashes, ${hangs} hangs, slowest ${Math.round(slowestMs)} ms, ${peakMegabytes} MB`;
  return `${parser}: ${runs} in ${Math.round(seconds)} s, ${speed} a second, ${found}`;
}

function resultOf(figures: readonly ParserFigures[]): SeriesResult {
  const sum = (key: 'runs' | 'crashes' | 'hangs') => figures.reduce((total, one) => total + one[key], 0);
  const peakMegabytes = Math.max(...figures.map((one) => one.peakMegabytes));
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
