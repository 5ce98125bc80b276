import { applicationTable } from '@shared/domain/applications/application';
import { positionsOf } from '@shared/domain/funds/balance';
import { ledgerEntryTable } from '@shared/domain/funds/ledger-entry';
import { totalPosition } from '@shared/domain/funds/position';
import { awardRound } from '@shared/domain/grants/actions/award-round';
import { grantTable } from '@shared/domain/grants/grant';
import { roundTable } from '@shared/domain/voting/round';
import type { Day } from '@shared/kernel/dates';
import { describe, expect, it } from 'vitest';
import { testId, type World } from '../../../../support/action-world';
import {
  AWARD,
  aGrantWorld,
  COUNTED_ON,
  type GrantWorld,
  ROUND_ID,
  sourceId,
  TODAY,
} from '../../../../support/grant-world';

function drawsOf(world: World) {
  return world.rows(grantTable).map(({ amount, draws }) => [amount, ...draws.map((draw) => draw.amount)]);
}

function totalsOf(world: World) {
  const { reserved, awarded, free } = totalPosition(
    positionsOf(world.rows(ledgerEntryTable), { until: null }),
  );
  return { reserved, awarded, free };
}

const ROUND: GrantWorld = {
  sources: [{ received: 300_000, reserved: 250_000 }],
  plans: [
    { cost: 100_000, isChosen: true },
    { cost: 80_000, isChosen: false },
    { cost: 120_000, isChosen: true },
    { cost: 10_000, isChosen: false, withdrawn: true },
  ],
};

describe('award-round', () => {
  it('gives each chosen plan its award, declines the others and sets the rest free (W1, W2, W4)', async () => {
    const world = await aGrantWorld(ROUND);
    expect(await world.run(awardRound, AWARD)).toEqual({ ok: true, value: AWARD.roundId });
    expect(world.rows(applicationTable).map(({ state }) => state.status)).toEqual([
      'awarded',
      'declined',
      'awarded',
      'withdrawn',
    ]);
    expect(world.rows(grantTable).map(({ number, amount, band }) => ({ number, amount, band }))).toEqual([
      { number: 1, amount: 100_000, band: 'story' },
      { number: 2, amount: 120_000, band: 'story' },
    ]);
    expect(totalsOf(world)).toEqual({ reserved: 0, awarded: 220_000, free: 80_000 });
    expect(world.rows(ledgerEntryTable).map(({ kind, number }) => [kind, number])).toEqual([
      ['receipt', 1],
      ['reservation', 101],
      ['release', 102],
      ['award', 103],
      ['award', 104],
    ]);
    expect(world.rows(roundTable)[0]?.state).toMatchObject({ status: 'decided', decidedOn: TODAY });
  });

  it('awards a round once (W1)', async () => {
    const world = await aGrantWorld(ROUND);
    await world.run(awardRound, AWARD);
    expect(await world.run(awardRound, AWARD)).toMatchObject({
      ok: false,
      error: { code: 'grants.roundNotCounted' },
    });
  });

  it('draws on what was set aside before what is free (W3)', async () => {
    const world = await aGrantWorld({
      sources: [{ received: 50_000 }, { received: 90_000, reserved: 60_000 }],
      plans: [{ cost: 100_000, isChosen: true }],
    });
    await world.run(awardRound, AWARD);
    expect(world.rows(grantTable)[0]?.draws).toEqual([
      { contributionId: sourceId(2), amount: 60_000 },
      { contributionId: sourceId(1), amount: 40_000 },
    ]);
  });

  it('uses money that is earmarked for the plan before what was set aside for all (W3)', async () => {
    const world = await aGrantWorld({
      sources: [
        { received: 100_000, reserved: 100_000 },
        { received: 30_000, earmark: { kind: 'theme', theme: 'groen' } },
      ],
      plans: [
        { cost: 50_000, isChosen: true, theme: 'groen' },
        { cost: 40_000, isChosen: true, theme: 'sport' },
      ],
    });
    await world.run(awardRound, AWARD);
    expect(world.rows(grantTable).map(({ draws }) => draws)).toEqual([
      [
        { contributionId: sourceId(1), amount: 20_000 },
        { contributionId: sourceId(2), amount: 30_000 },
      ],
      [{ contributionId: sourceId(1), amount: 40_000 }],
    ]);
    expect(totalsOf(world)).toEqual({ reserved: 0, awarded: 90_000, free: 40_000 });
  });

  it('uses money that was given for this round, and none that was given for another (W3)', async () => {
    const world = await aGrantWorld({
      sources: [
        { received: 90_000, earmark: { kind: 'round', roundId: testId(6001) } },
        { received: 30_000, earmark: { kind: 'round', roundId: ROUND_ID } },
        { received: 50_000, reserved: 50_000 },
      ],
      plans: [{ cost: 60_000, isChosen: true }],
    });
    await world.run(awardRound, AWARD);
    expect(world.rows(grantTable)[0]?.draws).toEqual([
      { contributionId: sourceId(3), amount: 30_000 },
      { contributionId: sourceId(2), amount: 30_000 },
    ]);
  });

  it('takes free money for an imported election, for which nothing was set aside (W3)', async () => {
    const world = await aGrantWorld({
      sources: [{ received: 70_000 }, { received: 70_000 }],
      plans: [
        { cost: 60_000, isChosen: true },
        { cost: 50_000, isChosen: true },
      ],
    });
    await world.run(awardRound, AWARD);
    expect(drawsOf(world)).toEqual([
      [60_000, 60_000],
      [50_000, 10_000, 40_000],
    ]);
    expect(world.rows(ledgerEntryTable).map(({ kind }) => kind)).not.toContain('release');
  });

  it('moves an earlier plan to another earmark so that all plans are reached (W3)', async () => {
    const world = await aGrantWorld({
      sources: [
        { received: 50_000, earmark: { kind: 'theme', theme: 'groen' } },
        { received: 50_000, earmark: { kind: 'area', area: 'Noord' } },
      ],
      plans: [
        { cost: 50_000, isChosen: true, theme: 'groen', area: 'Noord' },
        { cost: 50_000, isChosen: true, theme: 'groen', area: 'Zuid' },
      ],
    });
    await world.run(awardRound, AWARD);
    expect(world.rows(grantTable).map(({ draws }) => draws.map((draw) => draw.contributionId))).toEqual([
      [sourceId(2)],
      [sourceId(1)],
    ]);
  });

  it.each<{ name: string; world: Partial<GrantWorld>; input: object; error: object }>([
    {
      name: 'too little money, and says how much is missing (W3)',
      world: { sources: [{ received: 150_000 }] },
      input: {},
      error: {
        code: 'grants.notEnoughMoney',
        params: { missing: 70_000, title: 'Plan 3', needed: 220_000 },
        field: null,
      },
    },
    {
      name: 'money whose earmark fits none of the plans (W3)',
      world: { sources: [{ received: 900_000, earmark: { kind: 'theme', theme: 'sport' } }] },
      input: {},
      error: {
        code: 'grants.notEnoughMoney',
        params: { missing: 220_000, title: 'Plan 1', needed: 220_000 },
        field: null,
      },
    },
    {
      name: 'another currency (W1)',
      world: { round: { currency: 'PLN' } },
      input: {},
      error: { code: 'grants.notInEuro', params: { currency: 'PLN' }, field: null },
    },
    {
      name: 'awards above the pot (W1)',
      world: { round: { pot: 200_000 } },
      input: {},
      error: { code: 'grants.abovePot', params: { above: 20_000, pot: 200_000 }, field: null },
    },
    {
      name: 'a day in the future (W5)',
      world: {},
      input: { awardedOn: '2026-05-11' },
      error: { code: 'grants.dayInFuture', params: { today: TODAY }, field: 'awardedOn' },
    },
    {
      name: 'a day before the count (W5)',
      world: {},
      input: { awardedOn: '2026-04-30' },
      error: { code: 'grants.dayTooEarly', params: { earliest: COUNTED_ON }, field: 'awardedOn' },
    },
    {
      name: 'a payment before the award (W5)',
      world: {},
      input: { payOn: '2026-05-09' as Day },
      error: { code: 'grants.dayTooEarly', params: { earliest: TODAY }, field: 'payOn' },
    },
    {
      name: 'a plan that costs nothing (W1)',
      world: { plans: [{ cost: 0, isChosen: true }] },
      input: {},
      error: { code: 'grants.planHasNoCost', params: { title: 'Plan 1' }, field: null },
    },
  ])('refuses $name', async ({ world: part, input, error }) => {
    const world = await aGrantWorld({ ...ROUND, ...part });
    expect(await world.run(awardRound, { ...AWARD, ...input })).toMatchObject({ ok: false, error });
    expect(world.rows(grantTable)).toEqual([]);
  });

  it('decides a round in which nothing was chosen (W2)', async () => {
    const world = await aGrantWorld({
      sources: [{ received: 100_000, reserved: 100_000 }],
      plans: [{ cost: 100_000, isChosen: false }],
    });
    await world.run(awardRound, { ...AWARD, awardedOn: COUNTED_ON });
    expect(totalsOf(world)).toEqual({ reserved: 0, awarded: 0, free: 100_000 });
  });
});
