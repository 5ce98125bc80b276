import {
  costOf,
  type Draft,
  moved,
  pointsFor,
  pointsIn,
  without,
  withPoints,
} from '@renderer/features/voting/ballot/ballot-draft';
import { ticked } from '@shared/domain/voting/ballot';
import { cents } from '@shared/kernel/money';
import { describe, expect, test } from 'vitest';
import { planId } from '../../../../support/voting-world';

const ranked: Draft = ticked([3, 1, 2].map(planId));
const orderOf = (draft: Draft) => draft.map(({ applicationId }) => applicationId);

describe('a ranking', () => {
  const moves: [string, number, -1 | 1, number[]][] = [
    ['up', 1, -1, [1, 3, 2]],
    ['down', 1, 1, [3, 2, 1]],
    ['not above the first place', 3, -1, [3, 1, 2]],
    ['not below the last place', 2, 1, [3, 1, 2]],
    ['not where it has no place', 9, 1, [3, 1, 2]],
  ];
  test.each(moves)('moves a plan %s', (_where, plan, ...[by, order]) => {
    expect(orderOf(moved(ranked, planId(plan), by))).toEqual(order.map(planId));
  });

  test('closes up where a plan is taken off', () => {
    expect(orderOf(without(ranked, planId(1)))).toEqual([planId(3), planId(2)]);
  });
});

describe('points', () => {
  const draft = withPoints(withPoints([], planId(1), 3), planId(2), 0);
  test('stand once for each plan, nought too', () => {
    const changed = withPoints(draft, planId(1), 5);
    expect(pointsFor(changed, planId(1))).toBe(5);
    expect(pointsFor(changed, planId(2))).toBe(0);
    expect(pointsIn(changed)).toBe(5);
    expect(changed).toHaveLength(2);
  });
  test('that are taken away leave the plan out', () => {
    expect(withPoints(draft, planId(2), null)).toEqual([{ applicationId: planId(1), points: 3 }]);
  });
});

test('the cost of a ballot is that of the plans on it', () => {
  const plans = [100, 250, 400].map((cost, at) => ({ applicationId: planId(at + 1), cost: cents(cost) }));
  expect(costOf({ plans }, ticked([planId(1), planId(3)]))).toBe(500);
});
