import type { Choice } from '@shared/domain/voting/ballot';
import { choicesProblem, type Paper } from '@shared/domain/voting/choices-problem';
import { NO_LIMITS } from '@shared/domain/voting/round';
import { cents } from '@shared/kernel/money';
import { describe, expect, test } from 'vitest';
import { planId } from '../../../support/voting-world';

const PAPER: Paper = {
  plans: [300, 200, 500].map((cost, at) => ({ applicationId: planId(at + 1), cost: cents(cost) })),
  pot: cents(600),
  ballotKind: 'approval',
  minChoices: 0,
  maxChoices: null,
  limits: NO_LIMITS,
};

/** Plan number, points. */
type Given = readonly [number, number | null][];

const choices = (given: Given): Choice[] =>
  given.map(([plan, points]) => ({ applicationId: planId(plan), points }));
const crosses = (...plans: number[]): Given => plans.map((plan) => [plan, null]);
const points = (most: number | null, perPlan: number | null): Partial<Paper> => ({
  ballotKind: 'cumulative',
  limits: { ...NO_LIMITS, points: most, pointsPerPlan: perPlan },
});
const scored: Partial<Paper> = { ballotKind: 'yes-no', limits: { ...NO_LIMITS, pointsPerPlan: 3 } };
const knapsack: Partial<Paper> = { limits: { ...NO_LIMITS, cost: cents(500) } };

describe('a ballot fits (V43, V44)', () => {
  const cases: [string, Partial<Paper>, Given][] = [
    ['blank, whatever the least number is (V10)', { minChoices: 2 }, []],
    ['crosses', {}, crosses(3, 1)],
    ['crosses that cost just what they may', knapsack, crosses(1, 2)],
    ['one plan', { ballotKind: 'choose-1', minChoices: 1, maxChoices: 1 }, crosses(2)],
    ['a ranking', { ballotKind: 'ordinal' }, crosses(3, 1, 2)],
    [
      'all points',
      points(5, 3),
      [
        [1, 3],
        [3, 2],
      ],
    ],
    ['fewer points than there are', points(5, null), [[2, 1]]],
    [
      'yes and no',
      { ballotKind: 'yes-no' },
      [
        [1, 0],
        [2, 1],
      ],
    ],
    [
      'yes with a score',
      scored,
      [
        [1, 3],
        [2, 0],
      ],
    ],
    [
      'the whole pot',
      { ballotKind: 'allocation' },
      [
        [1, 100],
        [3, 500],
      ],
    ],
    ['less than the pot', { ballotKind: 'allocation' }, [[2, 1]]],
  ];
  test.each(cases)('%s', (_what, part, given) => {
    expect(choicesProblem({ ...PAPER, ...part }, choices(given))).toBeNull();
  });
});

describe('a ballot is stopped (V44)', () => {
  const allocation: Partial<Paper> = { ballotKind: 'allocation' };
  const cases: [string, Partial<Paper>, Given, string, object][] = [
    ['a plan twice', {}, crosses(1, 1), 'choiceTwice', {}],
    ['a plan that is not there', {}, crosses(4), 'choiceNotInRound', {}],
    ['too few plans', { minChoices: 2 }, crosses(1), 'tooFewChoices', { least: 2, given: 1 }],
    ['too many plans', { maxChoices: 1 }, crosses(1, 2), 'tooManyChoices', { most: 1, given: 2 }],
    ['plans that cost too much', knapsack, crosses(1, 2, 3), 'costOverLimit', { cost: 1000, most: 500 }],
    ['points beside crosses', {}, [[1, 2]], 'pointsNotAsked', {}],
    ['a place beside a ranking', { ballotKind: 'ordinal' }, [[1, 1]], 'pointsNotAsked', {}],
    [
      'too many points',
      points(5, null),
      [
        [1, 3],
        [2, 3],
      ],
      'pointsOverLimit',
      { given: 6, most: 5 },
    ],
    ['too many points for one', points(5, 3), [[2, 4]], 'pointsUnlikePlan', { number: 2, least: 1, most: 3 }],
    ['no points', points(5, 3), crosses(2), 'pointsUnlikePlan', { number: 2, least: 1, most: 3 }],
    ['nought points', points(5, null), [[2, 0]], 'pointsUnlikePlan', { number: 2, least: 1, most: 5 }],
    ['half a point', points(5, null), [[2, 0.5]], 'pointsUnlikePlan', { number: 2, least: 1, most: 5 }],
    [
      'more than yes',
      { ballotKind: 'yes-no' },
      [[3, 2]],
      'pointsUnlikePlan',
      { number: 3, least: 0, most: 1 },
    ],
    ['too high a score', scored, [[3, 4]], 'pointsUnlikePlan', { number: 3, least: 0, most: 3 }],
    ['more than a plan costs', allocation, [[2, 201]], 'amountUnlikePlan', { number: 2, most: 200 }],
    [
      'more than the pot',
      allocation,
      [
        [1, 101],
        [3, 500],
      ],
      'amountsOverPot',
      { given: 601, pot: 600 },
    ],
  ];
  test.each(cases)('%s', (_what, part, ...[given, code, params]) => {
    expect(choicesProblem({ ...PAPER, ...part }, choices(given))).toEqual({
      code: `voting.${code}`,
      params,
      field: 'choices',
    });
  });
});
