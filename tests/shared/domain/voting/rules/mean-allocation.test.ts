import { electionFrom } from '@shared/domain/voting/election';
import { cents } from '@shared/kernel/money';
import { expect, test } from 'vitest';
import { reasonsIn, tallyBy } from '../../../../support/small-election';

const costs = { a: 100, b: 60, c: 50 };
const allocation = (ballots: readonly Readonly<Record<string, number>>[]) =>
  electionFrom({
    budget: cents(100),
    projects: Object.entries(costs).map(([id, cost]) => ({ id, cost: cents(cost) })),
    ballots: ballots.map((given) => ({
      choices: Object.entries(given).map(([projectId, points]) => ({ projectId, points })),
    })),
    weighing: 'points',
  });
const grants = (ballots: Parameters<typeof allocation>[0], least = {}) =>
  tallyBy('mean-allocation', allocation(ballots), { least }).granted;

test('each plan gets the mean over all ballots, blank ones too', () => {
  expect(grants([{ a: 60, b: 20 }, { a: 30, c: 50 }, {}])).toEqual([
    { project: 'a', amount: 30 },
    { project: 'c', amount: 17 },
    { project: 'b', amount: 6 },
  ]);
});

test('cents that rounding leaves go to the largest remainders', () => {
  // Means: a 33 1/3, b 33 1/3, c 33 1/3: the one cent over goes to the cheapest, and the tie is told.
  const each = [
    { a: 34, b: 33, c: 33 },
    { a: 33, b: 34, c: 33 },
    { a: 33, b: 33, c: 34 },
  ];
  expect(grants(each)).toEqual([
    { project: 'c', amount: 34 },
    { project: 'b', amount: 33 },
    { project: 'a', amount: 33 },
  ]);
  expect(tallyBy('mean-allocation', allocation(each)).ties).toEqual([
    { projects: ['a', 'b', 'c'], preferred: 'c', levels: 2, dividesOutcome: false },
  ]);
});

test('no plan gets more than it costs; the rest stays in the pot', () => {
  const tally = tallyBy('mean-allocation', allocation([{ c: 100 }, { c: 80 }]));
  expect([tally.granted, tally.leftOver]).toEqual([[{ project: 'c', amount: 50 }], 50]);
});

test('what is less than the applicant can go ahead with is told and not given', () => {
  const tally = tallyBy('mean-allocation', allocation([{ a: 60, b: 19 }, { a: 40 }]), { least: { b: 10 } });
  expect(tally.chosen).toEqual(['a']);
  expect(reasonsIn(tally)).toEqual({
    b: { kind: 'underLeast', amount: 9, least: 10 },
    c: { kind: 'noVotes' },
  });
});

test('ballots that give away more than there is are refused', () => {
  expect(() => grants([{ a: 100, b: 1 }])).toThrow(/more than the pot/);
});
