import { chosenWithout, inPot, reserveLists } from '@renderer/features/voting/after-view';
import type { CountedFound } from '@renderer/features/voting/counted-found';
import { potResults } from '@renderer/features/voting/result-pots';
import type { CountedRound } from '@renderer/workers/tally';
import { ballotTable } from '@shared/domain/voting/ballot';
import { startCount } from '@shared/domain/voting/official-count';
import { potsOf } from '@shared/domain/voting/pots';
import { hasOutcome } from '@shared/domain/voting/round-status';
import { finish } from '@shared/domain/voting/rules/rule';
import { describe, expect, test } from 'vitest';
import { aCountedPottedRound } from '../../../support/pots-world';
import { picked, roundOf } from '../../../support/voting-steps';
import { planId } from '../../../support/voting-world';

/** The north, € 700: plan 1 of € 600 before plan 2 of € 300. The south, € 300: plan 3 of € 200. */
async function result(): Promise<{ found: CountedFound; counted: CountedRound }> {
  const at = await aCountedPottedRound([[1, 3], [1], [2], []]);
  const round = roundOf(at);
  if (!hasOutcome(round)) throw new Error('The round was not counted.');
  const ballots = at.world.rows(ballotTable);
  const { outcome } = round.state;
  const plans = round.plans.map(({ applicationId: id, cost }) => ({
    id,
    cost,
    title: `Plan ${id.slice(-1)}`,
    initiative: 'Tuin',
    application: null,
  }));
  const counts = finish(startCount(round, ballots, round.rule).slices);
  const satisfaction = {
    ballotCount: 4,
    distribution: [],
    votersWithout: 0,
    averagePlans: null,
    averageCost: null,
  };
  return {
    found: { round, plans, ballots },
    counted: { ...counts, outcome, support: {}, voters: {}, satisfaction, groups: [], blank: 1 },
  };
}

describe('a result pot by pot (V74, V76)', () => {
  test('shows each pot as a round of its own', async () => {
    const { found, counted } = await result();
    const shown = potResults(found, counted).map(({ pot, found: own, counted: count }) => ({
      key: pot.key,
      pot: own.round.pot,
      plans: own.plans.map(({ id }) => id),
      ballots: own.ballots.map(({ choices }) => choices.length).sort(),
      chosen: count.outcome.chosen,
      left: count.tally.leftOver,
    }));
    expect(shown).toEqual([
      {
        key: 'Noord',
        pot: 70_000,
        plans: [planId(1), planId(2)],
        ballots: [0, 1, 1, 1],
        chosen: picked(1),
        left: 10_000,
      },
      {
        key: 'Zuid',
        pot: 30_000,
        plans: [planId(3)],
        ballots: [0, 0, 0, 1],
        chosen: picked(3),
        left: 10_000,
      },
    ]);
  });

  test('who comes next is told for each pot, and fits by what is left in it', async () => {
    const { found, counted } = await result();
    const lists = reserveLists(found, counted).map(({ pot, rows }) => [
      pot.key,
      rows.map(({ id, turn, fits }) => [id, turn, fits]),
    ]);
    expect(lists).toEqual([
      ['Noord', [[planId(2), 1, false]]],
      ['Zuid', []],
    ]);
  });

  test('a withdrawn plan brings the next in line of its own pot, or nobody', async () => {
    const { found, counted } = await result();
    expect(chosenWithout(found, counted, planId(1))).toEqual(picked(3, 2));
    expect(chosenWithout(found, counted, planId(3))).toEqual(picked(1));
    const [north] = potsOf(found.round);
    expect(north && inPot(picked(1, 3), north)).toEqual(picked(1));
  });
});
