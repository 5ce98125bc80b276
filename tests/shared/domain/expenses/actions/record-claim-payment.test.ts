import { recordClaimPayment } from '@shared/domain/expenses/actions/record-claim-payment';
import { positionsOf } from '@shared/domain/funds/balance';
import { ledgerEntryTable } from '@shared/domain/funds/ledger-entry';
import { bankBalance, totalPosition } from '@shared/domain/funds/position';
import type { Day } from '@shared/kernel/dates';
import { describe, expect, it } from 'vitest';
import { testId } from '../../../../support/action-world';
import { aClaimWorld, approved, claimOf, FREE, handedIn } from '../../../../support/claim-world';
import { TODAY } from '../../../../support/fund-world';

describe('record-claim-payment', () => {
  it('books the cost on the day of payment, from the source that it was approved on (E5)', async () => {
    const fund = await aClaimWorld();
    const { world, source } = fund;
    const claim = await approved(fund);
    await world.run(recordClaimPayment, { claimId: claim.id, paidOn: TODAY });
    const entry = world.rows(ledgerEntryTable).at(-1);
    expect(entry).toMatchObject({ kind: 'cost', day: TODAY });
    expect(entry?.lines).toEqual([
      { account: 'WKprTvlLbd', amount: 2350, source, subject: null },
      { account: 'BLimBanRba', amount: -2350, source, subject: null },
    ]);
    expect(claimOf(world, claim.id).state).toEqual({
      ...claim.state,
      status: 'paid',
      paidOn: TODAY,
      entryId: entry?.id,
      lineId: null,
    });
    const position = totalPosition(positionsOf(world.rows(ledgerEntryTable), { until: null }));
    expect({ bank: bankBalance(position), free: position.free, costs: position.costs }).toEqual({
      bank: FREE - 2350,
      free: FREE - 2350,
      costs: 2350,
    });
  });

  it.each([
    { name: 'tomorrow', paidOn: '2026-03-11', code: 'expenses.dayInFuture' },
    { name: 'before the day of the costs', paidOn: '2026-03-01', code: 'expenses.paidTooEarly' },
  ])('refuses a payment of $name (E5)', async ({ paidOn, code }) => {
    const fund = await aClaimWorld();
    const { id: claimId } = await approved(fund);
    const answer = await fund.world.run(recordClaimPayment, { claimId, paidOn: paidOn as Day });
    expect(answer).toMatchObject({ ok: false, error: { code, field: 'paidOn' } });
  });

  it('pays once, and only what was approved (E4, E5)', async () => {
    const fund = await aClaimWorld();
    const { world } = fund;
    const waiting = await handedIn(world);
    const { id } = await approved(fund);
    await world.run(recordClaimPayment, { claimId: id, paidOn: TODAY });
    for (const claimId of [waiting.id, id]) {
      expect(await world.run(recordClaimPayment, { claimId, paidOn: TODAY })).toMatchObject({
        error: { code: 'expenses.notApproved' },
      });
    }
    expect(await world.run(recordClaimPayment, { claimId: testId<never>(1), paidOn: TODAY })).toMatchObject({
      error: { code: 'expenses.unknownClaim' },
    });
  });
});
