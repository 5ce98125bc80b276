import { answerScan } from '@shared/domain/applications/actions/answer-scan';
import { pauseScan } from '@shared/domain/applications/actions/pause-scan';
import { startScan } from '@shared/domain/applications/actions/start-scan';
import type { Day } from '@shared/kernel/dates';
import { describe, expect, it } from 'vitest';
import { aPlan, aPlanInScan, SCAN_TODAY } from '../../../../support/application-world';

const note = 'Het kan, mits de stoep breed genoeg blijft.';

describe('answer-scan (S5)', () => {
  it.each([
    { answer: 'can', status: 'ready' },
    { answer: 'canIf', status: 'ready' },
    { answer: 'notNow', status: 'notNow' },
  ] as const)('makes a plan that $answer $status', async ({ answer, status }) => {
    const { world, id, plan } = await aPlanInScan();
    await world.run(answerScan, { id, answer, note });
    expect([plan().state, plan().scan?.outcome]).toEqual([
      { status },
      { answer, note, answeredOn: SCAN_TODAY },
    ]);
  });

  it('ends a pause that still lasts', async () => {
    const { world, id, plan } = await aPlanInScan();
    await world.run(pauseScan, { id, reason: 'Wachten' });
    world.setToday('2026-03-12' as Day);
    await world.run(answerScan, { id, answer: 'can', note });
    expect(plan().scan?.pauses).toEqual([{ from: SCAN_TODAY, until: '2026-03-12', reason: 'Wachten' }]);
  });

  it('lets what cannot now be scanned again', async () => {
    const { world, id, plan } = await aPlanInScan();
    await world.run(answerScan, { id, answer: 'notNow', note });
    await world.run(startScan, { id, owner: 'Jan', startedOn: SCAN_TODAY });
    expect(plan().scan).toEqual({
      startedOn: SCAN_TODAY,
      promisedDays: 14,
      owner: 'Jan',
      pauses: [],
      outcome: null,
    });
  });

  it('refuses an answer before the scan', async () => {
    const { world, id } = await aPlan();
    expect(await world.run(answerScan, { id, answer: 'can', note })).toEqual({
      ok: false,
      error: { code: 'applications.notInThisStatus', params: { status: 'received' }, field: null },
    });
  });
});
