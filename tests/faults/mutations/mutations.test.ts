/** Whether the bench of bad files would see a fault at all, and gives such files to every reader. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { mutateParsers, mutationOf } from './mutate-parsers';
import { PARSER_GROUPS, PARSERS, type Parser } from './parsers';

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

  test.each(Object.keys(PARSER_GROUPS))('gives bad files to the readers of %s', (group) => {
    expect(existsSync(join(import.meta.dirname, `${group}.test.ts`))).toBe(true);
  });
});
