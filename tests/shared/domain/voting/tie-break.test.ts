import {
  byCostThenVotesThen,
  byCostThenVotesThenId,
  compareCodePoints,
} from '@shared/domain/voting/tie-break';
import { cents } from '@shared/kernel/money';
import { expect, test } from 'vitest';

const plan = (id: string, cost: number, votes: number) => ({ id, cost: cents(cost), votes });
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

test('the cheaper plan goes first, then the one with more votes, then the id', () => {
  const plans = [plan('b', 200, 9), plan('c', 100, 5), plan('a', 100, 5), plan('d', 100, 6)];
  expect(ids(plans.sort(byCostThenVotesThenId))).toEqual(['d', 'a', 'c', 'b']);
});

test('lots come in the place of the id', () => {
  const plans = [plan('a', 100, 5), plan('b', 100, 5), plan('c', 50, 1)];
  expect(ids(plans.sort(byCostThenVotesThen(['b', 'c', 'a'])))).toEqual(['c', 'b', 'a']);
});

test('a plan without a lot is a fault of the round, not a tie', () => {
  expect(() => byCostThenVotesThen(['a'])(plan('a', 1, 1), plan('b', 1, 1))).toThrow(
    'No lot was drawn for plan b',
  );
});

test.each([
  ['10', '9', -1],
  ['L18/06', 'L18/06/XI', -1],
  ['Z', 'a', -1],
  ['\uffee', '😀', -1],
  ['é', 'é', 0],
])('code-point order of %s and %s', (a, b, sign) => {
  expect(Math.sign(compareCodePoints(a, b))).toBe(sign);
  expect(Math.sign(compareCodePoints(b, a))).toBe(-sign + 0);
});
