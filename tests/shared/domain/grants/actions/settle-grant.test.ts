import { ERASED, put } from '@shared/domain/action';
import { positionsOf } from '@shared/domain/funds/balance';
import { ledgerEntryTable } from '@shared/domain/funds/ledger-entry';
import { totalPosition } from '@shared/domain/funds/position';
import { changeInstalments } from '@shared/domain/grants/actions/change-instalments';
import { recordPayment } from '@shared/domain/grants/actions/record-payment';
import { settleGrant } from '@shared/domain/grants/actions/settle-grant';
import { bareGrant, grantTable, type InstalmentId } from '@shared/domain/grants/grant';
import { moneyOfGrant, totalOfGrant } from '@shared/domain/grants/grant-money';
import { reportedGrant } from '@shared/domain/grants/grant-status';
import { paymentTable } from '@shared/domain/grants/payment';
import type { Day } from '@shared/kernel/dates';
import { cents } from '@shared/kernel/money';
import fc from 'fast-check';
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
    await world.run(settleGrant, { grantId, settledOn: TODAY, spent: cents(spent), kept: null });
    const entries = world.rows(ledgerEntryTable);
    expect(totalOfGrant(moneyOfGrant(entries, grantId))).toEqual(money);
    expect(totalPosition(positionsOf(entries, { until: null })).free).toBe(free);
    expect(world.rows(grantTable)[0]?.state).toEqual({
      status: 'settled',
      reportedOn: TODAY,
      settledOn: TODAY,
      spent,
      withdrawnFor: null,
      kept: null,
    });
  });

  it('leaves with the initiative what the fund decides, with its reason; only the rest comes back (W17)', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 74_999 }), fc.nat(), async (spent, pick) => {
        const { world, grantId } = await reportedWorld();
        const amount = cents(1 + (pick % (75_000 - spent)));
        const kept = { amount, reason: 'Voor de volgende editie' };
        const input = { grantId, settledOn: TODAY, spent: cents(spent), kept };
        expect(await world.run(settleGrant, input)).toMatchObject({ ok: true });
        const entries = world.rows(ledgerEntryTable);
        const toComeBack = 75_000 - spent - amount;
        expect(totalOfGrant(moneyOfGrant(entries, grantId))).toEqual({
          awarded: spent + amount,
          toPay: 0,
          paid: 75_000,
          toComeBack,
          returned: 0,
        });
        const [grant] = world.rows(grantTable);
        expect(grant?.state).toMatchObject({ spent, kept });
        expect(grant && bareGrant(grant).state).toMatchObject({ kept: { amount, reason: ERASED } });
      }),
      { numRuns: 25 },
    );
  });

  it.each([
    [60_000, 15_001, 15_000],
    [75_000, 1, 0],
    [130_000, 1, 0],
  ])('of %i spent leaves no %i, for only %i would come back (W17)', async (spent, amount, most) => {
    const { world, grantId } = await reportedWorld();
    const kept = { amount: cents(amount), reason: 'Zomaar' };
    const input = { grantId, settledOn: TODAY, spent: cents(spent), kept };
    expect(await world.run(settleGrant, input)).toMatchObject({
      error: { code: 'grants.keptTooMuch', params: { most }, field: 'kept.amount' },
    });
    expect(world.rows(grantTable)[0]?.state.status).toBe('reported');
  });

  it('lets what is still to be paid be paid after the settlement, and no more (W9)', async () => {
    const { world, grantId, payRest } = await reportedWorld();
    await world.run(settleGrant, { grantId, settledOn: TODAY, spent: cents(90_000), kept: null });
    await payRest();
    expect(world.rows(paymentTable).map(({ amount }) => amount)).toEqual([75_000, 15_000]);
  });

  it('pays nothing more when the rest has lapsed (W9)', async () => {
    const { world, grantId, payRest } = await reportedWorld();
    await world.run(settleGrant, { grantId, settledOn: TODAY, spent: cents(60_000), kept: null });
    expect(await payRest()).toMatchObject({ ok: false, error: { code: 'grants.nothingLeftToPay' } });
  });

  it('refuses to settle twice, and before there is a report (W11)', async () => {
    const { world, grantId } = await reportedWorld();
    const input = { grantId, settledOn: TODAY, spent: cents(1), kept: null };
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
    expect(await world.run(settleGrant, { grantId, settledOn, spent: cents(1), kept: null })).toMatchObject({
      error: { code, field: 'settledOn' },
    });
  });

  it('needs no report where nothing is asked (W15)', async () => {
    const { world, grant } = await anAwardedWorld(100_000);
    const settle = () =>
      world.run(settleGrant, { grantId: grant.id, settledOn: TODAY, spent: cents(100_000), kept: null });
    expect(await settle()).toMatchObject({ ok: false, error: { code: 'grants.notReported' } });
    await seedRows(world, [put(grantTable, { ...grant, band: 'nothing' })]);
    expect((await settle()).ok).toBe(true);
    expect(world.rows(grantTable)[0]?.state).toEqual({
      status: 'settled',
      reportedOn: null,
      settledOn: TODAY,
      spent: 100_000,
      withdrawnFor: null,
      kept: null,
    });
  });
});
