/** The bench runner: turns, warming up, medians against one yardstick. */
import { expect, test } from 'vitest';
import { formatResults, measure } from '../../bench/runner';

const about = 'more is worse';

test('every bench runs once to warm up and then once a round, in turns', async () => {
  const calls: string[] = [];
  const results = await measure({
    name: 'turns',
    about,
    rounds: 2,
    benches: [
      { name: 'plain', isYardstick: true, run: () => calls.push('plain') },
      { name: 'other', isYardstick: false, run: () => calls.push('other') },
    ],
  });
  expect(calls).toEqual(['plain', 'other', 'plain', 'other', 'plain', 'other']);
  expect(results.map(({ name }) => name)).toEqual(['plain', 'other']);
  expect(results[0]?.ratio).toBe(1);
});

test('a suite without one yardstick is refused', async () => {
  const bench = { name: 'plain', isYardstick: false, run: () => undefined };
  await expect(measure({ name: 'none', about, rounds: 1, benches: [bench] })).rejects.toThrow(
    'needs one yardstick',
  );
});

test('results are printed as a table of times and ratios', () => {
  const suite = { name: 'store', about, rounds: 1, benches: [] };
  const results = [
    { name: 'raw', medianMs: 2, ratio: 1 },
    { name: 'strict', medianMs: 5, ratio: 2.5 },
  ];
  expect(formatResults(suite, results)).toBe(
    [
      'store: more is worse',
      '  raw           2.00 ms      1.00 x',
      '  strict        5.00 ms      2.50 x',
    ].join('\n'),
  );
});
