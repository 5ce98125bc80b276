import { countsOf, proportionalSeats } from '@shared/domain/panel/lottery/proportional-seats';
import { expect, test } from 'vitest';
import { aPanelList } from '../../../../support/lotteries';

test.each([
  { name: 'in proportion', counts: { north: 30, south: 10 }, size: 8, seats: { north: 6, south: 2 } },
  {
    name: 'the largest remainder first',
    counts: { a: 50, b: 30, c: 20 },
    size: 9,
    seats: { a: 4, b: 3, c: 2 },
  },
  {
    name: 'equal remainders go to the value with more, then by the word',
    counts: { a: 1, b: 1, c: 1 },
    size: 2,
    seats: { a: 1, b: 1, c: 0 },
  },
  { name: 'nothing without candidates', counts: {}, size: 5, seats: {} },
])('$name (L13)', ({ counts, size, seats }) => {
  const found = proportionalSeats(new Map(Object.entries(counts)), size);
  expect(Object.fromEntries(found.map((one) => [one.value, one.seats]))).toEqual(seats);
});

test('always as many seats as the panel has', () => {
  const counts = countsOf(aPanelList().candidates, 0);
  for (let size = 1; size <= 40; size += 1) {
    expect(proportionalSeats(counts, size).reduce((sum, { seats }) => sum + seats, 0)).toBe(size);
  }
});
