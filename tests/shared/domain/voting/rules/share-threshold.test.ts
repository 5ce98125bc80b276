import { describe, expect, test } from 'vitest';
import { reasonsIn, tallyBy, vote } from '../../../../support/small-election';

// Twelve ballots, 120 euros: a plan needs one vote for each 30 euros (votes / 12 >= cost / 360).
const election = vote({
  budget: 120,
  plans: { a: 90, b: 60, c: 31, d: 30, e: 10 },
  ballots: ['2x a', '2x b', '1x c', '1x d', '6x '],
});

describe('a threshold that grows with the cost (V22)', () => {
  test.each(['greedy-share-threshold', 'mes-cost/share-threshold'])(
    '%s: exactly enough is enough, and one cent over a step asks one vote more',
    (rule) => {
      expect(reasonsIn(tallyBy(rule, election))).toMatchObject({
        a: { kind: 'underThreshold', votes: 2, threshold: 3 },
        c: { kind: 'underThreshold', votes: 1, threshold: 2 },
        e: { kind: 'noVotes' },
      });
    },
  );

  test('what is above it is counted by the rule itself', () => {
    expect(tallyBy('greedy-share-threshold', election).chosen).toEqual(['b', 'd']);
    expect(tallyBy('mes-cost/share-threshold', election).chosen).toEqual(['b', 'd']);
  });

  test('plans under it stand among the others by their votes', () => {
    expect(tallyBy('greedy-share-threshold', election).notChosen).toEqual(['a', 'c', 'e']);
  });

  test('where all are above it nothing changes', () => {
    const easy = vote({ budget: 120, plans: { a: 60, b: 30 }, ballots: ['3x a b'] });
    const plain = tallyBy('greedy-cost', easy);
    expect({ ...tallyBy('greedy-share-threshold', easy), ruleId: plain.ruleId }).toEqual(plain);
  });
});
