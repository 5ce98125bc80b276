/** Laws of claims: whatever is handed in, decided, paid and taken back, in whatever order, the books say what was paid. */
import { reverseClaimPayment } from '@shared/domain/bank/actions/reverse-claim-payment';
import { approveClaim } from '@shared/domain/expenses/actions/approve-claim';
import { handInClaim } from '@shared/domain/expenses/actions/hand-in-claim';
import { recordClaimPayment } from '@shared/domain/expenses/actions/record-claim-payment';
import { refuseClaim } from '@shared/domain/expenses/actions/refuse-claim';
import { claimTable, isIn } from '@shared/domain/expenses/claim';
import { freeForClaims } from '@shared/domain/expenses/claim-money';
import { positionsOf } from '@shared/domain/funds/balance';
import { ledgerEntryTable } from '@shared/domain/funds/ledger-entry';
import { totalPosition } from '@shared/domain/funds/position';
import { cents, sumOf } from '@shared/kernel/money';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  APPROVER,
  aClaimWorld,
  approval,
  CLAIMANT,
  type ClaimWorld,
  claimInput,
  FREE,
  OTHER,
} from '../support/claim-world';
import { TODAY } from '../support/fund-world';

interface Try {
  readonly kind: 'handIn' | 'approve' | 'refuse' | 'pay' | 'takeBack';
  readonly pick: number;
  readonly amount: number;
  readonly by: number;
}

const aTry: fc.Arbitrary<Try> = fc.record({
  kind: fc.constantFrom('handIn', 'handIn', 'approve', 'approve', 'refuse', 'pay', 'pay', 'takeBack'),
  pick: fc.nat(10),
  amount: fc.integer({ min: 1, max: FREE }),
  by: fc.nat(2),
});

async function attempt({ world, source }: ClaimWorld, { kind, pick, amount, by }: Try): Promise<void> {
  const claims = world.rows(claimTable);
  const claim = claims[pick % Math.max(1, claims.length)];
  const { chosen } = [CLAIMANT, APPROVER, OTHER][by] ?? OTHER;
  if (kind === 'handIn')
    await world.run(handInClaim, claimInput({ amount: cents(amount), volunteer: chosen }));
  if (claim === undefined) return;
  const claimId = claim.id;
  if (kind === 'approve') await world.run(approveClaim, { ...approval(claim, source), approver: chosen });
  if (kind === 'refuse')
    await world.run(refuseClaim, { claimId, refuser: chosen, reason: 'Niet van het fonds' });
  if (kind === 'pay') await world.run(recordClaimPayment, { claimId, paidOn: TODAY });
  if (kind === 'takeBack') await world.run(reverseClaimPayment, { claimId, reason: 'Verkeerde dag' });
}

test('costs are exactly the claims that are paid, nobody decides alone, and no source is overdrawn (E4, E5, E9)', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(aTry, { maxLength: 30 }), async (tries) => {
      const fund = await aClaimWorld();
      for (const one of tries) await attempt(fund, one);
      const claims = fund.world.rows(claimTable);
      const entries = fund.world.rows(ledgerEntryTable);
      const paid = sumOf(claims, (claim) => (isIn(claim, 'paid') ? claim.amount : cents(0)));
      const { costs, free } = totalPosition(positionsOf(entries, { until: null }));
      expect({ costs, free }).toEqual({ costs: paid, free: FREE - paid });
      expect(freeForClaims({ claims, entries }, fund.source)).toBeGreaterThanOrEqual(0);
      for (const { personId, state } of claims) {
        const decided =
          'approvedBy' in state ? state.approvedBy : 'refusedBy' in state ? state.refusedBy : null;
        expect(decided).not.toBe(personId);
      }
      expect(entries.every(({ lines }) => sumOf(lines, ({ amount }) => amount) === 0)).toBe(true);
      expect(claims.map(({ number }) => number)).toEqual(claims.map((_claim, index) => index + 1));
    }),
    { numRuns: 80 },
  );
});
