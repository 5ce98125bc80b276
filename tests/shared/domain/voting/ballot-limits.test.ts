import { limitsOf, limitsProblem, OWN_BALLOT_KINDS } from '@shared/domain/voting/ballot-limits';
import { fitsBallots, rulesFor } from '@shared/domain/voting/count-rule';
import { NO_LIMITS } from '@shared/domain/voting/round';
import { cents } from '@shared/kernel/money';
import { describe, expect, test } from 'vitest';

const COSTS = [300, 200, 500].map(cents);
const all = { cost: cents(400), points: 10, pointsPerPlan: 4 };
const filled = { minChoices: 2, maxChoices: 3, limits: all };

describe('the limits that a kind of ballot has (V44)', () => {
  const cases = [
    ['approval', { ...filled, limits: { ...NO_LIMITS, cost: 400 } }],
    ['choose-1', { minChoices: 1, maxChoices: 1, limits: NO_LIMITS }],
    ['ordinal', { ...filled, limits: NO_LIMITS }],
    ['cumulative', { ...filled, limits: { ...all, cost: null } }],
    ['yes-no', { minChoices: 0, maxChoices: null, limits: { ...NO_LIMITS, pointsPerPlan: 4 } }],
    ['allocation', { minChoices: 0, maxChoices: null, limits: NO_LIMITS }],
  ] as const;
  test.each(cases)('%s', (kind, kept) => {
    expect(limitsOf(kind, filled)).toEqual(kept);
  });
});

describe('limits that no ballot can meet (V44)', () => {
  const free = { minChoices: 1, maxChoices: null, limits: NO_LIMITS };
  const limits = (part: Partial<typeof NO_LIMITS>) => ({ ...free, limits: { ...NO_LIMITS, ...part } });
  test.each([
    ['approval', free],
    ['approval', limits({ cost: cents(200) })],
    ['cumulative', limits({ points: 3, pointsPerPlan: 3 })],
  ] as const)('%s %j is fine', (kind, asked) => {
    expect(limitsProblem(kind, asked, COSTS)).toBeNull();
  });
  test.each([
    ['approval', limits({ cost: cents(199) }), 'costTooLow', 'cost'],
    ['approval', { ...limits({ cost: cents(499) }), minChoices: 2 }, 'costTooLow', 'cost'],
    ['cumulative', free, 'pointsNeeded', 'points'],
    ['cumulative', limits({ points: 3, pointsPerPlan: 4 }), 'planPointsAboveAll', 'pointsPerPlan'],
    ['cumulative', { ...limits({ points: 1 }), minChoices: 2 }, 'leastAbovePoints', 'points'],
    ['ordinal', { ...free, minChoices: 4 }, 'leastAbovePlans', 'minChoices'],
    ['ordinal', { ...free, minChoices: 2, maxChoices: 1 }, 'leastAboveMost', 'maxChoices'],
  ] as const)('%s %j', (kind, asked, ...[code, field]) => {
    expect(limitsProblem(kind, asked, COSTS)).toMatchObject({ code: `voting.${code}`, field });
  });
});

test('each rule that is offered for a kind of ballot can count it (V45)', () => {
  for (const kind of OWN_BALLOT_KINDS)
    for (const { id: ruleId, views } of rulesFor(kind))
      expect(views.some((view) => fitsBallots({ ruleId, view, step: cents(100) }, kind))).toBe(true);
});
