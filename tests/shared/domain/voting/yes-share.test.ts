import { isEnoughYes, YES_SHARES } from '@shared/domain/voting/yes-share';
import fc from 'fast-check';
import { expect, test } from 'vitest';

test.each([
  ['half', 1, 1, false],
  ['half', 2, 1, true],
  ['threeFifths', 3, 2, true],
  ['threeFifths', 59, 41, false],
  ['twoThirds', 2, 1, true],
  ['twoThirds', 199, 100, false],
  ['twoThirds', 200, 100, true],
  ['threeQuarters', 3, 1, true],
  ['threeQuarters', 2, 1, false],
] as const)('%s: %i yes and %i no (V72)', (...[share, yes, no, isEnough]) => {
  expect(isEnoughYes(share, { yes, no })).toBe(isEnough);
});

test('more yes or less no never harms, and a plan without a no has enough', () => {
  const votes = fc.nat(500);
  fc.assert(
    fc.property(fc.constantFrom(...YES_SHARES), votes, votes, (share, yes, no) => {
      expect(isEnoughYes(share, { yes: yes + 1, no: 0 })).toBe(true);
      if (!isEnoughYes(share, { yes, no })) return;
      expect(isEnoughYes(share, { yes: yes + 1, no })).toBe(true);
      expect(isEnoughYes(share, { yes, no: Math.max(0, no - 1) }) || yes === 0).toBe(true);
    }),
  );
});
