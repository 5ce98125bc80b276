import { put } from '@shared/domain/action';
import { positionsOf } from '@shared/domain/funds/balance';
import { ledgerEntryTable } from '@shared/domain/funds/ledger-entry';
import { totalPosition } from '@shared/domain/funds/position';
import { changeInstalments } from '@shared/domain/grants/actions/change-instalments';
import { recordPayment } from '@shared/domain/grants/actions/record-payment';
import { settleGrant } from '@shared/domain/grants/actions/settle-grant';
import { grantTable, type InstalmentId } from '@shared/domain/grants/grant';
import { moneyOfGrant, totalOfGrant } from '@shared/domain/grants/grant-money';
import { reportedGrant } from '@shared/domain/grants/grant-status';
import { paymentTable } from '@shared/domain/grants/payment';
import type { Day } from '@shared/kernel/dates';
import { cents } from '@shared/kernel/money';
import { describe, expect, it } from 'vitest';
import { anAwardedWorld, TODAY } from '../../../../support/grant-world';
import { seedRows } from '../../../../support/voting-world';

/** 1,000 euro, of which 750 were paid, reported today. */
async function reportedWorld() {
  const { world, grant } = await anAwardedWorld(100_000);
  const grantId = grant.id;
  const split = [
    { id: null, due: '2026-06-01' as Day, amount: cents(75_000) },
    { id: null, due: '2026-09-01' as Day, amount: cents(25_000) },
  ];
  await world.run(changeInstalments, { grantId, instalments: split });
  const [first, second] = world.rows(grantTable)[0]?.instalments ?? [];
  const pay = (instalmentId: InstalmentId | undefined) =>
    world.run(recordPayment, {
      grantId,
      instalmentId: instalmentId as InstalmentId,
      paidOn: TODAY,
      reference: '',
    });
  await pay(first?.id);
  const reported = reportedGrant(world.rows(grantTable)[0] ?? grant, TODAY);
  if (!reported.ok) throw new Error('not running');
  await seedRows(world, [put(grantTable, reported.value)]);
  return { world, grantId, payRest: () => pay(second?.id) };
}

describe('settle-grant', () => {
  it.each([
    {
      name: 'all of it: nothing is booked',
      spent: 100_000,
      money: { awarded: 100_000, toPay: 25_000, paid: 75_000, toComeBack: 0, returned: 0 },
      free: 33_333,
    },
    {
      name: 'a little less: that much of the last instalment lapses',
      spent: 90_000,
      money: { awarded: 90_000, toPay: 15_000, paid: 75_000, toComeBack: 0, returned: 0 },
      free: 43_333,
    },
    {
      name: 'less than was paid: the rest lapses and the difference has to come back',
      spent: 60_000,
      money: { awarded: 60_000, toPay: 0, paid: 75_000, toComeBack: 15_000, returned: 0 },
      free: 58_333,
    },
    {
      name: 'nothing at all',
      spent: 0,
      money: { awarded: 0, toPay: 0, paid: 75_000, toComeBack: 75_000, returned: 0 },
      free: 58_333,
    },
    {
      name: 'more than was awarded: the initiative bears it',
      spent: 130_000,
      money: { awarded: 100_000, toPay: 25_000, paid: 75_000, toComeBack: 0, returned: 0 },
      free: 33_333,
    },
  ])('settles what was spent: $name (W11)', async ({ spent, money, free }) => {
    const { world, grantId } = await reportedWorld();
    await world.run(settleGrant, { grantId, settledOn: TODAY, spent: cents(spent) });
    const entries = world.rows(ledgerEntryTable);
    expect(totalOfGrant(moneyOfGrant(entries, grantId))).toEqual(money);
    expect(totalPosition(positionsOf(entries, { until: null })).free).toBe(free);
    expect(world.rows(grantTable)[0]?.state).toEqual({
      status: 'settled',
      reportedOn: TODAY,
      settledOn: TODAY,
      spent,
      withdrawnFor: null,
    });
  });

  it('lets what is still to be paid be paid after the settlement, and no more (W9)', async () => {
    const { world, grantId, payRest } = await reportedWorld();
    await world.run(settleGrant, { grantId, settledOn: TODAY, spent: cents(90_000) });
    await payRest();
    expect(world.rows(paymentTable).map(({ amount }) => amount)).toEqual([75_000, 15_000]);
  });

  it('pays nothing more when the rest has lapsed (W9)', async () => {
    const { world, grantId, payRest } = await reportedWorld();
    await world.run(settleGrant, { grantId, settledOn: TODAY, spent: cents(60_000) });
    expect(await payRest()).toMatchObject({ ok: false, error: { code: 'grants.nothingLeftToPay' } });
  });

  it('refuses to settle twice, and before there is a report (W11)', async () => {
    const { world, grantId } = await reportedWorld();
    const input = { grantId, settledOn: TODAY, spent: cents(1) };
    await world.run(settleGrant, input);
    expect(await world.run(settleGrant, input)).toMatchObject({ error: { code: 'grants.alreadySettled' } });
    const fresh = await anAwardedWorld(100_000);
    expect(await fresh.world.run(settleGrant, { ...input, grantId: fresh.grant.id })).toMatchObject({
      error: { code: 'grants.notReported' },
    });
  });

  it.each([
    { settledOn: '2026-05-11' as Day, code: 'grants.dayInFuture' },
    { settledOn: '2026-05-09' as Day, code: 'grants.dayTooEarly' },
  ])('refuses the day $settledOn (W5)', async ({ settledOn, code }) => {
    const { world, grantId } = await reportedWorld();
    expect(await world.run(settleGrant, { grantId, settledOn, spent: cents(1) })).toMatchObject({
      error: { code, field: 'settledOn' },
    });
  });

  it('needs no report where nothing is asked (W15)', async () => {
    const { world, grant } = await anAwardedWorld(100_000);
    const settle = () =>
      world.run(settleGrant, { grantId: grant.id, settledOn: TODAY, spent: cents(100_000) });
    expect(await settle()).toMatchObject({ ok: false, error: { code: 'grants.notReported' } });
    await seedRows(world, [put(grantTable, { ...grant, band: 'nothing' })]);
    expect((await settle()).ok).toBe(true);
    expect(world.rows(grantTable)[0]?.state).toEqual({
      status: 'settled',
      reportedOn: null,
      settledOn: TODAY,
      spent: 100_000,
      withdrawnFor: null,
    });
  });
});
