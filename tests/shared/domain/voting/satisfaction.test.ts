import { satisfactionOf } from '@shared/domain/voting/satisfaction';
import { expect, test } from 'vitest';
import { vote } from '../../../support/small-election';

test('counts the chosen plans on each ballot, and what they cost', () => {
  const election = vote({ budget: 100, plans: { a: 60, b: 40, c: 10 }, ballots: ['2x a b', 'a c', 'c', ''] });
  expect(satisfactionOf(election, ['a', 'b'])).toEqual({
    ballotCount: 5,
    distribution: [
      { plans: 0, voters: 2 },
      { plans: 1, voters: 1 },
      { plans: 2, voters: 2 },
    ],
    votersWithout: 2,
    averagePlans: '1',
    averageCost: '52',
  });
});

test('has no averages without ballots', () => {
  const election = vote({ budget: 100, plans: { a: 60 }, ballots: [] });
  expect(satisfactionOf(election, [])).toMatchObject({
    ballotCount: 0,
    averagePlans: null,
    averageCost: null,
  });
});
