import { expect, test } from 'vitest';
import { reasonsIn, tallyBy, vote } from '../../../../support/small-election';

const election = vote({
  budget: 100,
  plans: { a: 50, b: 30, c: 20, d: 10 },
  ballots: ['4x a', '3x b', '2x c', '1x d'],
});

test('of plans that exclude each other the one with most votes is chosen (V23)', () => {
  const tally = tallyBy('greedy-exclusive', election, { groups: [['a', 'b']] });
  expect(tally.chosen).toEqual(['a', 'c', 'd']);
  expect(reasonsIn(tally)).toEqual({ b: { kind: 'excluded', by: 'a' } });
});

test('a plan may stand in several groups', () => {
  const groups = [
    ['a', 'b'],
    ['c', 'a'],
  ];
  expect(tallyBy('greedy-exclusive', election, { groups }).chosen).toEqual(['a', 'd']);
});

test('a plan that did not fit excludes nothing', () => {
  const small = vote({ budget: 40, plans: { a: 50, b: 30 }, ballots: ['2x a', '1x b'] });
  expect(tallyBy('greedy-exclusive', small, { groups: [['a', 'b']] }).chosen).toEqual(['b']);
});

test('a group with an unknown plan is refused', () => {
  expect(() => tallyBy('greedy-exclusive', election, { groups: [['a', 'z']] })).toThrow(/unknown plan: z/);
});
