import {
  chosenNow,
  overrideIn,
  reserveList,
  withdrawnIn,
  withNextInLine,
} from '@shared/domain/voting/after-count';
import { ballotTable } from '@shared/domain/voting/ballot';
import { startCount, withoutPlans } from '@shared/domain/voting/official-count';
import { finish } from '@shared/domain/voting/rules/rule';
import type { Day } from '@shared/kernel/dates';
import { cents } from '@shared/kernel/money';
import { describe, expect, test } from 'vitest';
import { aClosedRound, picked, roundOf } from '../../../support/voting-steps';
import { planId } from '../../../support/voting-world';

const ON = '2026-06-01' as Day;
const outcome = { chosen: picked(2, 1) };
const override = { kind: 'override', reason: 'Het dak lekt.', on: ON, chosen: picked(3) } as const;
const withdrawn = { kind: 'withdrawn', applicationId: planId(1), on: ON, chosen: picked(2, 3) } as const;

describe('what is chosen after the count', () => {
  test('the outcome of the count, until something happens (V28)', () => {
    expect(chosenNow({ after: [], state: { outcome } })).toEqual(picked(2, 1));
    expect(chosenNow({ after: [withdrawn], state: { outcome } })).toEqual(picked(2, 3));
  });

  test('a choice by hand is told, whatever came after it (V31)', () => {
    const after = [override, withdrawn];
    expect(overrideIn({ after })).toEqual(override);
    expect(withdrawnIn({ after })).toEqual([planId(1)]);
    expect(overrideIn({ after: [withdrawn] })).toBeNull();
  });
});

/** Plans of € 600, € 300 and € 200 and a pot of € 1000; nobody votes for the third where it is not named. */
async function tallyOf(ballots: readonly number[][]) {
  const at = await aClosedRound(ballots);
  const count = startCount(roundOf(at), at.world.rows(ballotTable), roundOf(at).rule);
  return { at, tally: finish(count.slices).tally };
}

describe('who comes next (V29)', () => {
  test('in the order of the rule, without a plan that nobody supports', async () => {
    const { tally } = await tallyOf([[1], [1, 2], [2, 3], [2]]);
    expect(reserveList(tally, new Set(tally.chosen))).toEqual([planId(3)]);
    const { tally: without } = await tallyOf([[1], [1, 2], [2]]);
    expect(reserveList(without, new Set(without.chosen))).toEqual([]);
    expect(reserveList(tally, new Set([...tally.chosen, planId(3)]))).toEqual([]);
  });

  const costs = new Map([1, 2, 3].map((number) => [planId(number) as string, cents(number * 10_000)]));
  const line = { pot: cents(40_000), costs, stays: [], reserves: [planId(3), planId(2), planId(1)] };

  test('each that fits in what is left, and a rule that skips nothing stops', () => {
    const ids = (stopsAtFirst: boolean) =>
      withNextInLine({ ...line, stopsAtFirst }).map(({ applicationId }) => applicationId);
    expect(ids(false)).toEqual([planId(3), planId(1)]);
    expect(ids(true)).toEqual([planId(3)]);
  });

  test('nobody who was chosen loses anything', () => {
    const stays = [{ applicationId: planId(2), amount: cents(20_000) }];
    expect(withNextInLine({ ...line, stays, reserves: [planId(3), planId(1)], stopsAtFirst: false })).toEqual(
      [...stays, { applicationId: planId(1), amount: cents(10_000) }],
    );
  });
});

test('a recount is as if the plan had never stood on the ballot, and blank ballots stay (V30)', async () => {
  const { at } = await tallyOf([[1], [1, 2], [2, 3], [2]]);
  const [round, ballots] = [roundOf(at), at.world.rows(ballotTable)];
  const job = withoutPlans({ round, ballots, rule: round.rule }, new Set([planId(1)]));
  const count = startCount(job.round, job.ballots, job.rule);
  expect(finish(count.slices).tally.chosen).toEqual([planId(2), planId(3)]);
  expect(job.ballots).toHaveLength(ballots.length);
});
