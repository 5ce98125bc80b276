import { bandOf, reportDueOf } from '@shared/domain/grants/band';
import { reportClock } from '@shared/domain/grants/grant-status';
import type { Day } from '@shared/kernel/dates';
import { cents } from '@shared/kernel/money';
import { describe, expect, it } from 'vitest';

describe('bandOf', () => {
  it.each([
    [1, 'photo'],
    [50_000, 'photo'],
    [50_001, 'story'],
    [250_000, 'story'],
    [250_001, 'costs'],
    [500_000, 'costs'],
    [500_001, 'receipts'],
  ])('asks for %i cents: %s (W6)', (amount, band) => {
    expect(bandOf(cents(amount))).toBe(band);
  });
});

describe('reportDueOf', () => {
  it.each([
    { awarded: '2026-05-10', due: ['2026-05-20'], expected: '2027-05-10' },
    { awarded: '2026-05-10', due: ['2026-05-20', '2027-04-01'], expected: '2027-07-01' },
    { awarded: '2024-02-29', due: ['2024-03-01'], expected: '2025-02-28' },
  ])('gives $expected for an award of $awarded (W7)', ({ awarded, due, expected }) => {
    expect(
      reportDueOf(
        awarded as Day,
        due.map((day) => ({ due: day as Day })),
      ),
    ).toBe(expected);
  });
});

describe('reportClock', () => {
  const running = { state: { status: 'running' as const }, reportDue: '2026-06-30' as Day };
  it.each([
    { today: '2026-06-01', clock: { kind: 'open', days: 29 } },
    { today: '2026-06-16', clock: { kind: 'soon', days: 14 } },
    { today: '2026-06-30', clock: { kind: 'soon', days: 0 } },
    { today: '2026-07-02', clock: { kind: 'late', days: 2 } },
  ])('stands on $today at $clock.kind', ({ today, clock }) => {
    expect(reportClock(running, today as Day)).toEqual(clock);
  });
});
