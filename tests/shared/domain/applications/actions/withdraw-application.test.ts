import { withdrawApplication } from '@shared/domain/applications/actions/withdraw-application';
import { describe, expect, it } from 'vitest';
import { aPlanInScan, SCAN_TODAY } from '../../../../support/application-world';

describe('withdraw-application (S6)', () => {
  it('takes the plan back, and needs no reason', async () => {
    const { world, id, plan } = await aPlanInScan();
    await world.run(withdrawApplication, { id, reason: '' });
    expect(plan().state).toEqual({ status: 'withdrawn', withdrawnOn: SCAN_TODAY, reason: '' });
  });

  it('cannot be done twice', async () => {
    const { world, id } = await aPlanInScan();
    await world.run(withdrawApplication, { id, reason: '' });
    expect(await world.run(withdrawApplication, { id, reason: '' })).toEqual({
      ok: false,
      error: { code: 'applications.notInThisStatus', params: { status: 'withdrawn' }, field: null },
    });
  });
});
