import { pauseScan } from '@shared/domain/applications/actions/pause-scan';
import { resumeScan } from '@shared/domain/applications/actions/resume-scan';
import type { Day } from '@shared/kernel/dates';
import { describe, expect, it } from 'vitest';
import { aPlan, aPlanInScan, SCAN_TODAY } from '../../../../support/application-world';

describe('resume-scan (S4)', () => {
  it('ends the pause today', async () => {
    const { world, id, plan } = await aPlanInScan();
    await world.run(pauseScan, { id, reason: 'Wachten' });
    world.setToday('2026-03-15' as Day);
    await world.run(resumeScan, { id });
    expect(plan().scan?.pauses).toEqual([{ from: SCAN_TODAY, until: '2026-03-15', reason: 'Wachten' }]);
  });

  it('refuses where there is no pause', async () => {
    const { world, id } = await aPlanInScan();
    expect(await world.run(resumeScan, { id })).toEqual({
      ok: false,
      error: { code: 'applications.notPaused', params: {}, field: null },
    });
  });

  it('refuses where there is no scan', async () => {
    const { world, id } = await aPlan();
    expect(await world.run(resumeScan, { id })).toEqual({
      ok: false,
      error: { code: 'applications.notInThisStatus', params: { status: 'received' }, field: null },
    });
  });
});
