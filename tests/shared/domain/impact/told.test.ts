import type { Report } from '@shared/domain/accountability/report';
import { toldTogether } from '@shared/domain/impact/told';
import type { Day } from '@shared/kernel/dates';
import { describe, expect, it } from 'vitest';

const report = (part: Partial<Report>): Report =>
  ({
    visitors: null,
    helpers: null,
    helperHours: null,
    state: { status: 'handedIn', handedInOn: '2026-05-01' as Day },
    ...part,
  }) as Report;

describe('toldTogether', () => {
  it('adds what was counted and says how many did not count', () => {
    const reports = [
      report({ visitors: 60, helpers: 4, helperHours: 80 }),
      report({ visitors: 15 }),
      report({}),
      report({ visitors: 999, state: { status: 'draft' } }),
    ];
    expect(toldTogether(reports)).toEqual({
      reports: 3,
      visitors: 75,
      helpers: 4,
      helperHours: 80,
      withoutCounts: 1,
    });
  });
});
