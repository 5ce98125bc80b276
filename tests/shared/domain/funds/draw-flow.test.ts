import { type Fits, flowOf, totalMissing } from '@shared/domain/funds/draw-flow';
import { cents } from '@shared/kernel/money';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

/** The most that can be given at all, by trying every set of plans (Hall's condition, brute force). */
function mostPossible(needs: readonly number[], heaps: readonly number[], fits: Fits): number {
  let most = Number.POSITIVE_INFINITY;
  for (let set = 0; set < 2 ** needs.length; set += 1) {
    const inSet = (plan: number) => (set & (1 << plan)) !== 0;
    const reach = heaps.reduce(
      (sum, heap, index) => (needs.some((_, plan) => inSet(plan) && fits(plan, index)) ? sum + heap : sum),
      0,
    );
    const outside = needs.reduce((sum, need, plan) => (inSet(plan) ? sum : sum + need), 0);
    most = Math.min(most, reach + outside);
  }
  return most;
}

const amounts = (length: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: length });

describe('flowOf', () => {
  it('gives as much as any division could, and never more than a heap or a plan holds (W3)', () => {
    fc.assert(
      fc.property(
        amounts(5),
        amounts(4),
        fc.array(fc.boolean(), { minLength: 20, maxLength: 20 }),
        (n, h, f) => {
          const [needs, heaps] = [n.map(cents), h.map(cents)];
          const fits: Fits = (plan, heap) => f[plan * 4 + heap] === true;
          const flow = flowOf({
            needs,
            heaps,
            stages: [(plan, heap) => heap === 0 && fits(plan, heap), fits],
          });
          const given = flow.given.map((row) => row.reduce((sum, amount) => sum + amount, 0));
          expect(given.map((sum, plan) => sum + (flow.missing[plan] ?? 0))).toEqual(n);
          expect(n.reduce((sum, need) => sum + need, 0) - totalMissing(flow)).toBe(mostPossible(n, h, fits));
          for (const [heap, size] of h.entries()) {
            expect(flow.given.reduce((sum, row) => sum + (row[heap] ?? 0), 0)).toBeLessThanOrEqual(size);
          }
          const wrong = flow.given.flatMap((row, plan) =>
            row.filter((amount, heap) => amount > 0 && !fits(plan, heap)),
          );
          expect(wrong).toEqual([]);
          expect(flow.given.flat().every((amount) => amount >= 0)).toBe(true);
        },
      ),
    );
  });
});
