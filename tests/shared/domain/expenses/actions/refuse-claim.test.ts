import { recordClaimPayment } from '@shared/domain/expenses/actions/record-claim-payment';
import { refuseClaim } from '@shared/domain/expenses/actions/refuse-claim';
import { claimTable } from '@shared/domain/expenses/claim';
import { owedInAll } from '@shared/domain/expenses/claim-money';
import { describe, expect, it } from 'vitest';
import { testId } from '../../../../support/action-world';
import {
  APPROVER,
  aClaimWorld,
  approved,
  CLAIMANT,
  claimOf,
  handedIn,
} from '../../../../support/claim-world';
import { TODAY } from '../../../../support/fund-world';

const reason = 'Hoort bij een initiatief';

describe('refuse-claim', () => {
  it('keeps who refused it and why (E4)', async () => {
    const { world } = await aClaimWorld();
    const claim = await handedIn(world);
    await world.run(refuseClaim, { claimId: claim.id, refuser: APPROVER.chosen, reason });
    expect(claimOf(world, claim.id).state).toEqual({
      status: 'refused',
      refusedBy: APPROVER.personId,
      refusedOn: TODAY,
      reason,
    });
  });

  it('takes an approval back, and its money is free again (E4, E5)', async () => {
    const fund = await aClaimWorld();
    const claim = await approved(fund);
    await fund.world.run(refuseClaim, { claimId: claim.id, refuser: APPROVER.chosen, reason });
    expect(claimOf(fund.world, claim.id).state.status).toBe('refused');
    expect(owedInAll(fund.world.rows(claimTable))).toBe(0);
  });

  it.each([
    { name: 'by the claimant (E4)', part: { refuser: CLAIMANT.chosen }, code: 'expenses.ownClaim' },
    {
      name: 'of a claim that is not there',
      part: { claimId: testId<never>(1) },
      code: 'expenses.unknownClaim',
    },
    {
      name: 'by somebody who is not there',
      part: { refuser: { kind: 'known', volunteerId: testId<never>(1) } as const },
      code: 'expenses.unknownVolunteer',
    },
  ])('cannot be done $name', async ({ part, code }) => {
    const { world } = await aClaimWorld();
    const claim = await handedIn(world);
    const input = { claimId: claim.id, refuser: APPROVER.chosen, reason, ...part };
    expect(await world.run(refuseClaim, input)).toMatchObject({ ok: false, error: { code } });
  });

  it('cannot be done once it was paid (E4)', async () => {
    const fund = await aClaimWorld();
    const { id: claimId } = await approved(fund);
    await fund.world.run(recordClaimPayment, { claimId, paidOn: TODAY });
    const answer = await fund.world.run(refuseClaim, { claimId, refuser: APPROVER.chosen, reason });
    expect(answer).toMatchObject({ ok: false, error: { code: 'expenses.notOpen' } });
  });
});
