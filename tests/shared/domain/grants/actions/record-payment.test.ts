import { positionsOf } from '@shared/domain/funds/balance';
import { ledgerEntryTable } from '@shared/domain/funds/ledger-entry';
import { totalPosition } from '@shared/domain/funds/position';
import { changeInstalments } from '@shared/domain/grants/actions/change-instalments';
import { recordPayment } from '@shared/domain/grants/actions/record-payment';
import { grantTable, type InstalmentId } from '@shared/domain/grants/grant';
import { moneyOfGrant, totalOfGrant } from '@shared/domain/grants/grant-money';
import { paymentTable } from '@shared/domain/grants/payment';
import type { Day } from '@shared/kernel/dates';
import { cents } from '@shared/kernel/money';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { testId } from '../../../../support/action-world';
import { anAwardedWorld, TODAY } from '../../../../support/grant-world';

async function paidIn(parts: readonly number[]) {
  const amount = parts.reduce((sum, part) => sum + part, 0);
  const { world, grant } = await anAwardedWorld(amount);
  await world.run(changeInstalments, {
    grantId: grant.id,
    instalments: parts.map((part, index) => ({
      id: null,
      due: `2026-0${6 + (index % 4)}-01` as Day,
      amount: cents(part),
    })),
  });
  const [changed] = world.rows(grantTable);
  for (const { id: instalmentId } of changed?.instalments ?? []) {
    await world.run(recordPayment, { grantId: grant.id, instalmentId, paidOn: TODAY, reference: '' });
  }
  return { world, grant };
}

describe('record-payment', () => {
  it('pays an instalment from the bank, split over the sources (W8, W10)', async () => {
    const { world, grant } = await anAwardedWorld(100_000);
    const instalmentId = grant.instalments[0]?.id as InstalmentId;
    const answer = await world.run(recordPayment, {
      grantId: grant.id,
      instalmentId,
      paidOn: TODAY,
      reference: 'ROUND1-1',
    });
    expect(answer).toEqual({ ok: true, value: grant.id });
    expect(world.rows(paymentTable).map(({ id: _id, ...payment }) => payment)).toEqual([
      { grantId: grant.id, instalmentId, amount: 100_000, paidOn: TODAY, reference: 'ROUND1-1' },
    ]);
    const entry = world.rows(ledgerEntryTable).find(({ kind }) => kind === 'payment');
    expect(entry?.lines.map(({ account, amount }) => [account, amount])).toEqual([
      ['BSchOpaNbi', 33_333],
      ['BLimBanRba', -33_333],
      ['BSchOpaNbi', 66_667],
      ['BLimBanRba', -66_667],
    ]);
    const { paid, awarded } = totalPosition(positionsOf(world.rows(ledgerEntryTable), { until: null }));
    expect({ paid, awarded }).toEqual({ paid: 100_000, awarded: 100_000 });
  });

  it('sums exactly to the draws over all payments, whatever the instalments are (W10)', async () => {
    const parts = fc.array(fc.integer({ min: 1, max: 50_000 }), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(parts, async (amounts) => {
        fc.pre(amounts.reduce((sum, part) => sum + part, 0) >= 3);
        const { world, grant } = await paidIn(amounts);
        const money = moneyOfGrant(world.rows(ledgerEntryTable), grant.id);
        const paid = [...money].map(([contributionId, { paid: amount }]) => ({ contributionId, amount }));
        expect(paid).toEqual(grant.draws);
        expect(totalOfGrant(money).toPay).toBe(0);
      }),
      { numRuns: 40 },
    );
  });

  it('refuses a second payment of the same instalment (W8)', async () => {
    const { world, grant } = await paidIn([50_000, 50_000]);
    const instalmentId = world.rows(grantTable)[0]?.instalments[0]?.id as InstalmentId;
    const again = { grantId: grant.id, instalmentId, paidOn: TODAY, reference: '' };
    expect(await world.run(recordPayment, again)).toEqual({
      ok: false,
      error: { code: 'grants.alreadyPaid', params: { paidOn: TODAY }, field: null },
    });
  });

  it.each([
    { name: 'a day in the future', part: { paidOn: '2026-05-11' as Day }, code: 'grants.dayInFuture' },
    { name: 'a day before the award', part: { paidOn: '2026-05-09' as Day }, code: 'grants.dayTooEarly' },
    {
      name: 'an instalment of another award',
      part: { instalmentId: testId<InstalmentId>(1) },
      code: 'grants.unknownInstalment',
    },
    { name: 'an award that is not there', part: { grantId: testId<never>(2) }, code: 'grants.unknownGrant' },
  ])('refuses $name (W5)', async ({ part, code }) => {
    const { world, grant } = await anAwardedWorld(100_000);
    const instalmentId = grant.instalments[0]?.id as InstalmentId;
    const input = { grantId: grant.id, instalmentId, paidOn: TODAY, reference: '', ...part };
    expect(await world.run(recordPayment, input)).toMatchObject({ ok: false, error: { code } });
  });
});
