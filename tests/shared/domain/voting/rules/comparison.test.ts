import { satisfactionOf } from '@shared/domain/voting/satisfaction';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { electionOf, randomVote } from '../../../../support/random-elections';
import { tallyBy, vote } from '../../../../support/small-election';

// Six voters want a and b, four want c. Equal shares: b and c. Most votes: b and a.
const election = vote({ budget: 100, plans: { a: 60, b: 40, c: 40 }, ballots: ['6x a b', '4x c'] });

describe('equal shares with a comparison step (V21)', () => {
  test('most votes counts where strictly more voters have more chosen plans by it', () => {
    const tally = tallyBy('mes-cost/comparison', election);
    expect([tally.ruleId, tally.chosen]).toEqual(['mes-cost/comparison', ['b', 'a']]);
    expect(tally.comparison).toEqual({ voters: 'withMore', equalShares: 4, greedy: 6, taken: 'greedy' });
    expect(tally.finalEndowment).toBeNull();
  });

  test('the other variant asks who has any chosen plan, and keeps equal shares here', () => {
    const tally = tallyBy('mes-cost/comparison-any', election);
    expect(tally.chosen).toEqual(['b', 'c']);
    expect(tally.comparison).toEqual({ voters: 'withAny', equalShares: 10, greedy: 6, taken: 'equalShares' });
  });

  test('as many voters for each: equal shares counts', () => {
    const even = vote({
      budget: 100,
      plans: { a: 60, b: 40, c: 40, d: 20 },
      ballots: ['6x a b', '4x c', '2x d'],
    });
    expect(tallyBy('mes-cost/comparison', even).comparison).toMatchObject({
      equalShares: 6,
      greedy: 6,
      taken: 'equalShares',
    });
  });

  test('a tie of either count is told once', () => {
    const { ties } = tallyBy('mes-cost/comparison', election);
    expect(ties.map(({ projects, preferred }) => [projects, preferred])).toEqual([[['a', 'b'], 'b']]);
  });

  test('it leaves no more voters without a plan than either of the two counts', () => {
    fc.assert(
      fc.property(randomVote, (cast) => {
        const drawn = electionOf(cast, 'approval');
        const without = (rule: string) => satisfactionOf(drawn, tallyBy(rule, drawn).chosen).votersWithout;
        const both = ['greedy-cost', 'mes-cost/add1-integral-overshoot'].map(without);
        expect(without('mes-cost/comparison-any')).toBe(Math.min(...both));
      }),
      { numRuns: 100 },
    );
  });
});
