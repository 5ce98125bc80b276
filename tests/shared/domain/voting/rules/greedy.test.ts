import { describe, expect, test } from 'vitest';
import { reasonsIn, tallyBy, vote } from '../../../../support/small-election';

// Votes: a 4, b 3, c 2, d 2, e 0; together 100 euros.
const election = vote({
  budget: 100,
  plans: { a: 50, b: 60, c: 30, d: 30, e: 10, f: 500 },
  ballots: ['a b', 'a b c', 'a b d', 'a c', 'd', 'f'],
});

const cases = [
  { rule: 'greedy-cost', parameters: {}, chosen: ['a', 'c'] },
  { rule: 'greedy-cost', parameters: { fundWithoutVotes: true }, chosen: ['a', 'c', 'e'] },
  { rule: 'greedy-no-skip', parameters: {}, chosen: ['a'] },
  { rule: 'greedy-threshold', parameters: { threshold: 2 }, chosen: ['a', 'c'] },
  { rule: 'greedy-threshold', parameters: { threshold: 4 }, chosen: ['a'] },
  { rule: 'greedy-cardinality', parameters: {}, chosen: ['a', 'c'] },
] as const;

test.each(cases)('$rule with $parameters chooses $chosen', ({ rule, parameters, chosen }) => {
  expect(tallyBy(rule, election, parameters).chosen).toEqual(chosen);
});

describe('greedy-cost', () => {
  const tally = tallyBy('greedy-cost', election);

  test('tells each turn in order', () => {
    const turn = (project: string, votes: number, [moneyBefore, fits]: readonly [number, boolean]) => ({
      kind: 'considered',
      project,
      votes,
      moneyBefore,
      fits,
    });
    expect(tally.steps).toEqual([
      turn('a', 4, [10_000, true]),
      turn('b', 3, [5_000, false]),
      turn('c', 2, [5_000, true]),
      turn('d', 2, [2_000, false]),
    ]);
  });

  test('tells the tie, and that it decided between winning and losing', () => {
    expect(tally.ties).toEqual([{ projects: ['c', 'd'], preferred: 'c', levels: 1, dividesOutcome: true }]);
  });

  test('says why each plan lost', () => {
    expect(reasonsIn(tally)).toEqual({
      b: { kind: 'outOfBudget', moneyLeft: 5_000, shortBy: 1_000 },
      d: { kind: 'outOfBudget', moneyLeft: 2_000, shortBy: 1_000 },
      e: { kind: 'noVotes' },
      f: { kind: 'costsMoreThanBudget', shortBy: 40_000 },
    });
  });
});

test('greedy-no-skip names the plan at which it stopped', () => {
  expect(reasonsIn(tallyBy('greedy-no-skip', election))).toMatchObject({
    b: { kind: 'outOfBudget', moneyLeft: 5_000, shortBy: 1_000 },
    c: { kind: 'notReached', stoppedBy: 'b' },
  });
});

test('greedy-threshold funds a plan that reaches the threshold just so, and tells which did not', () => {
  const tally = tallyBy('greedy-threshold', election, { threshold: 3 });
  expect(reasonsIn(tally)).toMatchObject({ c: { kind: 'underThreshold', votes: 2, threshold: 3 } });
});

test('greedy-cardinality sets votes against cost, exactly', () => {
  // 2 / 0.03 and 4 / 0.06 are equal; a float would not say so for every such pair.
  const tied = vote({
    budget: 10,
    plans: { x: 0.06, y: 0.03, free: 0 },
    ballots: ['2x x y', '2x x', 'free'],
  });
  const tally = tallyBy('greedy-cardinality', tied);
  expect(tally.chosen).toEqual(['free', 'y', 'x']);
  expect(tally.ties).toEqual([{ projects: ['x', 'y'], preferred: 'y', levels: 1, dividesOutcome: false }]);
});

test('points decide where points are counted', () => {
  const points = vote({
    budget: 50,
    plans: { a: 50, b: 50 },
    ballots: ['2x a*1', 'b*3'],
    weighing: 'points',
  });
  expect(tallyBy('greedy-cost', points).chosen).toEqual(['b']);
});
