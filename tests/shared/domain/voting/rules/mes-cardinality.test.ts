import { expect, test } from 'vitest';
import { tallyBy, vote } from '../../../../support/small-election';

// 30 euros each. By cost the plan with most votes goes first (a, 12 each); by votes the cheapest per vote (b, 5).
const election = vote({ budget: 150, plans: { a: 48, b: 10 }, ballots: ['2x a', '2x a b', ''] });

test('a dear plan counts for no more than a cheap one', () => {
  expect(tallyBy('mes-cost/none', election).chosen).toEqual(['a', 'b']);
  expect(tallyBy('mes-cardinality/none', election).chosen).toEqual(['b', 'a']);
});

test.each(['mes-cardinality/none', 'mes-cardinality/add1', 'mes-cardinality/add1+greedy'])(
  '%s tells its prices',
  (id) => {
    expect(tallyBy(id, election).steps).toMatchObject([
      { project: 'b', price: '5' },
      { project: 'a', price: '12' },
    ]);
  },
);
