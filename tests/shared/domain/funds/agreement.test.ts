import { openParts, partLines, spreadParts } from '@shared/domain/funds/agreement';
import type { Day } from '@shared/kernel/dates';
import { cents, sumOf } from '@shared/kernel/money';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const part = (day: string, amount: number) => ({ day: day as Day, amount: cents(amount) });
const PARTS = [part('2027-01-10', 500), part('2026-03-01', 300), part('2026-07-01', 200)];

describe('partLines (G10)', () => {
  it.each([
    { name: 'nothing came', open: 1_000, left: [300, 200, 500] },
    { name: 'part of the first came', open: 900, left: [200, 200, 500] },
    { name: 'the first and a bit came', open: 650, left: [0, 150, 500] },
    { name: 'all came', open: 0, left: [0, 0, 0] },
  ])('fills the earliest day first: $name', ({ open, left }) => {
    const lines = partLines(PARTS, cents(open));
    expect(lines.map((line) => [line.day, line.open])).toEqual(
      ['2026-03-01', '2026-07-01', '2027-01-10'].map((day, index) => [day, left[index]]),
    );
  });

  it('leaves together exactly what is still to come, whatever came', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 1 }),
        fc.nat(),
        (amounts, seed) => {
          const parts = amounts.map((amount) => part('2026-03-01', amount));
          const open = cents(seed % (sumOf(parts, ({ amount }) => amount) + 1));
          expect(sumOf(openParts(parts, open), (line) => line.open)).toBe(open);
        },
      ),
    );
  });
});

describe('spreadParts', () => {
  it('divides over the years to the cent', () => {
    const spread = { amount: cents(1_000), first: '2026-02-28' as Day, count: 3, every: 'year' } as const;
    expect(spreadParts(spread)).toEqual([
      part('2026-02-28', 334),
      part('2027-02-28', 333),
      part('2028-02-28', 333),
    ]);
  });

  it.each([
    ['quarter', '2026-05-15'],
    ['month', '2026-03-15'],
  ] as const)('counts by the %s', (every, second) => {
    const spread = { amount: cents(100), first: '2026-02-15' as Day, count: 2, every };
    expect(spreadParts(spread).map(({ day }) => day)).toEqual(['2026-02-15', second]);
  });
});
