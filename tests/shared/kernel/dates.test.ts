import { addDays, addMonths, type Day, endOfMonth, parseDay } from '@shared/kernel/dates';
import { expect, test } from 'vitest';

const day = (text: string) => text as Day;

test.each([
  ['2026-02-01', '2026-02-28'],
  ['2028-02-29', '2028-02-29'],
  ['2026-12-31', '2026-12-31'],
  ['2026-10-25', '2026-10-31'],
])('the month of %s ends on %s', (from, end) => {
  expect(endOfMonth(day(from))).toBe(end);
});

test('days and months go on over the end of a year and the change of the clock', () => {
  expect([addDays(day('2026-12-31'), 1), addDays(day('2026-03-29'), -1)]).toEqual([
    '2027-01-01',
    '2026-03-28',
  ]);
  expect([addMonths(day('2026-01-31'), 1), addMonths(day('2026-01-15'), -1)]).toEqual([
    '2026-02-28',
    '2025-12-15',
  ]);
});

test.each([
  ['4-12-2026', '2026-12-04'],
  ['04/12/26', '2026-12-04'],
  ['4 december 2026', '2026-12-04'],
  ['4 mrt. 2026', '2026-03-04'],
  ['2026-3-4', '2026-03-04'],
])('reads %s', (typed, read) => {
  expect(parseDay(typed)).toEqual({ ok: true, value: read });
});

test.each([
  ['', 'day.empty'],
  ['30-2-2026', 'day.doesNotExist'],
  ['morgen', 'day.notADay'],
  ['4 fobruari 2026', 'day.notADay'],
])('does not read %j', (typed, problem) => {
  expect(parseDay(typed)).toEqual({ ok: false, error: problem });
});
