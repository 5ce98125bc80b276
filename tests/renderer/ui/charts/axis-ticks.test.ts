import { axisTicks } from '@renderer/ui/charts/axis-ticks';
import fc from 'fast-check';
import { expect, test } from 'vitest';

test.each([
  [0, [0, 1]],
  [4, [0, 1, 2, 3, 4]],
  [4100, [0, 2000, 4000, 6000]],
  [100_000, [0, 50_000, 100_000]],
  [7_000_000, [0, 2_000_000, 4_000_000, 6_000_000, 8_000_000]],
])('an axis up to %i has round figures', (most, ticks) => {
  expect(axisTicks(most)).toEqual(ticks);
});

test('an axis holds its highest column and is at most twice as high, with few lines', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10 ** 12 }), (most) => {
      const ticks = axisTicks(most);
      const last = ticks.at(-1) ?? 0;
      expect(last >= most && last <= most * 2).toBe(true);
      expect(ticks.length >= 3 && ticks.length <= 6).toBe(true);
    }),
  );
});
