import { put } from '@shared/domain/action';
import { applicationTable } from '@shared/domain/applications/application';
import { positionsOf } from '@shared/domain/funds/balance';
import { ledgerEntryTable } from '@shared/domain/funds/ledger-entry';
import { totalPosition } from '@shared/domain/funds/position';
import { openRound } from '@shared/domain/voting/actions/open-round';
import { regulationHash } from '@shared/domain/voting/regulation';
import { cents } from '@shared/kernel/money';
import { describe, expect, test } from 'vitest';
import { testBoxKey } from '../../../../support/box-keys';
import { aContribution } from '../../../../support/builders';
import { aPreparedRound, roundOf } from '../../../../support/voting-steps';
import { aReadyPlan, lotOf, planId, seedRows, TODAY } from '../../../../support/voting-world';

describe('opening a round', () => {
  test('sets the pot aside, freezes the rules and takes the plans in (V3, V4)', async () => {
    const at = await aPreparedRound();
    await at.world.run(openRound, {
      roundId: at.roundId,
      lotOrder: lotOf(3),
      boxKey: testBoxKey(at.roundId),
    });
    const round = roundOf(at);
    expect(round.state).toEqual({
      status: 'open',
      openedOn: TODAY,
      regulationHash: regulationHash(round),
      boxKey: testBoxKey(at.roundId),
    });
    expect(round.lotOrder).toEqual([planId(3), planId(2), planId(1)]);
    expect(round.draws).toEqual([{ contributionId: aContribution().id, amount: 100_000 }]);
    expect(at.world.rows(applicationTable).map(({ state }) => state)).toEqual(
      [1, 2, 3].map(() => ({ status: 'inRound', roundId: at.roundId })),
    );
    const position = totalPosition(positionsOf(at.world.rows(ledgerEntryTable), { until: null }));
    expect(position).toMatchObject({ received: 150_000, reserved: 100_000, free: 50_000 });
  });

  test('books one reservation for the round, numbered after the last entry', async () => {
    const at = await aPreparedRound();
    await at.world.run(openRound, {
      roundId: at.roundId,
      lotOrder: lotOf(3),
      boxKey: testBoxKey(at.roundId),
    });
    const subject = { kind: 'round', id: at.roundId };
    const source = aContribution().id;
    expect(at.world.rows(ledgerEntryTable)[1]).toMatchObject({
      number: 2,
      kind: 'reservation',
      day: TODAY,
      lines: [
        { account: 'BEivOvrAlr', amount: 100_000, source, subject },
        { account: 'BEivBerBer', amount: -100_000, source, subject },
      ],
    });
  });

  test('is refused without enough free money, by how much is missing (V3)', async () => {
    const at = await aPreparedRound({ pot: cents(150_001) });
    const answer = await at.world.run(openRound, {
      roundId: at.roundId,
      lotOrder: lotOf(3),
      boxKey: testBoxKey(at.roundId),
    });
    expect(answer).toMatchObject({
      error: { code: 'voting.notEnoughMoney', params: { pot: 150_001, missing: 1 } },
    });
    expect(at.world.rows(ledgerEntryTable)).toHaveLength(1);
  });

  test('is refused when a plan changed since, with both amounts (V4)', async () => {
    const at = await aPreparedRound();
    await seedRows(at.world, [put(applicationTable, aReadyPlan(2, 30_001))]);
    const answer = await at.world.run(openRound, {
      roundId: at.roundId,
      lotOrder: lotOf(3),
      boxKey: testBoxKey(at.roundId),
    });
    const params = { title: 'Plan 2', was: 30_000, now: 30_001 };
    expect(answer).toMatchObject({ error: { code: 'voting.planCostChanged', params } });
  });

  test('is refused when a plan is no longer ready', async () => {
    const at = await aPreparedRound();
    await seedRows(at.world, [
      put(applicationTable, { ...aReadyPlan(2, 30_000), state: { status: 'notNow' } }),
    ]);
    const answer = await at.world.run(openRound, {
      roundId: at.roundId,
      lotOrder: lotOf(3),
      boxKey: testBoxKey(at.roundId),
    });
    expect(answer).toMatchObject({ error: { code: 'voting.planNotReady', params: { title: 'Plan 2' } } });
  });

  const lots: [string, ReturnType<typeof lotOf>][] = [
    ['leaves a plan out', lotOf(2)],
    ['names a plan twice', [planId(1), planId(1), planId(2)]],
    ['names another plan', [planId(1), planId(2), planId(4)]],
  ];
  test.each(lots)('is refused when the lot %s (V5)', async (_name, lotOrder) => {
    const at = await aPreparedRound();
    const answer = await at.world.run(openRound, {
      roundId: at.roundId,
      lotOrder,
      boxKey: testBoxKey(at.roundId),
    });
    expect(answer).toMatchObject({ error: { code: 'voting.lotIncomplete' } });
  });

  test('happens once', async () => {
    const at = await aPreparedRound();
    await at.world.run(openRound, {
      roundId: at.roundId,
      lotOrder: lotOf(3),
      boxKey: testBoxKey(at.roundId),
    });
    const again = await at.world.run(openRound, {
      roundId: at.roundId,
      lotOrder: lotOf(3),
      boxKey: testBoxKey(at.roundId),
    });
    expect(again).toMatchObject({ error: { code: 'voting.notInThisPhase', params: { status: 'open' } } });
  });
});
