import {
  formatAmount,
  formatDay,
  formatEuro,
  formatList,
  formatMoment,
  formatNumber,
  formatPercent,
  formatRatio,
  formatShortDay,
  formatShortEuro,
  formatTime,
  formatTypedDay,
  spokenEuro,
} from '@shared/i18n/format';
import { Day, Instant } from '@shared/kernel/dates';
import { cents, parseEuro } from '@shared/kernel/money';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const NBSP = '\u00a0';

describe('amounts', () => {
  it.each([
    ['cents and a thousand', 123_450, `€${NBSP}1.234,50`],
    ['a negative amount keeps its sign behind the euro', -123_450, `€${NBSP}-1.234,50`],
    ['nothing', 0, `€${NBSP}0,00`],
    ['only cents', 5, `€${NBSP}0,05`],
    ['negative cents', -5, `€${NBSP}-0,05`],
    ['a million', 100_000_000, `€${NBSP}1.000.000,00`],
  ])('%s', (_, amount, text) => {
    expect(formatEuro(cents(amount))).toBe(text);
  });

  it('reads back as the same amount, however large', () => {
    fc.assert(
      fc.property(fc.integer({ min: -99_999_999_999_999, max: 99_999_999_999_999 }), (amount) => {
        expect(parseEuro(formatEuro(cents(amount)))).toEqual({ ok: true, value: amount });
      }),
    );
  });

  it('says whole euros without cents in headings, and no others', () => {
    expect([formatShortEuro(cents(120_000)), formatShortEuro(cents(120_050))]).toEqual([
      `€${NBSP}1.200`,
      `€${NBSP}1.200,50`,
    ]);
  });

  it('leaves the sign of the euro out for fields', () => {
    expect(formatAmount(cents(-1_250))).toBe('-12,50');
  });

  it.each([
    [-1_250, 'min 12 euro 50', 'minus 12 euros 50'],
    [100, '1 euro', '1 euro'],
    [105, '1 euro 5', '1 euro 5'],
    [123_400, '1234 euro', '1234 euros'],
  ])('is spoken in full: %i', (amount, dutch, english) => {
    expect([spokenEuro(cents(amount), 'nl'), spokenEuro(cents(amount), 'en')]).toEqual([dutch, english]);
  });
});

describe('days and moments', () => {
  const day = Day.parse('2026-12-04');

  it('are written in full, short and as typed', () => {
    expect([formatDay(day, 'nl'), formatShortDay(day, 'nl'), formatTypedDay(day)]).toEqual([
      'vrijdag 4 december 2026',
      '4 dec 2026',
      '04-12-2026',
    ]);
  });

  it('keep the day before the month in English', () => {
    expect([
      formatDay(day, 'en'),
      formatShortDay(day, 'en'),
      formatShortDay(Day.parse('2026-09-01'), 'en'),
    ]).toEqual(['Friday 4 December 2026', '4 Dec 2026', '1 Sep 2026']);
  });

  it('have 24 hours and no seconds', () => {
    const at = Instant.parse('2026-12-04T13:03:59.000Z');
    expect(formatTime(at, 'nl')).toMatch(/^\d\d:03$/);
    expect(formatMoment(at, 'nl')).toMatch(/^4 dec 2026, \d\d:03$/);
  });
});

describe('figures and lists', () => {
  it('are written the Dutch way', () => {
    expect([formatNumber(1234.5), formatRatio(2.5), formatPercent(45), formatNumber(7, 0)]).toEqual([
      '1.234,5',
      '2,50',
      '45%',
      '7',
    ]);
  });

  it('join with the word of the language', () => {
    expect([formatList(['a', 'b', 'c'], 'nl'), formatList(['a', 'b'], 'en')]).toEqual([
      'a, b en c',
      'a and b',
    ]);
  });
});
