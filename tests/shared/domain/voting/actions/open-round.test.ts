import { put } from '@shared/domain/action';
import { applicationTable } from '@shared/domain/applications/application';
import { positionsOf } from '@shared/domain/funds/balance';
import { ledgerEntryTable } from '@shared/domain/funds/ledger-entry';
import { totalPosition } from '@shared/domain/funds/position';
import { changeRound } from '@shared/domain/voting/actions/change-round';
import { openRound } from '@shared/domain/voting/actions/open-round';
import { regulationHash } from '@shared/domain/voting/regulation';
import { PLAIN_SETTINGS } from '@shared/domain/voting/round-settings';
import type { Day } from '@shared/kernel/dates';
import { cents } from '@shared/kernel/money';
import { describe, expect, test } from 'vitest';
import { testBoxKey } from '../../../../support/box-keys';
import { aContribution } from '../../../../support/builders';
import { aPreparedRound, roundOf } from '../../../../support/voting-steps';
import { aReadyPlan, aRoundForm, lotOf, planId, seedRows, TODAY } from '../../../../support/voting-world';

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

  test.each([
    [TODAY, true],
    ['2026-04-30' as Day, false],
  ])('with %s as the last day of voting it opens: %s (V33)', async (votingUntil, opens) => {
    const at = await aPreparedRound({ settings: { ...PLAIN_SETTINGS, votingUntil } });
    const { roundId } = at;
    const answer = await at.world.run(openRound, {
      roundId,
      lotOrder: lotOf(3),
      boxKey: testBoxKey(roundId),
    });
    expect(answer).toMatchObject(
      opens ? { ok: true } : { error: { code: 'voting.daysAreOver', params: { until: votingUntil } } },
    );
  });

  test('with a rule that can give a part it freezes the least amounts; a changed one stops it (V37)', async () => {
    const rule = { ruleId: 'greedy-partial', view: 'approval' as const, step: cents(100) };
    const at = await aPreparedRound();
    const { roundId, world } = at;
    const names = (least: number) =>
      seedRows(world, [put(applicationTable, { ...aReadyPlan(1, 60_000), leastAmount: cents(least) })]);
    const open = () => world.run(openRound, { roundId, lotOrder: lotOf(3), boxKey: testBoxKey(roundId) });
    await names(20_000);
    await world.run(changeRound, { ...aRoundForm(3, { rule }), roundId });
    expect(roundOf(at).settings.least).toEqual({ [planId(1)]: 20_000 });
    await names(30_000);
    expect(await open()).toMatchObject({ error: { code: 'voting.planLeastChanged' } });
    await world.run(changeRound, { ...aRoundForm(3), roundId });
    expect(roundOf(at).settings.least).toEqual({});
    expect(await open()).toMatchObject({ ok: true });
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
