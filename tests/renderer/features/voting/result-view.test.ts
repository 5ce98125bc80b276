import type { PlanOfRound } from '@renderer/data/queries/voting';
import {
  bySupport,
  differenceOf,
  differsFromFile,
  otherRuleId,
  resultRows,
  rowsOnBallot,
  tiesInOrder,
  totalsRows,
} from '@renderer/features/voting/result-view';
import type { CountedRound } from '@renderer/workers/tally';
import type { RoundId } from '@shared/domain/voting/round';
import type { Tally, Tie } from '@shared/domain/voting/tally';
import { cents } from '@shared/kernel/money';
import { describe, expect, test } from 'vitest';
import { testId } from '../../../support/action-world';
import { anApplication } from '../../../support/builders';
import { planId } from '../../../support/voting-world';

function aPlan(number: number, selected: string): PlanOfRound {
  const pabulib = { projectId: String(number), cells: { selected } };
  const application = anApplication({ id: planId(number), title: `Plan ${number}`, pabulib });
  return {
    id: planId(number),
    cost: cents(100 * number),
    application,
    title: `Plan ${number}`,
    initiative: '',
  };
}

const plans = [aPlan(1, '1'), aPlan(2, '0'), aPlan(3, '1')];
const tally = (chosen: number[], notChosen: number[], ties: Tie[] = []) =>
  ({ chosen: chosen.map(planId), notChosen: notChosen.map(planId), ties }) as unknown as Tally;
const counted = (chosen: number[], notChosen: number[]) =>
  ({
    tally: tally(chosen, notChosen),
    support: { [planId(1)]: 4, [planId(2)]: 9, [planId(3)]: 4 },
  }) as unknown as CountedRound;

describe('the rows of a result', () => {
  test('stand in the order of selection, then by support', () => {
    const rows = resultRows(plans, counted([3, 1], [2]));
    expect(rows.map(({ title, place, support }) => [title, place, support])).toEqual([
      ['Plan 3', 1, 4],
      ['Plan 1', 2, 4],
      ['Plan 2', null, 9],
    ]);
  });

  test('stand the same way when only the totals of the ballots were kept', () => {
    const totals = {
      roundId: testId<RoundId>(1),
      ballots: 9,
      blank: 0,
      plans: [4, 9, 4].map((support, index) => ({
        applicationId: planId(index + 1),
        support,
        voters: support,
      })),
    };
    const rows = totalsRows(plans, totals, [planId(3), planId(1)]);
    expect(rows).toEqual(resultRows(plans, counted([3, 1], [2])));
  });

  test('stand by support in the picture, the cheaper first where equal', () => {
    const rows = bySupport(resultRows(plans, counted([3, 1], [2])));
    expect(rows.map(({ title }) => title)).toEqual(['Plan 2', 'Plan 1', 'Plan 3']);
  });
});

test('the record: each plan by its number on the ballot', () => {
  const rows = rowsOnBallot(plans, resultRows(plans, counted([3, 1], [2])));
  expect(rows.map(({ title, number }) => [title, number])).toEqual([
    ['Plan 3', 3],
    ['Plan 1', 1],
    ['Plan 2', 2],
  ]);
});

describe('what a result is held against', () => {
  test('another rule: what it adds and what it takes away', () => {
    expect(differenceOf(tally([3, 1], [2]), tally([2, 1], [3]))).toEqual({
      gained: [planId(2)],
      lost: [planId(3)],
    });
  });

  test('the file: at how many plans it says otherwise', () => {
    expect(differsFromFile(plans, new Set([planId(1), planId(3)]))).toBe(0);
    expect(differsFromFile(plans, new Set([planId(1), planId(2)]))).toBe(2);
    expect(differsFromFile([aPlan(1, ''), aPlan(2, '0')], new Set())).toBe(null);
  });

  test('greedy beside equal shares, and the other way round', () => {
    const rule = (ruleId: string) => ({ ruleId, view: 'approval' as const, step: cents(100) });
    expect(otherRuleId(rule('greedy-cost'))).toBe('mes-cost/add1-integral-overshoot');
    expect(otherRuleId(rule('mes-cost/add1'))).toBe('greedy-cost');
  });
});

test('ties that decided something are told first', () => {
  const tie = (preferred: string, levels: number, dividesOutcome: boolean): Tie => ({
    projects: [],
    preferred,
    levels,
    dividesOutcome,
  });
  const ties = [tie('a', 3, false), tie('b', 9, false), tie('c', 1, true)];
  expect(tiesInOrder(tally([], [], ties)).map(({ preferred }) => preferred)).toEqual(['c', 'b', 'a']);
});
