import type { Choice } from '@shared/domain/voting/ballot';
import { hasPoints } from '@shared/domain/voting/ballot-views';
import { BALLOT_KINDS } from '@shared/domain/voting/round';
import { choicesIn, contentOf, MOST_POINTS } from '@shared/domain/voting/sealing/ballot-content';
import { cents } from '@shared/kernel/money';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planId } from '../../../../support/voting-world';

const PLANS = [1, 2, 3, 4, 5].map((number) => ({ applicationId: planId(number), cost: cents(100) }));
const paper = (ballotKind: (typeof BALLOT_KINDS)[number]) => ({ plans: PLANS, ballotKind });
const inOrder = (choices: readonly Choice[]) =>
  PLANS.flatMap(({ applicationId }) => choices.filter((choice) => choice.applicationId === applicationId));

describe('the choices of a ballot as bytes (V13, V43)', () => {
  test.each(BALLOT_KINDS)('come back as they were, as long for none as for all: %s', (kind) => {
    const someOf = fc.shuffledSubarray(PLANS.map(({ applicationId }) => applicationId));
    const marks = fc.array(fc.integer({ min: 0, max: MOST_POINTS }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(someOf, marks, (ids, points) => {
        const choices = ids.map((applicationId, at) => ({
          applicationId,
          points: hasPoints(kind) ? (points[at] ?? 0) : null,
        }));
        const bytes = contentOf(paper(kind), choices);
        expect(bytes).toHaveLength(20);
        expect(choicesIn(paper(kind), bytes)).toEqual(kind === 'ordinal' ? choices : inOrder(choices));
      }),
    );
  });

  test.each(BALLOT_KINDS)('say that a paper does not count, in the same length: %s (V46)', (kind) => {
    const bytes = contentOf(paper(kind), null);
    expect(bytes).toHaveLength(20);
    expect(choicesIn(paper(kind), bytes)).toBeNull();
  });

  test.each([
    ['a plan that is not in the round', { applicationId: planId(9), points: null }],
    ['points below nought', { applicationId: planId(1), points: -1 }],
    ['half a point', { applicationId: planId(1), points: 0.5 }],
    ['more points than fit', { applicationId: planId(1), points: MOST_POINTS + 1 }],
  ])('are never written with %s', (_what, choice) => {
    expect(() => contentOf(paper('cumulative'), [choice])).toThrow(RangeError);
  });
});
