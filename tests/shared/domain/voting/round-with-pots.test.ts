/** A round with a pot for each area, from preparing to what comes after the count, by the real actions. */
import { put } from '@shared/domain/action';
import { applicationTable } from '@shared/domain/applications/application';
import { openRound } from '@shared/domain/voting/actions/open-round';
import { overrideOutcome } from '@shared/domain/voting/actions/override-outcome';
import { prepareRound } from '@shared/domain/voting/actions/prepare-round';
import { withdrawChosen } from '@shared/domain/voting/actions/withdraw-chosen';
import { ballotTable } from '@shared/domain/voting/ballot';
import { startCount, withoutPlans } from '@shared/domain/voting/official-count';
import { countAgain } from '@shared/domain/voting/recount';
import { regulationHash } from '@shared/domain/voting/regulation';
import { hasOutcome } from '@shared/domain/voting/round-status';
import { finish } from '@shared/domain/voting/rules/rule';
import { cents } from '@shared/kernel/money';
import { describe, expect, test } from 'vitest';
import { aCountedPottedRound, aPottedForm, aPottedRound, opening } from '../../../support/pots-world';
import { picked, roundOf } from '../../../support/voting-steps';
import { aReadyPlan, planId, seedRows } from '../../../support/voting-world';

/** The north: plan 1 wins with two votes and plan 2 does not fit. The south: plan 3 with one vote. */
const BALLOTS = [[1, 3], [1], [2], []];

describe('a round with a pot for each area', () => {
  test('is prepared with the plans of each, which stand together on the ballot (V73)', async () => {
    const at = await aPottedRound({ planIds: [planId(1), planId(3), planId(2)] });
    const { settings, plans } = roundOf(at);
    expect(settings.pots?.pots).toEqual([
      { key: 'Noord', amount: 70_000, planIds: [planId(1), planId(2)] },
      { key: 'Zuid', amount: 30_000, planIds: [planId(3)] },
    ]);
    expect(plans.map(({ applicationId }) => applicationId)).toEqual([planId(1), planId(2), planId(3)]);
  });

  test('is not prepared where voters divide the money, or with another sum (V73)', async () => {
    const { world } = await aPottedRound();
    const divided = aPottedForm({
      ballotKind: 'allocation',
      rule: { ruleId: 'mean-allocation', view: 'amounts', step: cents(100) },
    });
    expect(await world.run(prepareRound, divided)).toMatchObject({
      error: { code: 'voting.potsNotDivided' },
    });
    expect(await world.run(prepareRound, aPottedForm({ pot: cents(99_999) }))).toMatchObject({
      error: { code: 'voting.potsUnlikeTotal', params: { sum: 100_000, pot: 99_999 } },
    });
  });

  test('does not open when a plan moved to another area since (V73)', async () => {
    const at = await aPottedRound();
    await seedRows(at.world, [put(applicationTable, { ...aReadyPlan(2, 30_000), area: 'Zuid' })]);
    expect(await at.world.run(openRound, opening(at))).toMatchObject({
      error: { code: 'voting.planPotChanged', params: { title: 'Plan 2' } },
    });
  });

  test('freezes its pots: another amount, or another plan in one, is another hash (V4, V73)', async () => {
    const round = roundOf(await aPottedRound());
    const pots = round.settings.pots?.pots ?? [];
    const other = (changed: typeof pots) =>
      regulationHash({ ...round, settings: { ...round.settings, pots: { by: 'area', pots: changed } } });
    const [north, south] = pots as [(typeof pots)[number], (typeof pots)[number]];
    const hashes = [
      regulationHash(round),
      other([
        { ...north, amount: cents(69_999) },
        { ...south, amount: cents(30_001) },
      ]),
      other([
        { ...north, planIds: [planId(1)] },
        { ...south, planIds: [planId(2), planId(3)] },
      ]),
      regulationHash({ ...round, settings: { ...round.settings, pots: null } }),
    ];
    expect(new Set(hashes).size).toBe(4);
  });

  test('is counted pot by pot: € 100 is left in each, and the plan of € 300 gets neither (V74)', async () => {
    const round = roundOf(await aCountedPottedRound(BALLOTS));
    expect(round.state).toMatchObject({
      outcome: { chosen: picked(1, 3), totalCost: 80_000, ballotCount: 4 },
    });
  });

  test('counts the same again, out of the record and the box alone (V25)', async () => {
    const at = await aCountedPottedRound(BALLOTS);
    const round = roundOf(at);
    if (!hasOutcome(round)) throw new Error('The round was not counted.');
    const again = finish(countAgain(round, at.world.rows(ballotTable)));
    expect(again.isSame).toEqual({ box: true, regulation: true, outcome: true });
    expect(again.byPot.map(({ leftOver }) => leftOver)).toEqual([10_000, 10_000]);
  });

  test('a count without a plan leaves the other pots as they were, also when its pot is empty then (V30, V76)', async () => {
    const at = await aCountedPottedRound(BALLOTS);
    const round = roundOf(at);
    const without = (...plans: number[]) => {
      const job = withoutPlans({ round, ballots: at.world.rows(ballotTable) }, new Set(plans.map(planId)));
      return finish(startCount(job.round, job.ballots, round.rule).slices).tally.chosen;
    };
    expect(without(1)).toEqual([planId(2), planId(3)]);
    expect(without(3)).toEqual([planId(1)]);
    expect(without(1, 2, 3)).toEqual([]);
  });

  test('a withdrawn plan makes room in its own pot only (V76)', async () => {
    const at = await aCountedPottedRound(BALLOTS);
    const withdraw = (plan: number, chosen: ReturnType<typeof picked>) =>
      at.world.run(withdrawChosen, { roundId: at.roundId, applicationId: planId(plan), chosen });
    // With the € 300 of the south plan 2 would fit in the round as a whole.
    expect(await withdraw(3, picked(1, 2))).toMatchObject({ error: { code: 'voting.countDoesNotFit' } });
    expect(await withdraw(1, picked(3, 2))).toMatchObject({ ok: true });
  });

  test('the board chooses otherwise within each pot only (V31, V76)', async () => {
    const at = await aCountedPottedRound(BALLOTS);
    const override = (chosen: ReturnType<typeof picked>) =>
      at.world.run(overrideOutcome, { roundId: at.roundId, chosen, reason: 'Zo besloten.' });
    expect(await override(picked(1, 2))).toMatchObject({ error: { code: 'voting.countDoesNotFit' } });
    expect(await override(picked(2))).toMatchObject({ ok: true });
  });
});
