import type { Candidate, LotteryList } from '@shared/domain/panel/lottery/lottery-file';
import { canFill, MOST_STEPS, openSeats } from '@shared/domain/panel/lottery/room';
import { seatsProblems } from '@shared/domain/panel/lottery/seats-problem';
import { expect, test } from 'vitest';
import { chanceFrom } from '../../../../support/demo-fund/chance';
import { aHostileList } from '../../../../support/lotteries';

/** Every choice of so many, one by one. */
function canFillPlainly({ size, strata, candidates }: LotteryList): boolean {
  const fits = (chosen: readonly Candidate[]) =>
    strata.every(({ seats }, index) =>
      seats.every((one) => chosen.filter(({ values }) => values[index] === one.value).length === one.seats),
    );
  for (let choice = 0; choice < 2 ** candidates.length; choice += 1) {
    const chosen = candidates.filter((_candidate, index) => (choice >> index) % 2 === 1);
    if (chosen.length === size && fits(chosen)) return true;
  }
  return false;
}

test('the search agrees with trying every choice, for 300 small lists with three strata (L7)', () => {
  const chance = chanceFrom(7);
  const pick = (most: number) => Math.floor(chance() * most);
  const answers = Array.from({ length: 300 }, () => {
    const size = 3 + pick(2);
    const strata = ['a', 'b', 'c'].map((name) => {
      const x = pick(size + 1);
      return {
        name,
        seats: [
          { value: 'x', seats: x },
          { value: 'y', seats: size - x },
        ],
      };
    });
    const candidates = Array.from({ length: size + 2 }, (_, index) => ({
      id: `k${index}`,
      values: strata.map(() => (pick(2) === 0 ? 'x' : 'y')),
    }));
    const list = { size, strata, candidates };
    const found = canFill(openSeats(list), candidates, { left: MOST_STEPS });
    expect(found).toBe(canFillPlainly(list));
    return found;
  });
  expect(new Set(answers).size).toBe(2);
});

test('a large list with four strata is searched in a moment', () => {
  const values = (index: number) => [index % 5, index % 4, index % 3, index % 2].map(String);
  const candidates = Array.from({ length: 2000 }, (_, index) => ({ id: `k${index}`, values: values(index) }));
  const strata = [5, 4, 3, 2].map((parts, index) => ({
    name: String(index),
    seats: Array.from({ length: parts }, (_, value) => ({ value: String(value), seats: 60 / parts })),
  }));
  expect(canFill(openSeats({ size: 60, strata, candidates }), candidates, { left: MOST_STEPS })).toBe(true);
});

test('a list that is made to be searched for ever is given up, and that is told (L10)', () => {
  const list = aHostileList();
  expect(canFill(openSeats(list), list.candidates, { left: MOST_STEPS })).toBeNull();
  expect(seatsProblems(list)).toEqual([{ kind: 'tooHard' }]);
}, 20_000);
