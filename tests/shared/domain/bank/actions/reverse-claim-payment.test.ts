import { put } from '@shared/domain/action';
import { reverseClaimPayment } from '@shared/domain/bank/actions/reverse-claim-payment';
import { bankEntryTable } from '@shared/domain/bank/bank-entry';
import { recordClaimPayment } from '@shared/domain/expenses/actions/record-claim-payment';
import { isIn } from '@shared/domain/expenses/claim';
import { positionsOf } from '@shared/domain/funds/balance';
import { ledgerEntryTable } from '@shared/domain/funds/ledger-entry';
import { cents } from '@shared/kernel/money';
import { describe, expect, it } from 'vitest';
import { testId } from '../../../../support/action-world';
import { aBankEntry } from '../../../../support/builders';
import { aClaimWorld, approved, claimOf } from '../../../../support/claim-world';
import { TODAY } from '../../../../support/fund-world';
import { seedRows } from '../../../../support/voting-world';

const reason = 'Op de verkeerde dag geboekt';

async function aPaidClaim() {
  const fund = await aClaimWorld();
  const before = positionsOf(fund.world.rows(ledgerEntryTable), { until: null });
  const claim = await approved(fund);
  await fund.world.run(recordClaimPayment, { claimId: claim.id, paidOn: TODAY });
  return { ...fund, before, claim };
}

describe('reverse-claim-payment', () => {
  it('leaves every balance as before; the claim waits to be paid again (E9)', async () => {
    const { world, claim, before } = await aPaidClaim();
    await world.run(reverseClaimPayment, { claimId: claim.id, reason });
    expect(positionsOf(world.rows(ledgerEntryTable), { until: null })).toEqual(before);
    expect(world.rows(ledgerEntryTable).at(-1)).toMatchObject({ kind: 'reversal', day: TODAY, reason });
    expect(claimOf(world, claim.id)).toEqual(claim);
  });

  it('refuses what a statement vouches for (B12), what was not paid, and what is not there', async () => {
    const { world, claim } = await aPaidClaim();
    const paid = claimOf(world, claim.id);
    const entryId = isIn(paid, 'paid') ? paid.state.entryId : testId<never>(999_998);
    const parts = [{ entryId, amount: cents(-2350), isNew: false, took: null }];
    const state = { status: 'booked', ground: 'booked', reason: '', parts } as const;
    const told = async (claimId: typeof claim.id) => {
      const answer = await world.run(reverseClaimPayment, { claimId, reason });
      return answer.ok ? null : answer.error.code;
    };
    expect(await told(testId<never>(999_999))).toBe('expenses.unknownClaim');
    await seedRows(world, [
      put(bankEntryTable, aBankEntry({ amount: -2350, state: { ...state, parts: [...parts] } })),
    ]);
    expect(await told(claim.id)).toBe('bank.onStatement');
    await seedRows(world, [put(bankEntryTable, aBankEntry({ amount: -2350 }))]);
    expect(await told(claim.id)).toBeNull();
    expect(await told(claim.id)).toBe('expenses.notPaid');
  });
});
