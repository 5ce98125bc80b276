import { daysCheck } from '@renderer/features/voting/opening-checks';
import { votingDaysLine } from '@renderer/features/voting/voting-days';
import { PLAIN_SETTINGS } from '@shared/domain/voting/round-settings';
import { translator } from '@shared/i18n/translate';
import type { Day } from '@shared/kernel/dates';
import { describe, expect, test } from 'vitest';

const MAY_4 = '2026-05-04' as Day;
const MAY_20 = '2026-05-20' as Day;
const MAY_21 = '2026-05-21' as Day;
const words = { t: translator('nl'), day: (day: Day) => day };

describe('the days of voting in words (V33)', () => {
  test.each([
    [{ votingFrom: null, votingUntil: null }, MAY_4, null],
    [{ votingFrom: MAY_4, votingUntil: null }, MAY_20, 'Stemmen kan vanaf 2026-05-04.'],
    [{ votingFrom: null, votingUntil: MAY_20 }, MAY_20, 'Stemmen kan tot en met 2026-05-20.'],
    [{ votingFrom: MAY_4, votingUntil: MAY_20 }, MAY_4, 'Stemmen kan van 2026-05-04 tot en met 2026-05-20.'],
    [{ votingFrom: MAY_4, votingUntil: MAY_20 }, MAY_21, 'De laatste dag om te stemmen was 2026-05-20.'],
  ])('%o, seen on %s: %s', (days, today, line) => {
    const round = { settings: { ...PLAIN_SETTINGS, ...days } };
    expect(votingDaysLine(round, today, words)).toBe(line);
  });

  test('before opening they are told, and stop it when they have gone by', () => {
    const round = { settings: { ...PLAIN_SETTINGS, votingUntil: MAY_20 } };
    const states = (today: Day) => daysCheck(round, today, words).map(({ state }) => state);
    expect([states(MAY_20), states(MAY_21)]).toEqual([['done'], ['missing']]);
    expect(daysCheck({ settings: PLAIN_SETTINGS }, MAY_20, words)).toEqual([]);
  });
});
