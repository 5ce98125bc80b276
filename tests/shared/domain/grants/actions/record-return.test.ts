import { put } from '@shared/domain/action';
import { positionsOf } from '@shared/domain/funds/balance';
import { ledgerEntryTable } from '@shared/domain/funds/ledger-entry';
import { bankBalance, totalPosition } from '@shared/domain/funds/position';
import { recordPayment } from '@shared/domain/grants/actions/record-payment';
import { recordReturn } from '@shared/domain/grants/actions/record-return';
import { settleGrant } from '@shared/domain/grants/actions/settle-grant';
import { grantTable, type InstalmentId } from '@shared/domain/grants/grant';
import { reportedGrant } from '@shared/domain/grants/grant-status';
import type { Day } from '@shared/kernel/dates';
import { cents } from '@shared/kernel/money';
import { describe, expect, it } from 'vitest';
import { anAwardedWorld, sourceId, TODAY } from '../../../../support/grant-world';
import { seedRows } from '../../../../support/voting-world';

/** 1,000 euro paid, 400 spent: 600 to come back, out of sources of 333.33 and 666.67. */
async function settledWorld() {
  const { world, grant } = await anAwardedWorld(100_000);
  const instalmentId = grant.instalments[0]?.id as InstalmentId;
  await world.run(recordPayment, { grantId: grant.id, instalmentId, paidOn: TODAY, reference: '' });
  const reported = reportedGrant(grant, TODAY);
  if (!reported.ok) throw new Error('not running');
  await seedRows(world, [put(grantTable, reported.value)]);
  await world.run(settleGrant, { grantId: grant.id, settledOn: TODAY, spent: cents(40_000), kept: null });
  return { world, grantId: grant.id };
}

describe('record-return', () => {
  it('makes the money free again in the sources that gave it (W12)', async () => {
    const { world, grantId } = await settledWorld();
    const input = { grantId, returnedOn: TODAY };
    await world.run(recordReturn, { ...input, amount: cents(100) });
    await world.run(recordReturn, { ...input, amount: cents(59_900) });
    const positions = positionsOf(world.rows(ledgerEntryTable), { until: null });
    expect([1, 2].map((number) => positions.get(sourceId(number))?.returned)).toEqual([20_000, 40_000]);
    const total = totalPosition(positions);
    expect(total).toMatchObject({ awarded: 40_000, paid: 100_000, toComeBack: 0, returned: 60_000 });
    expect(bankBalance(total)).toBe(total.received - 40_000);
    expect(total.free).toBe(total.received - 40_000);
  });

  it.each([
    { name: 'more than is to come back', part: { amount: cents(60_001) }, code: 'grants.moreThanToComeBack' },
    { name: 'a day in the future', part: { returnedOn: '2026-05-11' as Day }, code: 'grants.dayInFuture' },
    {
      name: 'a day before the settlement',
      part: { returnedOn: '2026-05-09' as Day },
      code: 'grants.dayTooEarly',
    },
  ])('refuses $name (W12)', async ({ part, code }) => {
    const { world, grantId } = await settledWorld();
    const input = { grantId, returnedOn: TODAY, amount: cents(1), ...part };
    expect(await world.run(recordReturn, input)).toMatchObject({ ok: false, error: { code } });
  });

  it('refuses money for an award from which nothing is to come back (W12)', async () => {
    const { world, grant } = await anAwardedWorld(100_000);
    const input = { grantId: grant.id, returnedOn: TODAY, amount: cents(1) };
    expect(await world.run(recordReturn, input)).toMatchObject({
      error: { code: 'grants.nothingToComeBack' },
    });
  });
});
