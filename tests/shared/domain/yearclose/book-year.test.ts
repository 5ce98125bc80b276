import { type BookYear, lockedThrough, yearsToClose } from '@shared/domain/yearclose/book-year';
import type { Day } from '@shared/kernel/dates';
import { describe, expect, test } from 'vitest';
import { aClosedYear } from '../../../support/closed-year-world';

const open = (year: number): BookYear => ({ ...aClosedYear(year), state: { status: 'open' } });
const DAYS = ['2023-05-01', '2026-02-01'] as Day[];

describe('years that are over and not closed', () => {
  test.each([
    ['none is closed', [], [2023, 2024, 2025]],
    ['the first two are closed', [aClosedYear(2023), aClosedYear(2024)], [2025]],
    ['one was opened again', [aClosedYear(2023), open(2024)], [2024, 2025]],
    ['all are closed', [aClosedYear(2025)], []],
  ])('%s', (_words, kept, expected) => {
    expect(yearsToClose(DAYS, kept, '2026-03-01' as Day)).toEqual(expected);
  });

  test('there are none before anything was booked', () => {
    expect(yearsToClose([], [], '2026-03-01' as Day)).toEqual([]);
  });
});

test('a closed year locks all before it, whatever their own state (Y9)', () => {
  expect(lockedThrough([open(2023), aClosedYear(2024), open(2025)])).toBe(2024);
  expect(lockedThrough([open(2024)])).toBeNull();
});
