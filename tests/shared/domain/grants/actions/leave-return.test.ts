import { put } from '@shared/domain/action';
import { positionsOf } from '@shared/domain/funds/balance';
import { ledgerEntryTable } from '@shared/domain/funds/ledger-entry';
import { totalPosition } from '@shared/domain/funds/position';
import { leaveReturn } from '@shared/domain/grants/actions/leave-return';
import { recordPayment } from '@shared/domain/grants/actions/record-payment';
import { recordReturn } from '@shared/domain/grants/actions/record-return';
import { settleGrant } from '@shared/domain/grants/actions/settle-grant';
import { grantTable, type InstalmentId } from '@shared/domain/grants/grant';
import { moneyOfGrant, totalOfGrant } from '@shared/domain/grants/grant-money';
import { reportedGrant } from '@shared/domain/grants/grant-status';
import type { Day } from '@shared/kernel/dates';
import { cents } from '@shared/kernel/money';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anAwardedWorld, sourceId, TODAY } from '../../../../support/grant-world';
import { seedRows } from '../../../../support/voting-world';

const settling = { amount: cents(10_000), reason: 'Voor de volgende editie' };

/** 1,000 euro paid, 300 spent, 100 left at the settlement: 600 to come back, out of two sources. */
async function settledWorld() {
  const { world, grant } = await anAwardedWorld(100_000);
  const grantId = grant.id;
  const instalmentId = grant.instalments[0]?.id as InstalmentId;
  await world.run(recordPayment, { grantId, instalmentId, paidOn: TODAY, reference: '' });
  const reported = reportedGrant(grant, TODAY);
  if (!reported.ok) throw new Error('not running');
  await seedRows(world, [put(grantTable, reported.value)]);
  await world.run(settleGrant, { grantId, settledOn: TODAY, spent: cents(30_000), kept: settling });
  const leave = (amount: number, leftOn: Day = TODAY, reason = 'Te klein om terug te vragen') =>
    world.run(leaveReturn, { grantId, leftOn, amount: cents(amount), reason });
  const back = (amount: number) =>
    world.run(recordReturn, { grantId, returnedOn: world.today(), amount: cents(amount) });
  return { world, grantId, leave, back };
}

describe('leave-return (W19)', () => {
  it('leaves part of what is to come back, and tells the reason with the one before', async () => {
    const { world, grantId, leave } = await settledWorld();
    expect((await leave(20_000)).ok).toBe(true);
    const entries = world.rows(ledgerEntryTable);
    expect(totalOfGrant(moneyOfGrant(entries, grantId))).toEqual({
      awarded: 60_000,
      toPay: 0,
      paid: 100_000,
      toComeBack: 40_000,
      returned: 0,
    });
    const positions = positionsOf(entries, { until: null });
    expect([1, 2].map((number) => positions.get(sourceId(number))?.toComeBack)).toEqual([13_333, 26_667]);
    expect(world.rows(grantTable)[0]?.state).toMatchObject({
      spent: 30_000,
      kept: { amount: 30_000, reason: 'Voor de volgende editie · Te klein om terug te vragen' },
    });
  });

  it('ends with nothing to come back, however much comes back and is left in between', async () => {
    const steps = fc.array(fc.tuple(fc.boolean(), fc.integer({ min: 1, max: 30_000 })), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(steps, async (tries) => {
        const { world, grantId, leave, back } = await settledWorld();
        const free = totalPosition(positionsOf(world.rows(ledgerEntryTable), { until: null })).free;
        for (const [isLeft, amount] of tries) await (isLeft ? leave(amount) : back(amount));
        const money = () => totalOfGrant(moneyOfGrant(world.rows(ledgerEntryTable), grantId));
        const { toComeBack } = money();
        if (toComeBack > 0) expect((await leave(toComeBack)).ok).toBe(true);
        const [grant] = world.rows(grantTable);
        if (grant?.state.status !== 'settled') throw new Error('not settled');
        expect(money()).toMatchObject({ toComeBack: 0, awarded: 100_000 - money().returned });
        expect(grant.state.spent + (grant.state.kept?.amount ?? 0)).toBe(money().awarded);
        for (const position of positionsOf(world.rows(ledgerEntryTable), { until: null }).values()) {
          expect(position.toComeBack).toBe(0);
        }
        const after = totalPosition(positionsOf(world.rows(ledgerEntryTable), { until: null })).free;
        expect(after).toBe(free + money().returned);
      }),
      { numRuns: 40 },
    );
  });

  it('refuses more than is to come back, another day than may be, and an award of which nothing is', async () => {
    const { world, leave, back } = await settledWorld();
    const code = (name: string, params: object = {}) => ({ error: { code: `grants.${name}`, params } });
    expect(await leave(60_001)).toMatchObject(code('keptTooMuch', { most: 60_000 }));
    expect(await leave(1, '2026-05-11' as Day)).toMatchObject(code('dayInFuture'));
    expect(await leave(1, '2026-05-09' as Day)).toMatchObject(code('dayTooEarly', { earliest: TODAY }));
    world.setToday('2026-05-12' as Day);
    await back(1_000);
    expect(await leave(1, '2026-05-11' as Day)).toMatchObject(
      code('dayTooEarly', { earliest: '2026-05-12' }),
    );
    await back(59_000);
    expect(await leave(1, '2026-05-12' as Day)).toMatchObject(code('nothingToComeBack'));
  });
});
