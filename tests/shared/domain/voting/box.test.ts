import type { Choice } from '@shared/domain/voting/ballot';
import { boxHash, canonicalBallot } from '@shared/domain/voting/box';
import { describe, expect, test } from 'vitest';
import { planId } from '../../../support/voting-world';

const choice = (plan: number, points: number | null = null): Choice => ({
  applicationId: planId(plan),
  points,
});
const ballot = (...choices: Choice[]) => ({ choices, cells: {}, salt: null });

describe('the hash of the box (V7)', () => {
  const [one, two, blank] = [ballot(choice(1)), ballot(choice(2), choice(3)), ballot()];

  test('does not depend on the order of ballots or ticks', () => {
    const turned = ballot(choice(3), choice(2));
    expect(boxHash([one, two, blank], 'approval')).toBe(boxHash([blank, turned, one], 'approval'));
  });

  const box = [one, two, blank];
  const changes: [string, ReturnType<typeof ballot>[]][] = [
    ['a ballot less', [one, two]],
    ['the same ballot twice', [one, two, blank, one]],
    ['another choice', [one, ballot(choice(2)), blank]],
    ['a blank ballot for a vote', [blank, two, blank]],
    ['points', [ballot(choice(1, 2)), two, blank]],
  ];
  test.each(changes)('shows %s', (_name, changed) => {
    expect(boxHash(changed, 'approval')).not.toBe(boxHash(box, 'approval'));
  });

  test('keeps the order of a ranking', () => {
    expect(canonicalBallot(ballot(choice(2), choice(1)), 'ordinal')).not.toBe(
      canonicalBallot(ballot(choice(1), choice(2)), 'ordinal'),
    );
  });

  test('is fixed for ever: old minutes must stay true', () => {
    expect(boxHash([one, two, blank], 'approval')).toMatchInlineSnapshot(
      `"f81582a7e35f66a4d2c2dd151023f1b0cf907b0d4a290cb77b5f55e34ba8dda4"`,
    );
  });
});
