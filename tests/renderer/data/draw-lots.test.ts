import { chanceHex, drawLots, randomBallotId } from '@renderer/data/draw-lots';
import { enterBallot } from '@shared/domain/voting/actions/enter-ballot';
import { SEALING_BYTES } from '@shared/kernel/sealed-box';
import { describe, expect, test } from 'vitest';
import { testId } from '../../support/action-world';

describe('the lot', () => {
  test('names each plan once', () => {
    expect(drawLots([1, 2, 3, 4, 5]).sort()).toEqual([1, 2, 3, 4, 5]);
    expect(drawLots([])).toEqual([]);
  });

  test('gives every plan about the same chance of each place', () => {
    const draws = 6000;
    const firsts = new Map<number, number>();
    for (let draw = 0; draw < draws; draw += 1) {
      const [first = 0] = drawLots([1, 2, 3]);
      firsts.set(first, (firsts.get(first) ?? 0) + 1);
    }
    // Six standard deviations: a fair shuffle fails once in hundreds of millions of runs.
    for (const plan of [1, 2, 3]) expect(Math.abs((firsts.get(plan) ?? 0) - draws / 3)).toBeLessThan(220);
  });
});

test('ids of ballots hold no time: the action takes them', () => {
  const input = {
    roundId: testId(1),
    ballotId: randomBallotId(),
    choices: [],
    chance: chanceHex(SEALING_BYTES),
    sheet: null,
    reading: 1,
  };
  expect(enterBallot.input.safeParse(input).success).toBe(true);
});
