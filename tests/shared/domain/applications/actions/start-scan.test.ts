import { startScan } from '@shared/domain/applications/actions/start-scan';
import type { Day } from '@shared/kernel/dates';
import { describe, expect, it } from 'vitest';
import { aPlan, aPlanInScan, SCAN_TODAY } from '../../../../support/application-world';

describe('start-scan (S4)', () => {
  it('starts the clock and names who looks after it', async () => {
    const { plan } = await aPlanInScan();
    expect([plan().state, plan().scan]).toEqual([
      { status: 'inScan' },
      { startedOn: SCAN_TODAY, promisedDays: 14, owner: 'Fatma', pauses: [], outcome: null },
    ]);
  });

  it.each([
    {
      name: 'a day before the plan came in',
      startedOn: '2026-02-28' as Day,
      error: {
        code: 'applications.dayBeforeReceived',
        params: { receivedOn: '2026-03-01' },
        field: 'startedOn',
      },
    },
    {
      name: 'a day in the future',
      startedOn: '2026-03-11' as Day,
      error: { code: 'applications.dayInFuture', params: { today: SCAN_TODAY }, field: 'startedOn' },
    },
  ])('refuses $name', async ({ startedOn, error }) => {
    const { world, id } = await aPlan();
    expect(await world.run(startScan, { id, owner: 'Fatma', startedOn })).toEqual({ ok: false, error });
  });

  it('refuses to start twice', async () => {
    const { world, id } = await aPlanInScan();
    expect(await world.run(startScan, { id, owner: 'Jan', startedOn: SCAN_TODAY })).toEqual({
      ok: false,
      error: { code: 'applications.notInThisStatus', params: { status: 'inScan' }, field: null },
    });
  });
});
