import { ALLOWANCES, allowanceOf, hourNorm } from '@shared/domain/expenses/allowances';
import type { Day } from '@shared/kernel/dates';
import { describe, expect, it, test } from 'vitest';

test('the figures of 2025 and 2026 as they were published', () => {
  expect(ALLOWANCES).toEqual([
    { year: 2025, perMonth: 21_000, perYear: 210_000, perHour: 560, perHourUnder21: 330 },
    { year: 2026, perMonth: 22_000, perYear: 220_000, perHour: 575, perHourUnder21: 340 },
  ]);
});

test.each([2024, 2027])('%i is not in the table', (year) => {
  expect(allowanceOf(year)).toBeNull();
});

describe('hourNorm (E7)', () => {
  it.each([
    { name: 'nobody told a birthday', bornOn: null, day: '2026-03-10', norm: 575 },
    { name: 'the day before turning 21', bornOn: '2005-03-11', day: '2026-03-10', norm: 340 },
    { name: 'the day of turning 21', bornOn: '2005-03-10', day: '2026-03-10', norm: 575 },
    { name: 'long past 21', bornOn: '1960-01-01', day: '2026-03-10', norm: 575 },
    { name: 'born on 29 February: 21 on the 28th', bornOn: '2004-02-29', day: '2025-02-28', norm: 560 },
    { name: 'born on 29 February: not on the 27th', bornOn: '2004-02-29', day: '2025-02-27', norm: 330 },
  ])('$name', ({ bornOn, day, norm }) => {
    const allowance = allowanceOf(Number(day.slice(0, 4)));
    expect(allowance && hourNorm(allowance, bornOn as Day | null, day as Day)).toBe(norm);
  });
});
