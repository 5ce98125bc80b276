import { put } from '@shared/domain/action';
import { applicationTable } from '@shared/domain/applications/application';
import { prepareRound } from '@shared/domain/voting/actions/prepare-round';
import { NO_LIMITS, roundTable } from '@shared/domain/voting/round';
import type { RoundForm } from '@shared/domain/voting/round-form';
import { PLAIN_SETTINGS } from '@shared/domain/voting/round-settings';
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
        limits: NO_LIMITS,
        settings: PLAIN_SETTINGS,
        readings: 1,
        rule: { ruleId: 'greedy-cost', view: 'approval', step: 100 },
        threshold: null,
        plans: [
          { applicationId: planId(1), cost: 60_000 },
          { applicationId: planId(2), cost: 30_000 },
        ],
        lotOrder: [],
        draws: [],
        after: [],
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

  test('keeps only the limits that the kind of ballot has (V44)', async () => {
    const world = await aVotingWorld({ received: 500, costs });
    const limits = { cost: cents(60_000), points: 10, pointsPerPlan: 5 };
    await world.run(
      prepareRound,
      aRoundForm(2, {
        ballotKind: 'cumulative',
        rule: { ruleId: 'greedy-cost', view: 'points', step: cents(100) },
        limits,
      }),
    );
    expect(world.rows(roundTable)).toMatchObject([
      { ballotKind: 'cumulative', minChoices: 1, maxChoices: 2, limits: { ...limits, cost: null } },
    ]);
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
    ['a rule that the ballots do not fit (V45)', { ballotKind: 'allocation' }, 'voting.unknownRule', {}],
    [
      'a ballot that no plan fits on (V44)',
      { limits: { ...NO_LIMITS, cost: cents(20_000) } },
      'voting.costTooLow',
      { cost: 20_000, needed: 30_000 },
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
