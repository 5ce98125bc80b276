import { flowBands } from '@renderer/ui/charts/flow-bands';
import { cents } from '@shared/kernel/money';
import { describe, expect, it } from 'vitest';

const part = (id: string, amount: number) => ({ id, label: id, amount: cents(amount) });

describe('the picture of the money', () => {
  it('gives each part a height in proportion', () => {
    const { bands } = flowBands([part('a', 300), part('b', 100)]);
    expect(bands.map((band) => [band.part.id, band.from, band.size])).toEqual([
      ['a', 0, 150],
      ['b', 150, 50],
    ]);
  });

  it('leaves out what is nothing or less, and keeps what is very little in sight', () => {
    const { bands } = flowBands([part('a', 1_000_000), part('none', 0), part('less', -5), part('little', 1)]);
    expect(bands.map((band) => [band.part.id, band.size >= 3])).toEqual([
      ['a', true],
      ['little', true],
    ]);
  });

  it('never lets two parts overlap', () => {
    const { bands, height } = flowBands([part('a', 1), part('b', 2), part('c', 900), part('d', 4)]);
    const ends = bands.map((band) => band.to + band.size);
    expect(bands.slice(1).every((band, index) => band.to >= (ends[index] ?? 0))).toBe(true);
    expect(Math.max(...ends)).toBeLessThanOrEqual(height);
  });

  it('has a height even when there is nothing to draw', () => {
    expect(flowBands([])).toEqual({ bands: [], height: 52 });
  });
});
