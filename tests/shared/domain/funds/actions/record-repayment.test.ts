import { recordContribution } from '@shared/domain/funds/actions/record-contribution';
import { recordReceipt } from '@shared/domain/funds/actions/record-receipt';
import { recordRepayment } from '@shared/domain/funds/actions/record-repayment';
import { positionsOf } from '@shared/domain/funds/balance';
import { type ContributionId, contributionTable } from '@shared/domain/funds/contribution';
import { ledgerEntryTable } from '@shared/domain/funds/ledger-entry';
import { mayReverse } from '@shared/domain/funds/may-reverse';
import type { Day } from '@shared/kernel/dates';
import { cents } from '@shared/kernel/money';
import { describe, expect, it } from 'vitest';
import { testId, type World } from '../../../../support/action-world';
import { aStartedFund, contributionInput, TODAY } from '../../../../support/fund-world';

type Repayment = Parameters<typeof recordRepayment.decide>[1];
type Input = Parameters<typeof contributionInput>[0];

async function received(world: World, amount: number, part: Input): Promise<ContributionId> {
  await world.run(recordContribution, contributionInput({ amount: cents(amount), ...part }));
  const contributionId = world.rows(contributionTable).at(-1)?.id as ContributionId;
  await world.run(recordReceipt, { contributionId, amount: cents(amount), day: '2026-02-01' as Day });
  return contributionId;
}

async function lent() {
  const world = await aStartedFund();
  const loan = await received(world, 50_000, { form: 'loan' });
  const gift = await received(world, 80_000, { form: 'gift' });
  const meant = await received(world, 80_000, { form: 'gift', earmark: { kind: 'area', area: 'Noord' } });
  const repay = (amount: number, part: Partial<Repayment> = {}) =>
    world.run(recordRepayment, {
      contributionId: loan,
      from: loan,
      amount: cents(amount),
      day: TODAY,
      ...part,
    });
  const freeOf = (id: ContributionId) =>
    positionsOf(world.rows(ledgerEntryTable), { until: null }).get(id)?.free;
  return { world, loan, gift, meant, repay, freeOf };
}

describe('record-repayment (G13)', () => {
  it('takes the debt and the money of the loan down', async () => {
    const { world, loan, repay, freeOf } = await lent();
    await repay(20_000);
    expect(world.rows(ledgerEntryTable).at(-1)).toMatchObject({
      kind: 'repayment',
      lines: [
        { account: 'BSchOpaOop', amount: 20_000, source: loan },
        { account: 'BLimBanRba', amount: -20_000, source: loan },
      ],
    });
    expect(freeOf(loan)).toBe(30_000);
  });

  it('may be paid out of free money without earmark; every source stays in balance', async () => {
    const { world, loan, gift, repay, freeOf } = await lent();
    await repay(50_000, { from: gift });
    expect([freeOf(loan), freeOf(gift)]).toEqual([50_000, 30_000]);
    const bySource = new Map<string, number>();
    for (const { source, amount } of world.rows(ledgerEntryTable).flatMap(({ lines }) => lines)) {
      bySource.set(source, (bySource.get(source) ?? 0) + amount);
    }
    expect(new Set(bySource.values())).toEqual(new Set([0]));
  });

  it('refuses', async () => {
    const { gift, meant, repay } = await lent();
    const code = (name: string) => ({ ok: false, error: { code: name } });
    expect(await repay(50_001)).toMatchObject(code('agreements.moreThanOwed'));
    expect(await repay(1, { from: meant })).toMatchObject(code('agreements.isEarmarked'));
    expect(await repay(1, { from: gift, contributionId: gift })).toMatchObject(code('agreements.notALoan'));
    expect(await repay(1, { day: '2026-03-11' as Day })).toMatchObject(code('funds.dayInFuture'));
    expect(await repay(1, { from: testId<ContributionId>(1) })).toMatchObject(
      code('funds.unknownContribution'),
    );
    await repay(30_000);
    await repay(10_000, { from: gift });
    expect(await repay(20_001)).toMatchObject(code('agreements.moreThanOwed'));
    expect(await repay(1, { from: gift, day: '2026-01-31' as Day })).toMatchObject(
      code('agreements.moreThanOwed'),
    );
  });

  it('keeps the receipt of a loan that was repaid from being taken back (G5)', async () => {
    const { world, gift, repay } = await lent();
    const entries = () => world.rows(ledgerEntryTable);
    const receipt = () => entries().find(({ kind }) => kind === 'receipt');
    const reversible = () => {
      const entry = receipt();
      return entry !== undefined && mayReverse(entry, entries()).ok;
    };
    expect(reversible()).toBe(true);
    await repay(1, { from: gift });
    expect(reversible()).toBe(false);
  });
});
