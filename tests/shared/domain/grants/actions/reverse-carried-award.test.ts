import { reverseOpeningBalance } from '@shared/domain/funds/actions/reverse-opening-balance';
import { positionsOf } from '@shared/domain/funds/balance';
import { ledgerEntryTable } from '@shared/domain/funds/ledger-entry';
import { standingCarried } from '@shared/domain/funds/opening';
import { NO_MONEY, totalPosition } from '@shared/domain/funds/position';
import { recordCarriedAward } from '@shared/domain/grants/actions/record-carried-award';
import { recordPayment } from '@shared/domain/grants/actions/record-payment';
import { reverseCarriedAward } from '@shared/domain/grants/actions/reverse-carried-award';
import { grantTable } from '@shared/domain/grants/grant';
import { cents } from '@shared/kernel/money';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { testId, type World } from '../../../../support/action-world';
import { aCarriedAward, anOpenedFund } from '../../../../support/carried-world';
import { TODAY } from '../../../../support/fund-world';

const reason = 'Stond er al in';
const positions = ({ rows }: World) => positionsOf(rows(ledgerEntryTable), { until: null });

async function aCarried() {
  const { world, sources } = await anOpenedFund();
  await world.run(recordCarriedAward, aCarriedAward([[sources[0], 80_000]]));
  const [grant] = world.rows(grantTable);
  if (grant === undefined) throw new Error('There is no award');
  return { world, grant };
}

describe('reverse-carried-award', () => {
  it('leaves every balance as it was, whatever was carried over (G18)', async () => {
    const amounts = fc.array(fc.tuple(fc.nat(2), fc.integer({ min: 1, max: 150_000 })), {
      minLength: 1,
      maxLength: 5,
    });
    await fc.assert(
      fc.asyncProperty(amounts, async (tries) => {
        const { world, sources } = await anOpenedFund([
          {},
          { form: 'loan', owed: cents(300_000) },
          { form: 'gift' },
        ]);
        const before = positions(world);
        for (const [pick, amount] of tries) {
          await world.run(recordCarriedAward, aCarriedAward([[sources[pick], amount]]));
          for (const { free } of positions(world).values()) expect(free).toBeGreaterThanOrEqual(0);
        }
        for (const { id } of world.rows(grantTable)) {
          expect(await world.run(reverseCarriedAward, { grantId: id, reason })).toMatchObject({ ok: true });
        }
        expect(positions(world)).toEqual(before);
        expect(standingCarried(world.rows(ledgerEntryTable))).toEqual([]);
        expect(await world.run(reverseOpeningBalance, { reason })).toMatchObject({ ok: true });
        expect(totalPosition(positions(world))).toEqual(NO_MONEY);
      }),
      { numRuns: 30 },
    );
  });

  it('ends the award with its reason, and cannot be done twice', async () => {
    const { world, grant } = await aCarried();
    await world.run(reverseCarriedAward, { grantId: grant.id, reason });
    expect(world.rows(grantTable)).toMatchObject([
      { state: { status: 'settled', settledOn: TODAY, spent: 0, withdrawnFor: reason } },
    ]);
    expect(await world.run(reverseCarriedAward, { grantId: grant.id, reason })).toMatchObject({
      error: { code: 'carried.unknownAward' },
    });
    expect(await world.run(reverseCarriedAward, { grantId: testId<never>(9_999), reason })).toMatchObject({
      error: { code: 'carried.unknownAward' },
    });
  });

  it('refuses once something was paid, and the opening balance stays while it stands (G16)', async () => {
    const { world, grant } = await aCarried();
    expect(await world.run(reverseOpeningBalance, { reason })).toMatchObject({
      error: { code: 'opening.awardsStand', params: { count: 1 } },
    });
    const instalmentId = grant.instalments[0]?.id ?? testId<never>(0);
    await world.run(recordPayment, { grantId: grant.id, instalmentId, paidOn: TODAY, reference: '' });
    expect(await world.run(reverseCarriedAward, { grantId: grant.id, reason })).toMatchObject({
      error: { code: 'carried.inUse', params: { number: 1 } },
    });
  });
});
