import { potOfPlan, potsLeft, potsOf, potsWithPlans, roundOfPot } from '@shared/domain/voting/pots';
import type { Pots } from '@shared/domain/voting/round-settings';
import { PLAIN_SETTINGS } from '@shared/domain/voting/round-settings';
import { cents } from '@shared/kernel/money';
import { describe, expect, test } from 'vitest';
import { aReadyPlan, planId } from '../../../support/voting-world';

const north = { ...aReadyPlan(1, 500), area: 'Noord' };
const south = { ...aReadyPlan(2, 300), area: 'Zuid' };
const alsoNorth = { ...aReadyPlan(3, 200), area: 'Noord' };
const plans = [north, south, alsoNorth];
const asked = (...pots: [key: string, amount: number][]): Pots => ({
  by: 'area',
  pots: pots.map(([key, amount]) => ({ key, amount: cents(amount), planIds: [] })),
});

describe('the pots of a round (V73)', () => {
  test('each hold the plans of their area, in the order of the ballot', () => {
    const pots = asked(['Zuid', 100], ['Noord', 400]);
    expect(potsWithPlans({ pots, pot: cents(500) }, plans)).toEqual({
      ok: true,
      value: {
        by: 'area',
        pots: [
          { key: 'Zuid', amount: 100, planIds: [planId(2)] },
          { key: 'Noord', amount: 400, planIds: [planId(1), planId(3)] },
        ],
      },
    });
    expect(potsWithPlans({ pots: null, pot: cents(500) }, plans)).toEqual({ ok: true, value: null });
  });

  const refused: [string, Pots, number, string, object][] = [
    ['a plan outside every pot', asked(['Zuid', 500]), 500, 'voting.planOutsidePots', { title: 'Plan 1' }],
    [
      'a pot without a plan',
      asked(['Noord', 400], ['Zuid', 100], ['West', 1]),
      501,
      'voting.potWithoutPlans',
      { key: 'West' },
    ],
    [
      'an area twice',
      asked(['Noord', 400], ['Zuid', 100], ['Noord', 1]),
      501,
      'voting.potWithoutPlans',
      { key: 'Noord' },
    ],
    [
      'a pot without money',
      asked(['Noord', 400], ['Zuid', 0]),
      400,
      'voting.potWithoutMoney',
      { key: 'Zuid' },
    ],
    [
      'a sum that is not the pot of the round to the cent',
      asked(['Noord', 400], ['Zuid', 100]),
      501,
      'voting.potsUnlikeTotal',
      { sum: 500, pot: 501 },
    ],
  ];
  test.each(refused)('are refused with %s', (_name, pots, ...[pot, code, params]) => {
    expect(potsWithPlans({ pots, pot: cents(pot) }, plans)).toMatchObject({ error: { code, params } });
  });

  test('a plan without an area is in no pot', () => {
    const nowhere = { ...south, area: null };
    const answer = potsWithPlans({ pots: asked(['Noord', 500]), pot: cents(500) }, [north, nowhere]);
    expect(answer).toMatchObject({ error: { code: 'voting.planOutsidePots', params: { title: 'Plan 2' } } });
  });
});

describe('a round pot by pot (V74)', () => {
  const round = {
    pot: cents(500),
    plans: [1, 3, 2].map((plan) => ({ applicationId: planId(plan), cost: cents(100) })),
    settings: PLAIN_SETTINGS,
  };
  const pots: Pots = {
    by: 'area',
    pots: [
      { key: 'Noord', amount: cents(400), planIds: [planId(1), planId(3)] },
      { key: 'Zuid', amount: cents(100), planIds: [planId(2)] },
    ],
  };
  const potted = { ...round, settings: { ...PLAIN_SETTINGS, pots } };

  test('has one pot for all plans where nothing else was settled', () => {
    const planIds = [planId(1), planId(3), planId(2)];
    expect(potsOf(round)).toEqual([{ key: null, amount: 500, planIds }]);
    expect(potOfPlan(round, planId(2))?.key).toBeNull();
    expect(potOfPlan(potted, planId(2))).toEqual(pots.pots[1]);
    expect(potOfPlan(potted, planId(9))).toBeNull();
  });

  test('leaves for plans that are asked again what is left in their own pots (V76)', () => {
    const chosen = [
      { applicationId: planId(1), amount: cents(150) },
      { applicationId: planId(2), amount: cents(90) },
    ];
    expect(potsLeft(potted, chosen, [planId(3)])).toEqual({
      pot: 250,
      pots: { by: 'area', pots: [{ key: 'Noord', amount: 250, planIds: [planId(1), planId(3)] }] },
    });
    expect(potsLeft(round, chosen, [planId(3)])).toEqual({ pot: 260, pots: null });
  });

  test('is for each pot a round with its money and its plans', () => {
    expect(potsOf(potted).map((pot) => roundOfPot(potted, pot))).toMatchObject([
      {
        pot: 400,
        plans: [{ applicationId: planId(1) }, { applicationId: planId(3) }],
        settings: { pots: null },
      },
      { pot: 100, plans: [{ applicationId: planId(2) }], settings: { pots: null } },
    ]);
  });
});
