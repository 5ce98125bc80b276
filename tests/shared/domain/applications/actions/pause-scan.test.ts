import { pauseScan } from '@shared/domain/applications/actions/pause-scan';
import { describe, expect, it } from 'vitest';
import { aPlan, aPlanInScan, SCAN_TODAY } from '../../../../support/application-world';

const reason = 'Wij wachten op de offerte';

describe('pause-scan (S4)', () => {
  it('lets the clock stand still from today, with the reason', async () => {
    const { world, id, plan } = await aPlanInScan();
    await world.run(pauseScan, { id, reason });
    expect(plan().scan?.pauses).toEqual([{ from: SCAN_TODAY, until: null, reason }]);
  });

  it('refuses a second pause while one lasts', async () => {
    const { world, id } = await aPlanInScan();
    await world.run(pauseScan, { id, reason });
    expect(await world.run(pauseScan, { id, reason })).toEqual({
      ok: false,
      error: { code: 'applications.alreadyPaused', params: { since: SCAN_TODAY }, field: null },
    });
  });

  it('refuses to pause what is not in a scan', async () => {
    const { world, id } = await aPlan();
    expect(await world.run(pauseScan, { id, reason })).toEqual({
      ok: false,
      error: { code: 'applications.notInThisStatus', params: { status: 'received' }, field: null },
    });
  });

  it('takes no pause without a reason', () => {
    expect(pauseScan.input.safeParse({ id: 'x', reason: ' ' }).success).toBe(false);
  });
});
