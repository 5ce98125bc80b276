import { explainTally, flooredCents } from '@shared/domain/voting/tally';
import { expect, test } from 'vitest';
import { tallyBy, vote } from '../../../support/small-election';

test.each([
  ['7200/43', 16_744],
  ['500', 50_000],
  ['-1/3', -34],
])('%s euros are %i whole cents, rounded down', (exact, whole) => {
  expect(flooredCents(exact)).toBe(whole);
});

test('a plan is explained by its id, an unknown one is not', () => {
  const tally = tallyBy('greedy-cost', vote({ budget: 100, plans: { a: 60, b: 50 }, ballots: ['a', 'a b'] }));
  expect(explainTally(tally, 'b')).toEqual({
    outcome: 'lost',
    project: 'b',
    reason: { kind: 'outOfBudget', moneyLeft: 4000, shortBy: 1000 },
  });
  expect(explainTally(tally, 'z')).toBeNull();
});
