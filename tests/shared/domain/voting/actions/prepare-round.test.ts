import { put } from '@shared/domain/action';
import { applicationTable } from '@shared/domain/applications/application';
import { prepareRound } from '@shared/domain/voting/actions/prepare-round';
import { roundTable } from '@shared/domain/voting/round';
import type { RoundForm } from '@shared/domain/voting/round-form';
import { cents } from '@shared/kernel/money';
import { describe, expect, test } from 'vitest';
import {
  aReadyPlan,
  aRoundForm,
  aVotingWorld,
  madeRound,
  planId,
  seedRows,
} from '../../../../support/voting-world';

const costs = [60_000, 30_000];

describe('preparing a round (V2)', () => {
  test('takes ready plans at the amount that is asked', async () => {
    const world = await aVotingWorld({ received: 500, costs });
    const id = madeRound(await world.run(prepareRound, aRoundForm(2)));
    expect(world.rows(roundTable)).toEqual([
      {
        id,
        number: 1,
        name: 'Voorjaarsronde 2026',
        pot: 100_000,
        currency: 'EUR',
        ballotKind: 'approval',
        minChoices: 1,
        maxChoices: 2,
        readings: 1,
        rule: { ruleId: 'greedy-cost', view: 'approval', step: 100 },
        threshold: null,
        plans: [
          { applicationId: planId(1), cost: 60_000 },
          { applicationId: planId(2), cost: 30_000 },
        ],
        lotOrder: [],
        draws: [],
        origin: { kind: 'own' },
        state: { status: 'preparing' },
      },
    ]);
  });

  test('numbers rounds one after the other', async () => {
    const world = await aVotingWorld({ received: 500, costs });
    await world.run(prepareRound, aRoundForm(2));
    await world.run(prepareRound, aRoundForm(1));
    expect(world.rows(roundTable).map(({ number }) => number)).toEqual([1, 2]);
  });

  const refused: [string, Partial<RoundForm>, string, object][] = [
    ['a plan twice', { planIds: [planId(1), planId(1)] }, 'voting.planTwice', { title: 'Plan 1' }],
    ['a plan that is not there', { planIds: [planId(9)] }, 'voting.unknownPlan', {}],
    ['a plan that is not ready', { planIds: [planId(3)] }, 'voting.planNotReady', { title: 'Plan 3' }],
    ['a plan that asks nothing', { planIds: [planId(4)] }, 'voting.planWithoutCost', { title: 'Plan 4' }],
    [
      'a rule that is not there',
      { rule: { ruleId: 'lot', view: 'approval', step: cents(100) } },
      'voting.unknownRule',
      {},
    ],
    [
      'more least choices than plans',
      { minChoices: 3, maxChoices: null },
      'voting.leastAbovePlans',
      { least: 3, plans: 2 },
    ],
    [
      'more least choices than most',
      { minChoices: 2, maxChoices: 1 },
      'voting.leastAboveMost',
      { least: 2, most: 1 },
    ],
  ];
  test.each(refused)('refuses %s', async (_name, part, ...[code, params]) => {
    const world = await aVotingWorld({ received: 500, costs });
    const coFunding = [{ from: 'Buren', amount: cents(500) }];
    await seedRows(world, [
      put(applicationTable, { ...aReadyPlan(3, 500), state: { status: 'received' } }),
      put(applicationTable, { ...aReadyPlan(4, 500), coFunding }),
    ]);
    const answer = await world.run(prepareRound, aRoundForm(2, part));
    expect(answer).toMatchObject({ ok: false, error: { code, params } });
    expect(world.rows(roundTable)).toEqual([]);
  });

  test('leaves the plans as they were', async () => {
    const world = await aVotingWorld({ received: 500, costs });
    await world.run(prepareRound, aRoundForm(2));
    expect(world.rows(applicationTable).map(({ state }) => state.status)).toEqual(['ready', 'ready']);
  });
});
