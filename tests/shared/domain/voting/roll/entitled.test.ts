import { byAge, byPostcode, dayOfAge } from '@shared/domain/voting/roll/entitled';
import type { Day } from '@shared/kernel/dates';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { residents } from '../../../../support/roll-world';

const ON = '2026-05-20' as Day;
const limits = { ageLeast: 16, ageMost: 27 };

describe('may somebody vote by age (V66)', () => {
  test.each<[string, string | number, ReturnType<typeof byAge>]>([
    ['sixteen on the very day', '2010-05-20', 'yes'],
    ['sixteen tomorrow', '2010-05-21', 'tooYoung'],
    ['twenty-eight tomorrow', '1998-05-21', 'yes'],
    ['twenty-eight on the very day', '1998-05-20', 'tooOld'],
    ['a year in which all are old enough', 2009, 'yes'],
    ['a year in which some are', 2010, 'unsure'],
    ['a year in which none are', 2011, 'tooYoung'],
    ['a year in which some are too old', 1998, 'unsure'],
  ])('%s', (_, born, stands) => {
    expect(byAge(limits, ON, born as Day | number)).toBe(stands);
  });

  test('who was born on 29 February is older from 1 March on', () => {
    expect(byAge(limits, '2026-02-28' as Day, '2012-02-29' as Day)).toBe('tooYoung');
    const sixteen = { ageLeast: 14, ageMost: null };
    expect(byAge(sixteen, '2026-02-28' as Day, '2012-02-29' as Day)).toBe('tooYoung');
    expect(byAge(sixteen, '2026-03-01' as Day, '2012-02-29' as Day)).toBe('yes');
  });

  test('a year alone never says something else than every day of that year', () => {
    const part = (most: number) => fc.integer({ min: 1, max: most }).map((n) => String(n).padStart(2, '0'));
    const born = fc.tuple(fc.integer({ min: 1990, max: 2015 }), part(12), part(28));
    fc.assert(
      fc.property(born, ([year, month, day]) => {
        const byYear = byAge(limits, ON, year);
        const byDay = byAge(limits, ON, `${year}-${month}-${day}` as Day);
        expect(['unsure', byDay]).toContain(byYear);
      }),
    );
  });

  test('counts on the day that was agreed, else on the last day of voting', () => {
    const days = { votingFrom: '2026-05-01' as Day, votingUntil: '2026-05-09' as Day };
    expect(dayOfAge({ ...residents({ ageOn: ON }), ...days })).toBe(ON);
    expect(dayOfAge({ ...residents(), ...days })).toBe(days.votingUntil);
    expect(dayOfAge(residents())).toBeNull();
  });
});

test.each([
  ['7511 AB', 'yes'],
  ['7511', 'yes'],
  ['7512 AB', 'yes'],
  ['7512 AC', 'elsewhere'],
  ['7512', 'unsure'],
  ['7513', 'elsewhere'],
])('may somebody vote who lives in %s: %s', (postcode, stands) => {
  expect(byPostcode({ postcodes: ['7511', '7512 AB'] }, postcode)).toBe(stands);
});
