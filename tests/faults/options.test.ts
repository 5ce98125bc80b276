import { err, ok } from '@shared/kernel/result';
import { describe, expect, test } from 'vitest';
import { parseOptions } from './options';

describe('the command line of the bench', () => {
  test('takes series with their counts, a seed, and whether to print figures only', () => {
    expect(parseOptions(['--kills', '200', '--json', '--seed', '7'], 1)).toEqual(
      ok({ wanted: [{ series: 'kills', runs: 200 }], seed: 7, json: true, parser: null, engine: 'electron' }),
    );
    expect(parseOptions(['--damage', '--cuts', '2'], 99)).toEqual(
      ok({
        wanted: [
          { series: 'damage', runs: Number.MAX_SAFE_INTEGER },
          { series: 'cuts', runs: 2 },
        ],
        seed: 99,
        json: false,
        parser: null,
        engine: 'electron',
      }),
    );
    expect(parseOptions(['--mutations', '9', '--parser', 'key file'], 99)).toEqual(
      ok({
        wanted: [{ series: 'mutations', runs: 9 }],
        seed: 99,
        json: false,
        parser: 'key file',
        engine: 'electron',
      }),
    );
    expect(parseOptions(['--kills', '3'], 99)).toEqual(
      ok({ wanted: [{ series: 'kills', runs: 3 }], seed: 99, json: false, parser: null, engine: 'electron' }),
    );
  });

  test('takes kills and cuts in Chromium for comparison', () => {
    expect(parseOptions(['--kills', '3', '--cuts', '2', '--in', 'chromium'], 99)).toEqual(
      ok({
        wanted: [
          { series: 'kills', runs: 3 },
          { series: 'cuts', runs: 2 },
        ],
        seed: 99,
        json: false,
        parser: null,
        engine: 'chromium',
      }),
    );
  });

  test.each([
    { args: [], because: /at least one/ },
    { args: ['--json'], because: /at least one/ },
    { args: ['--kills'], because: /whole number/ },
    { args: ['--kills', '0'], because: /whole number/ },
    { args: ['--kills', '-3'], because: /whole number/ },
    { args: ['--kills', '1.5'], because: /whole number/ },
    { args: ['--kills', 'many'], because: /whole number/ },
    { args: ['--mutations', '3', '--parser'], because: /name of a reader/ },
    { args: ['--mutations', '3', '--parser', '--json'], because: /name of a reader/ },
    { args: ['--kills', '3', '--in'], because: /chromium or electron/ },
    { args: ['--kills', '3', '--in', 'firefox'], because: /chromium or electron/ },
    { args: ['--kills', '3', '--damage', '--in', 'chromium'], because: /--damage needs the app/ },
    { args: ['--kill', '3'], because: /no option --kill/ },
    { args: ['kills', '3'], because: /no option kills/ },
  ])('$args is answered in a sentence', ({ args, because }) => {
    expect(parseOptions(args, 1)).toEqual(err(expect.stringMatching(because)));
  });
});
