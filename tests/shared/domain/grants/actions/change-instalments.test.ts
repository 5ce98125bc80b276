import { changeInstalments } from '@shared/domain/grants/actions/change-instalments';
import { recordPayment } from '@shared/domain/grants/actions/record-payment';
import { grantTable, type InstalmentId } from '@shared/domain/grants/grant';
import type { Day } from '@shared/kernel/dates';
import { cents } from '@shared/kernel/money';
import { describe, expect, it } from 'vitest';
import { testId } from '../../../../support/action-world';
import { anAwardedWorld, TODAY } from '../../../../support/grant-world';

const part = (due: string, amount: number, id: InstalmentId | null = null) => ({
  id,
  due: due as Day,
  amount: cents(amount),
});

describe('change-instalments', () => {
  it('divides the award anew (W8)', async () => {
    const { world, grant } = await anAwardedWorld(100_000);
    const first = grant.instalments[0]?.id ?? null;
    const instalments = [part('2026-06-01', 75_000, first), part('2026-09-01', 25_000)];
    await world.run(changeInstalments, { grantId: grant.id, instalments });
    expect(world.rows(grantTable)[0]?.instalments.map(({ due, amount }) => [due, amount])).toEqual([
      ['2026-06-01', 75_000],
      ['2026-09-01', 25_000],
    ]);
    expect(world.rows(grantTable)[0]?.reportDue).toBe(grant.reportDue);
  });

  it.each([
    {
      name: 'one cent too little',
      instalments: [part('2026-06-01', 99_999)],
      error: { code: 'grants.instalmentsDoNotSum', params: { sum: 99_999, amount: 100_000 }, field: null },
    },
    {
      name: 'one cent too much',
      instalments: [part('2026-06-01', 50_000), part('2026-07-01', 50_001)],
      error: { code: 'grants.instalmentsDoNotSum', params: { sum: 100_001, amount: 100_000 }, field: null },
    },
    {
      name: 'an instalment that is not there',
      instalments: [part('2026-06-01', 100_000, testId<InstalmentId>(1))],
      error: { code: 'grants.unknownInstalment', params: {}, field: null },
    },
    {
      name: 'a day before the award',
      instalments: [part('2026-05-09', 100_000)],
      error: { code: 'grants.dayTooEarly', params: { earliest: TODAY }, field: null },
    },
  ])('refuses $name (W8)', async ({ instalments, error }) => {
    const { world, grant } = await anAwardedWorld(100_000);
    expect(await world.run(changeInstalments, { grantId: grant.id, instalments })).toEqual({
      ok: false,
      error,
    });
  });

  it('leaves what was paid as it is (W8)', async () => {
    const { world, grant } = await anAwardedWorld(100_000);
    const instalmentId = grant.instalments[0]?.id as InstalmentId;
    await world.run(recordPayment, { grantId: grant.id, instalmentId, paidOn: TODAY, reference: '' });
    const instalments = [part('2026-06-01', 100_000)];
    expect(await world.run(changeInstalments, { grantId: grant.id, instalments })).toMatchObject({
      ok: false,
      error: { code: 'grants.instalmentIsPaid' },
    });
  });
});
