import { chainRows, figuresOf, pictureBars, shownShare, yearRows } from '@renderer/features/impact/map-view';
import { sroiOf } from '@shared/domain/impact/sroi';
import { translator } from '@shared/i18n/translate';
import { describe, expect, it } from 'vitest';
import { aValueMap, WIJKLUNCH } from '../../../support/value-maps';

const words = { t: translator('nl') };

describe('figuresOf', () => {
  it('shows the wijklunch as it was published, and stricter beside it', () => {
    const shown = (['simple', 'strict'] as const).map((reading) => figuresOf(sroiOf(WIJKLUNCH, reading)));
    expect(shown).toEqual([
      { reading: 'simple', value: 51_400, inputs: 20_600, net: 30_800, ratio: '2,50', breakEven: '40%' },
      { reading: 'strict', value: 51_400, inputs: 35_000, net: 16_400, ratio: '1,47', breakEven: '68%' },
    ]);
  });

  it('shows no ratio without inputs', () => {
    expect(figuresOf(sroiOf(aValueMap({ inputs: [] }), 'strict')).ratio).toBeNull();
  });
});

describe('chainRows', () => {
  it('writes the reasoning of a row out, step by step', () => {
    const map = aValueMap({
      outcomes: [{ quantity: 2.5, deadweight: 2_000, attribution: 1_250, dropOff: 5_000, years: 2 }],
    });
    const rows = map.outcomes.flatMap((row) => chainRows(row, words));
    expect(rows.map(({ step, left }) => [step, left])).toEqual([
      ['2,5 × €\u00a0100,00', 25_000],
      ['Was anders ook gebeurd: 20% eraf', 20_000],
      ['Verplaatst van elders: 0% eraf', 20_000],
      ['Te danken aan anderen: 12,5% eraf', 17_500],
      ['Waarde in het eerste jaar', 17_500],
      ['Jaar 2, na 50% afname', 8_750],
    ]);
  });
});

describe('pictureBars and yearRows', () => {
  it('puts inputs beside values, and gives a drawback no bar', () => {
    const map = aValueMap({ outcomes: [{ proxy: -5_000 }, { years: 2 }], discountRate: 1_000 });
    expect(pictureBars(map).map(({ value, group }) => [value, group])).toEqual([
      [10_000, 0],
      [0, 1],
      [17_355, 1],
    ]);
    expect(yearRows(map)).toEqual([
      { year: 1, value: 5_000, present: 4_545 },
      { year: 2, value: 10_000, present: 8_264 },
    ]);
  });

  it('shows shares as per cents', () => {
    expect([0, 125, 10_000].map(shownShare)).toEqual(['0%', '1,25%', '100%']);
  });
});
