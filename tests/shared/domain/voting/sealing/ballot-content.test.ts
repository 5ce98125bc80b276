import type { Choice } from '@shared/domain/voting/ballot';
import { choicesIn, contentOf } from '@shared/domain/voting/sealing/ballot-content';
import { cents } from '@shared/kernel/money';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planId } from '../../../../support/voting-world';

const PLANS = [1, 2, 3, 4, 5].map((number) => ({ applicationId: planId(number), cost: cents(100) }));
const someOf = fc.shuffledSubarray(PLANS.map(({ applicationId }) => applicationId));
const paper = (ballotKind: 'approval' | 'ordinal' | 'cumulative') => ({ plans: PLANS, ballotKind });
const inOrder = (choices: readonly Choice[]) =>
  PLANS.flatMap(({ applicationId }) => choices.filter((choice) => choice.applicationId === applicationId));

describe('the choices of a ballot as bytes', () => {
  test('come back as they were, and are as long for one choice as for all', () => {
    fc.assert(
      fc.property(someOf, fc.constantFrom('approval' as const, 'ordinal' as const), (ids, kind) => {
        const choices = ids.map((applicationId) => ({ applicationId, points: null }));
        const bytes = contentOf(paper(kind), choices);
        expect(bytes).toHaveLength(20);
        expect(choicesIn(paper(kind), bytes)).toEqual(kind === 'ordinal' ? choices : inOrder(choices));
      }),
    );
  });

  test('keep points, nought too', () => {
    fc.assert(
      fc.property(someOf, fc.array(fc.nat(), { minLength: 5, maxLength: 5 }), (ids, points) => {
        const choices = ids.map((applicationId, at) => ({ applicationId, points: points[at] ?? 0 }));
        const bytes = contentOf(paper('cumulative'), choices);
        expect(choicesIn(paper('cumulative'), bytes)).toEqual(inOrder(choices));
      }),
    );
  });

  test.each([
    ['a plan that is not in the round', { applicationId: planId(9), points: null }],
    ['points below nought', { applicationId: planId(1), points: -1 }],
    ['half a point', { applicationId: planId(1), points: 0.5 }],
    ['more points than fit', { applicationId: planId(1), points: 0xffffffff }],
  ])('are never written with %s', (_what, choice) => {
    expect(() => contentOf(paper('cumulative'), [choice])).toThrow(RangeError);
  });
});
