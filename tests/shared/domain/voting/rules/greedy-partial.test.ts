import { expect, test } from 'vitest';
import { reasonsIn, tallyBy, vote } from '../../../../support/small-election';

const election = vote({
  budget: 100,
  plans: { a: 60, b: 60, c: 30, d: 20 },
  ballots: ['4x a', '3x b', '2x c', '1x d'],
});

test('a plan that does not fit whole gets what is left, if that is enough for it (V24)', () => {
  const tally = tallyBy('greedy-partial', election, { least: { b: 4_000 } });
  expect(tally.granted).toEqual([
    { project: 'a', amount: 6_000 },
    { project: 'b', amount: 4_000 },
  ]);
  expect([tally.totalCost, tally.leftOver]).toEqual([10_000, 0]);
  expect(tally.steps[1]).toEqual({ kind: 'fundedInPart', project: 'b', votes: 3, moneyBefore: 4_000 });
  expect(reasonsIn(tally)).toEqual({
    c: { kind: 'outOfBudget', moneyLeft: 0, shortBy: 3_000 },
    d: { kind: 'outOfBudget', moneyLeft: 0, shortBy: 2_000 },
  });
});

test.each([
  ['one cent too little', { b: 4_001 }],
  ['no least amount', {}],
])('%s: the plan is skipped', (_name, least) => {
  const tally = tallyBy('greedy-partial', election, { least });
  expect(tally.chosen).toEqual(['a', 'c']);
  expect(reasonsIn(tally).b).toEqual({ kind: 'outOfBudget', moneyLeft: 4_000, shortBy: 2_000 });
});

test('a plan dearer than the whole pot may get the whole pot', () => {
  const dear = vote({ budget: 100, plans: { a: 150 }, ballots: ['a'] });
  expect(tallyBy('greedy-partial', dear, { least: { a: 9_000 } }).granted).toEqual([
    { project: 'a', amount: 10_000 },
  ]);
});
