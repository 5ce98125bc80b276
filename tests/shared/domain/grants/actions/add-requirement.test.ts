import { addRequirement } from '@shared/domain/grants/actions/add-requirement';
import { recordPayment } from '@shared/domain/grants/actions/record-payment';
import { withdrawGrant } from '@shared/domain/grants/actions/withdraw-grant';
import { type GrantId, grantTable, type InstalmentId } from '@shared/domain/grants/grant';
import { ZERO } from '@shared/kernel/money';
import { describe, expect, it } from 'vitest';
import { testId } from '../../../../support/action-world';
import { anAwardedWorld, TODAY } from '../../../../support/grant-world';

const permit = { kind: 'permit', title: 'Vergunning voor de bank' } as const;

describe('add-requirement', () => {
  it('makes an instalment wait, so that it is not paid (W13)', async () => {
    const { world, grant } = await anAwardedWorld(100_000);
    const instalmentId = grant.instalments[0]?.id as InstalmentId;
    await world.run(addRequirement, { grantId: grant.id, ...permit, blocks: [instalmentId] });
    expect(world.rows(grantTable)[0]?.requirements).toMatchObject([
      { ...permit, blocks: [instalmentId], state: { status: 'open' } },
    ]);
    const payment = { grantId: grant.id, instalmentId, paidOn: TODAY, reference: '' };
    expect(await world.run(recordPayment, payment)).toEqual({
      ok: false,
      error: {
        code: 'grants.instalmentWaits',
        params: { kind: 'permit', title: 'Vergunning voor de bank', more: 0 },
        field: null,
      },
    });
  });

  it('refuses what no instalment could wait for', async () => {
    const { world, grant } = await anAwardedWorld(100_000);
    const instalmentId = grant.instalments[0]?.id as InstalmentId;
    const ask = (grantId: GrantId, blocks: InstalmentId[]) =>
      world.run(addRequirement, { grantId, ...permit, blocks });
    const code = (name: string) => ({ ok: false, error: { code: `grants.${name}` } });
    expect(await ask(testId<GrantId>(1), [instalmentId])).toMatchObject(code('unknownGrant'));
    expect(await ask(grant.id, [])).toMatchObject(code('unknownInstalment'));
    expect(await ask(grant.id, [testId<InstalmentId>(1)])).toMatchObject(code('unknownInstalment'));
    await world.run(recordPayment, { grantId: grant.id, instalmentId, paidOn: TODAY, reference: '' });
    expect(await ask(grant.id, [instalmentId])).toMatchObject(code('instalmentIsPaid'));
    await world.run(withdrawGrant, { grantId: grant.id, withdrawnOn: TODAY, spent: ZERO, reason: 'Gestopt' });
    expect(await ask(grant.id, [instalmentId])).toMatchObject(code('alreadySettled'));
  });
});
