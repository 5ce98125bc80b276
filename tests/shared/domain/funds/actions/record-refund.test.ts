import { recordContribution } from '@shared/domain/funds/actions/record-contribution';
import { recordRefund } from '@shared/domain/funds/actions/record-refund';
import { positionsOf } from '@shared/domain/funds/balance';
import { type ContributionId, contributionTable } from '@shared/domain/funds/contribution';
import { ledgerEntryTable } from '@shared/domain/funds/ledger-entry';
import type { Day } from '@shared/kernel/dates';
import { cents } from '@shared/kernel/money';
import { describe, expect, it } from 'vitest';
import { testId } from '../../../../support/action-world';
import { aPromise, aStartedFund, contributionInput, TODAY } from '../../../../support/fund-world';

const reason = 'Niet besteed in 2025';

async function subsidised() {
  const world = await aStartedFund();
  const contributionId = await aPromise(world, 1_000);
  const refund = (amount: number, day = TODAY, id = contributionId) =>
    world.run(recordRefund, { contributionId: id, amount: cents(amount), day, reason });
  return { world, contributionId, refund };
}

describe('record-refund (G14)', () => {
  it('gives free money back with its reason: it was no income after all', async () => {
    const { world, contributionId, refund } = await subsidised();
    await refund(40_000);
    expect(world.rows(ledgerEntryTable).at(-1)).toMatchObject({
      kind: 'refund',
      reason,
      lines: [
        { account: 'WOvbSgbBso', amount: 40_000, source: contributionId },
        { account: 'BLimBanRba', amount: -40_000, source: contributionId },
      ],
    });
    const position = positionsOf(world.rows(ledgerEntryTable), { until: null }).get(contributionId);
    expect([position?.received, position?.givenBack, position?.free, position?.promised]).toEqual([
      100_000, 40_000, 60_000, 900_000,
    ]);
  });

  it('refuses', async () => {
    const { world, refund } = await subsidised();
    const code = (name: string) => ({ ok: false, error: { code: name } });
    expect(await refund(100_001)).toMatchObject({
      error: { code: 'agreements.notFree', params: { free: 100_000 } },
    });
    expect(await refund(1, '2026-03-09' as Day)).toMatchObject(code('agreements.notFree'));
    expect(await refund(1, '2026-03-11' as Day)).toMatchObject(code('funds.dayInFuture'));
    expect(await refund(1, TODAY, testId<ContributionId>(1))).toMatchObject(
      code('funds.unknownContribution'),
    );
    await world.run(recordContribution, contributionInput({ form: 'loan' }));
    const loan = world.rows(contributionTable).at(-1)?.id as ContributionId;
    expect(await refund(1, TODAY, loan)).toMatchObject(code('agreements.notRefundable'));
  });
});
