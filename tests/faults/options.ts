/** The command line of the bench: which series, how often, and how it is told. */
import { err, ok, type Result } from '@shared/kernel/result';

export const SERIES = [
  'kills',
  'cuts',
  'full',
  'damage',
  'snapshots',
  'damages',
  'scan',
  'erasure',
  'schemas',
  'mutations',
] as const;
export type SeriesName = (typeof SERIES)[number];

/** These take no count: they do all there is. */
const COUNTLESS: readonly SeriesName[] = ['damage', 'scan', 'erasure', 'schemas'];

export type BenchOptions = {
  /** In the order in which they were asked. */
  readonly wanted: readonly { readonly series: SeriesName; readonly runs: number }[];
  readonly seed: number;
  readonly json: boolean;
};

const USAGE =
  'Give at least one of: --kills N, --cuts N, --full N, --damage, --snapshots N, --damages N, --scan, --erasure, --schemas, --mutations N. With --json one line of figures; --seed N repeats a run.';

/** A sentence for the person instead, when it cannot be followed. */
export function parseOptions(args: readonly string[], freshSeed: number): Result<BenchOptions, string> {
  const wanted: { series: SeriesName; runs: number }[] = [];
  let seed = freshSeed;
  let json = false;
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? '';
    if (arg === '--json') {
      json = true;
      continue;
    }
    const series = SERIES.find((name) => arg === `--${name}`);
    if (series === undefined && arg !== '--seed') return err(`There is no option ${arg}. ${USAGE}`);
    if (series !== undefined && COUNTLESS.includes(series)) {
      wanted.push({ series, runs: Number.MAX_SAFE_INTEGER });
      continue;
    }
    at += 1;
    const number = wholeNumber(args[at]);
    if (number === null) return err(`${arg} needs a whole number from 1 to 10,000,000 after it.`);
    if (series === undefined) seed = number;
    else wanted.push({ series, runs: number });
  }
  return wanted.length === 0 ? err(USAGE) : ok({ wanted, seed, json });
}

function wholeNumber(text: string | undefined): number | null {
  if (text === undefined || !/^\d{1,8}$/.test(text)) return null;
  const value = Number(text);
  return value >= 1 && value <= 10_000_000 ? value : null;
}
