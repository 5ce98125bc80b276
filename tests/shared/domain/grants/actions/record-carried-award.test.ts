import { applicationTable } from '@shared/domain/applications/application';
import { reverseOpeningBalance } from '@shared/domain/funds/actions/reverse-opening-balance';
import { positionsOf } from '@shared/domain/funds/balance';
import { contributionTable } from '@shared/domain/funds/contribution';
import { ledgerEntryTable } from '@shared/domain/funds/ledger-entry';
import { stillToPay, totalPosition } from '@shared/domain/funds/position';
import { changeInstalments } from '@shared/domain/grants/actions/change-instalments';
import { recordCarriedAward } from '@shared/domain/grants/actions/record-carried-award';
import { recordPayment } from '@shared/domain/grants/actions/record-payment';
import { withdrawGrant } from '@shared/domain/grants/actions/withdraw-grant';
import { grantTable } from '@shared/domain/grants/grant';
import { moneyOfGrant, totalOfGrant } from '@shared/domain/grants/grant-money';
import { initiativeTable } from '@shared/domain/people/initiative';
import { balanceSheetOn, totalOf } from '@shared/domain/yearclose/balance-sheet';
import { yearFigures } from '@shared/domain/yearclose/year-figures';
import type { Day } from '@shared/kernel/dates';
import { cents } from '@shared/kernel/money';
import { describe, expect, it } from 'vitest';
import { testId, type World } from '../../../../support/action-world';
import { aCarriedAward, anOpenedFund } from '../../../../support/carried-world';
import { TODAY } from '../../../../support/fund-world';
import { aFundToOpen, EVE } from '../../../../support/opening-world';

function books({ rows }: World) {
  return { entries: rows(ledgerEntryTable), contributions: rows(contributionTable), givers: [] };
}

const whole = (world: World, until: Day | null = null) =>
  totalPosition(positionsOf(world.rows(ledgerEntryTable), { until }));

describe('record-carried-award', () => {
  it('books what is still to be paid against the reserve, and makes initiative, plan and award (G18)', async () => {
    const { world, sources } = await anOpenedFund();
    expect(await world.run(recordCarriedAward, aCarriedAward([[sources[0], 80_000]]))).toMatchObject({
      ok: true,
    });
    const entry = world.rows(ledgerEntryTable).at(-1);
    expect(entry).toMatchObject({ kind: 'opening', day: EVE, number: 2 });
    expect(entry?.lines.map(({ account, amount }) => [account, amount])).toEqual([
      ['BEivOvrAlr', 80_000],
      ['BSchOpaNbi', -80_000],
    ]);
    expect(whole(world, EVE)).toMatchObject({ received: 300_000, awarded: 80_000, paid: 0, free: 220_000 });
    expect(stillToPay(whole(world))).toBe(80_000);
    const [grant] = world.rows(grantTable);
    expect(grant).toMatchObject({
      number: 1,
      amount: 80_000,
      awardedOn: '2025-09-01',
      roundId: null,
      asks: [],
    });
    expect(grant?.instalments).toMatchObject([{ due: '2026-03-01', amount: 80_000 }]);
    expect(world.rows(initiativeTable)).toMatchObject([{ name: 'Buurttuin Oost', bankAccount: null }]);
    expect(world.rows(applicationTable)).toMatchObject([
      { title: 'Waterpomp voor de tuin', state: { status: 'awarded', roundId: null, grantId: grant?.id } },
    ]);
  });

  it('is what the next year begins with, and no expense of any year (Y3, Y4)', async () => {
    const { world, sources } = await anOpenedFund();
    await world.run(recordCarriedAward, aCarriedAward([[sources[0], 80_000]]));
    const year = yearFigures(books(world), 2026);
    expect(year.opening.liabilities).toEqual([{ account: 'BSchOpaNbi', amount: 80_000 }]);
    expect(totalOf(year.opening.equity)).toBe(220_000);
    expect(year.sources).toMatchObject([{ opening: 220_000, income: 0, expenses: 0, begun: 0 }]);
    const sheet = balanceSheetOn(books(world), EVE);
    expect(totalOf(sheet.assets)).toBe(totalOf(sheet.equity) + totalOf(sheet.liabilities));
  });

  it('is paid, divided and withdrawn as any award is (W8, W14)', async () => {
    const { world, sources } = await anOpenedFund();
    await world.run(recordCarriedAward, aCarriedAward([[sources[0], 80_000]]));
    const [grant] = world.rows(grantTable);
    if (grant === undefined) throw new Error('There is no award');
    const halves = (['2026-03-01', '2026-06-01'] as Day[]).map((due) => ({
      id: null,
      due,
      amount: cents(40_000),
    }));
    expect(await world.run(changeInstalments, { grantId: grant.id, instalments: halves })).toMatchObject({
      ok: true,
    });
    const instalmentId = world.rows(grantTable)[0]?.instalments[0]?.id ?? testId<never>(0);
    expect(
      await world.run(recordPayment, { grantId: grant.id, instalmentId, paidOn: TODAY, reference: '' }),
    ).toMatchObject({
      ok: true,
    });
    expect(whole(world)).toMatchObject({ awarded: 80_000, paid: 40_000, free: 220_000 });
    const spent = cents(30_000);
    await world.run(withdrawGrant, { grantId: grant.id, withdrawnOn: TODAY, spent, reason: 'Gestopt' });
    expect(totalOfGrant(moneyOfGrant(world.rows(ledgerEntryTable), grant.id))).toMatchObject({
      awarded: 30_000,
      toPay: 0,
      paid: 40_000,
      toComeBack: 10_000,
    });
    expect(whole(world).free).toBe(260_000);
    const year = yearFigures(books(world), 2026);
    expect(year.result.expenses).toBe(-50_000);
  });

  it('takes the theme of its sources along, and a name that is known already is that initiative', async () => {
    const { world, sources } = await anOpenedFund([{ earmark: { kind: 'theme', theme: 'groen' } }, {}]);
    await world.run(
      recordCarriedAward,
      aCarriedAward([
        [sources[0], 100],
        [sources[1], 200],
      ]),
    );
    await world.run(recordCarriedAward, aCarriedAward([[sources[1], 300]], { title: 'Nog een plan' }));
    expect(world.rows(applicationTable).map(({ theme, number }) => [theme, number])).toEqual([
      ['groen', 1],
      [null, 2],
    ]);
    expect(world.rows(initiativeTable)).toHaveLength(1);
  });

  it.each([
    {
      name: 'a day after the books began',
      part: { awardedOn: '2026-01-01' as Day },
      code: 'carried.dayTooLate',
      field: 'awardedOn',
    },
    {
      name: 'a payment before the award',
      part: { payOn: '2025-08-01' as Day },
      code: 'carried.beforeAward',
      field: 'payOn',
    },
    {
      name: 'a report before the award',
      part: { reportDue: '2025-08-01' as Day },
      code: 'carried.beforeAward',
      field: 'reportDue',
    },
    {
      name: 'an initiative that is not there',
      part: { initiative: { kind: 'known', initiativeId: testId<never>(9_999) } } as const,
      code: 'carried.unknownInitiative',
      field: 'initiative',
    },
    {
      name: 'a cent more than is free',
      amounts: [300_001],
      code: 'carried.notFree',
      field: 'draws.0.amount',
    },
    {
      name: 'a source that stands twice',
      amounts: [1, 2],
      code: 'carried.sourceTwice',
      field: 'draws.1.contributionId',
    },
  ])('refuses $name', async ({ part = {}, amounts = [100], code, field }) => {
    const { world, sources } = await anOpenedFund();
    const input = aCarriedAward(
      amounts.map((amount) => [sources[0], amount] as const),
      part,
    );
    expect(await world.run(recordCarriedAward, input)).toMatchObject({ ok: false, error: { code, field } });
    expect(world.rows(grantTable)).toEqual([]);
  });

  it('refuses a source that is not there, and sources for different things', async () => {
    const { world, sources } = await anOpenedFund([
      { earmark: { kind: 'theme', theme: 'groen' } },
      { earmark: { kind: 'theme', theme: 'ontmoeting' } },
    ]);
    const codeOf = async (draws: Parameters<typeof aCarriedAward>[0]) => {
      const answer = await world.run(recordCarriedAward, aCarriedAward(draws));
      return answer.ok ? null : answer.error.code;
    };
    expect(await codeOf([[testId<never>(9_999), 1]])).toBe('carried.unknownSource');
    expect(
      await codeOf([
        [sources[0], 1],
        [sources[1], 1],
      ]),
    ).toBe('carried.notMeantFor');
  });

  it('refuses as long as the books begin with nothing, also after the opening balance was taken back', async () => {
    const { world, sources } = await anOpenedFund();
    await world.run(reverseOpeningBalance, { reason: 'Verkeerde dag' });
    const { world: empty } = await aFundToOpen();
    for (const [one, source] of [
      [world, sources[0]],
      [empty, testId<never>(9_999)],
    ] as const) {
      const answer = await one.run(recordCarriedAward, aCarriedAward([[source, 100]]));
      expect(answer).toMatchObject({ ok: false, error: { code: 'carried.noOpening' } });
      expect(one.rows(grantTable)).toEqual([]);
    }
  });

  it('refuses money that is meant for another initiative, or for another area', async () => {
    const { world, sources } = await anOpenedFund([
      { earmark: { kind: 'initiative', initiativeId: testId<never>(9_998) } },
      { earmark: { kind: 'area', area: 'Noord' } },
      { earmark: { kind: 'area', area: 'Zuid' } },
    ]);
    for (const [picked, index] of [
      [[0], 0],
      [[1, 2], 2],
    ] as const) {
      const draws = picked.map((place) => [sources[place], 100] as const);
      const title = world.rows(contributionTable).find(({ id }) => id === sources[index])?.title;
      expect(await world.run(recordCarriedAward, aCarriedAward(draws))).toMatchObject({
        error: { code: 'carried.notMeantFor', params: { title } },
      });
    }
    expect(world.rows(grantTable)).toEqual([]);
  });
});
