import { bookYearEnd, dueSince, keptUntil, latestOf, type Term } from '@shared/domain/privacy/retention/term';
import type { Day } from '@shared/kernel/dates';
import { describe, expect, it } from 'vitest';

const years = (count: number): Term => ({ count, unit: 'years' });
const weeks = (count: number): Term => ({ count, unit: 'weeks' });

describe('a term', () => {
  it.each<readonly [string, string, Term, readonly [until: string, since: string]]>([
    [
      'two years: the day of the event is not counted, the last day is',
      '2024-03-10',
      years(2),
      ['2026-03-10', '2026-03-11'],
    ],
    ['from the end of a book year', '2019-12-31', years(7), ['2026-12-31', '2027-01-01']],
    ['from 29 February into a common year', '2024-02-29', years(1), ['2025-02-28', '2025-03-01']],
    ['from 29 February into a leap year', '2024-02-29', years(4), ['2028-02-29', '2028-03-01']],
    [
      'from 28 February of a common year into a leap year',
      '2023-02-28',
      years(1),
      ['2024-02-28', '2024-02-29'],
    ],
    ['six weeks', '2026-05-04', weeks(6), ['2026-06-15', '2026-06-16']],
    ['six weeks over the change to summer time', '2026-03-01', weeks(6), ['2026-04-12', '2026-04-13']],
    ['nothing: due on the next day', '2026-05-04', years(0), ['2026-05-04', '2026-05-05']],
  ])('%s', (...[, event, term, days]) => {
    expect([keptUntil(event as Day, term), dueSince(event as Day, term)]).toEqual(days);
  });

  it('of the books runs from the last day of the year', () => {
    expect(bookYearEnd('2026-01-01' as Day)).toBe('2026-12-31');
    expect(bookYearEnd('2026-12-31' as Day)).toBe('2026-12-31');
  });

  it('runs from the last of several days, and from none when nothing happened', () => {
    expect(latestOf(['2026-05-01', '2026-07-01', '2025-01-01'] as Day[])).toBe('2026-07-01');
    expect(latestOf([])).toBeNull();
  });
});
