/** A short run of what `npm run faults -- --mutations N` does at length; and whether it would see a fault at all. */
import { describe, expect, test } from 'vitest';
import { mutateParsers, mutationOf } from './mutate-parsers';
import { PARSERS, type Parser } from './parsers';

/** For each reader, unless the environment says another number. */
const RUNS = 2000;
/** The quick readers, some ten thousand files a second on a quiet machine. */
const QUICK_RUNS = 100_000;
const QUICK: readonly string[] = ['csv', 'zip', 'picture', 'journal line', 'key file'];
/** An export is read whole, with all its tables. */
const EXPORT_SHARE = 0.1;
const SEED = 20_261_204;

function runsOf(parser: string): number {
  const asked = Number(process.env.BUURTPOT_MUTATIONS ?? (QUICK.includes(parser) ? QUICK_RUNS : RUNS));
  return parser.startsWith('export') ? Math.ceil(asked * EXPORT_SHARE) : asked;
}

describe('files that were made bad', () => {
  test.each(PARSERS.map((parser) => [parser.name, parser] as const))(
    '%s reads or refuses each of them, in time',
    async (_name, parser) => {
      const runs = runsOf(parser.name);
      const [figures] = await mutateParsers({ runs, seed: SEED, parsers: [parser] });
      expect(figures).toMatchObject({ runs, crashes: 0, hangs: 0, faults: [] });
    },
    3_600_000,
  );
});

describe('the bench itself', () => {
  const vote = PARSERS[0] as Parser;

  test('makes the same files of the same seed, and others of another', () => {
    const files = (seed: number) =>
      Array.from({ length: 50 }, (_, run) => Buffer.from(mutationOf(vote, seed, run)).toString('base64'));
    expect(files(1)).toEqual(files(1));
    expect(new Set([...files(1), ...files(2)]).size).toBeGreaterThan(90);
  });

  test('leaves some files whole enough to be read to the end', () => {
    const sizes = Array.from({ length: 200 }, (_, run) => mutationOf(vote, 1, run).length);
    expect(sizes.filter((size) => size > 300).length).toBeGreaterThan(80);
  });

  test('sees a parser that throws, and says on which file', async () => {
    const fragile: Parser = {
      name: 'fragile',
      samples: [new TextEncoder().encode('{"a":1}')],
      read: (bytes) => void JSON.parse(new TextDecoder().decode(bytes)),
    };
    const [figures] = await mutateParsers({ runs: 100, seed: 1, parsers: [fragile] });
    expect(figures?.crashes).toBeGreaterThan(50);
    expect(figures?.faults).toHaveLength(10);
    expect(figures?.faults[0]).toMatch(/^fragile, run \d+: SyntaxError/);
  });

  test('sees a parser that goes on for seconds', async () => {
    const slow: Parser = {
      name: 'slow',
      samples: [new Uint8Array(1)],
      read: () => {
        const started = performance.now();
        while (performance.now() - started < 2100);
      },
    };
    const [figures] = await mutateParsers({ runs: 1, seed: 1, parsers: [slow] });
    expect(figures).toMatchObject({ crashes: 0, hangs: 1 });
  });
});
