import { expect, test } from 'vitest';
import { reasonsIn, tallyBy, vote } from '../../../../support/small-election';

test('counts by hand: the smallest load goes next, and the first misfit ends the count', () => {
  // Loads at first: a 30/3 = 10, b 40/2 = 20, c 15/1 = 15. After a: b (10 + 40)/2 = 25, c 15. After c: b 25.
  const election = vote({
    budget: 60,
    plans: { a: 30, b: 40, c: 15, d: 5 },
    ballots: ['a', 'a b', 'a', 'b', 'c'],
  });
  const tally = tallyBy('phragmen', election);
  expect(tally.steps).toEqual([
    { kind: 'loaded', round: 1, project: 'a', votes: 3, load: '10' },
    { kind: 'loaded', round: 2, project: 'c', votes: 1, load: '15' },
  ]);
  expect(reasonsIn(tally)).toEqual({
    b: { kind: 'outOfBudget', moneyLeft: 1_500, shortBy: 2_500 },
    d: { kind: 'noVotes' },
  });
});

test('ends when any of the plans in front no longer fits, and tells the rest', () => {
  // Loads: a 10/1, b 40/4 and after these c.
  const election = vote({ budget: 30, plans: { a: 10, b: 40, c: 12 }, ballots: ['a', '4x b', 'c'] });
  const tally = tallyBy('phragmen', election);
  expect(tally.chosen).toEqual([]);
  expect(reasonsIn(tally)).toEqual({
    a: { kind: 'notReached', stoppedBy: 'b' },
    b: { kind: 'costsMoreThanBudget', shortBy: 1_000 },
    c: { kind: 'notReached', stoppedBy: 'b' },
  });
});

test('tells a tie and keeps it out of the hands of the input order', () => {
  const tally = tallyBy('phragmen', vote({ budget: 10, plans: { z: 10, y: 10 }, ballots: ['z', 'y'] }));
  expect(tally.chosen).toEqual(['y']);
  expect(tally.ties).toEqual([{ projects: ['y', 'z'], preferred: 'y', levels: 1, dividesOutcome: true }]);
});
