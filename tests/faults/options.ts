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
/** What can be done to a page without a machine room. */
const IN_CHROMIUM: readonly SeriesName[] = ['kills', 'cuts'];

export type BenchOptions = {
  /** In the order in which they were asked. */
  readonly wanted: readonly { readonly series: SeriesName; readonly runs: number }[];
  readonly seed: number;
  readonly json: boolean;
  /** The one reader that is given mutated files; null: all of them. */
  readonly parser: string | null;
  /** Where the page runs: in the app, or for comparison in Chromium. */
  readonly engine: Engine;
};

export type Engine = 'electron' | 'chromium';

const USAGE =
  'Give at least one of: --kills N, --cuts N, --full N, --damage, --snapshots N, --damages N, --scan, --erasure, --schemas, --mutations N. With --json one line of figures; --seed N repeats a run; --parser NAME gives mutated files to one reader; --in chromium does kills and cuts there, without a journal.';

type Draft = { -readonly [Key in keyof BenchOptions]: BenchOptions[Key] } & {
  wanted: { series: SeriesName; runs: number }[];
};

/** A sentence for the person instead, when it cannot be followed. */
export function parseOptions(args: readonly string[], freshSeed: number): Result<BenchOptions, string> {
  const draft: Draft = { wanted: [], seed: freshSeed, json: false, parser: null, engine: 'electron' };
  for (let at = 0; at < args.length; ) {
    const taken = takeOption(draft, args[at] ?? '', args[at + 1]);
    if (!taken.ok) return taken;
    at += taken.value;
  }
  if (draft.wanted.length === 0) return err(USAGE);
  const elsewhere = draft.wanted.find(({ series }) => !IN_CHROMIUM.includes(series));
  if (draft.engine === 'electron' || elsewhere === undefined) return ok(draft);
  return err(`--${elsewhere.series} needs the app: in Chromium only kills and cuts can be compared.`);
}

/** How many words the option took. */
function takeOption(draft: Draft, arg: string, next: string | undefined): Result<number, string> {
  if (arg === '--json') {
    draft.json = true;
    return ok(1);
  }
  if (arg === '--parser') {
    if (next === undefined || next.startsWith('--'))
      return err('--parser needs the name of a reader after it.');
    draft.parser = next;
    return ok(2);
  }
  if (arg === '--in') {
    if (next !== 'chromium' && next !== 'electron') return err('--in needs chromium or electron after it.');
    draft.engine = next;
    return ok(2);
  }
  const series = SERIES.find((name) => arg === `--${name}`);
  if (series === undefined && arg !== '--seed') return err(`There is no option ${arg}. ${USAGE}`);
  if (series !== undefined && COUNTLESS.includes(series)) {
    draft.wanted.push({ series, runs: Number.MAX_SAFE_INTEGER });
    return ok(1);
  }
  const number = wholeNumber(next);
  if (number === null) return err(`${arg} needs a whole number from 1 to 10,000,000 after it.`);
  if (series === undefined) draft.seed = number;
  else draft.wanted.push({ series, runs: number });
  return ok(2);
}

function wholeNumber(text: string | undefined): number | null {
  if (text === undefined || !/^\d{1,8}$/.test(text)) return null;
  const value = Number(text);
  return value >= 1 && value <= 10_000_000 ? value : null;
}
