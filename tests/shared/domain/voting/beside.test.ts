import { betterOff, sharesOfGroups } from '@shared/domain/voting/beside';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { electionOf, randomVote } from '../../../support/random-elections';
import { tallyBy, vote } from '../../../support/small-election';

const election = vote({ budget: 100, plans: { a: 60, b: 40, c: 40 }, ballots: ['6x a b', '4x c', ''] });
const greedy = tallyBy('greedy-cost', election);
const shares = tallyBy('mes-cost/add1-integral-overshoot', election);

test('a voter is better off with more chosen plans on the own ballot', () => {
  expect(betterOff(election, greedy, shares)).toEqual({ first: 6, second: 4, same: 1 });
});

test('money of each group against its votes; fewer than five voters are not told', () => {
  const groups = [
    { name: 'Groen', plans: ['a', 'b'] },
    { name: 'Spel', plans: ['c'] },
    { name: 'Leeg', plans: [] },
  ];
  expect(sharesOfGroups(election, groups, { first: greedy, second: shares })).toEqual([
    { name: 'Groen', votes: 75, first: 100, second: 50 },
    { name: 'Spel', votes: null, first: 0, second: 50 },
    { name: 'Leeg', votes: null, first: 0, second: 0 },
  ]);
});

test('every voter is in one of the three, and turning the sides turns the numbers', () => {
  fc.assert(
    fc.property(randomVote, (cast) => {
      const drawn = electionOf(cast, 'approval');
      const [one, other] = [tallyBy('greedy-cost', drawn), tallyBy('mes-cost/add1', drawn)];
      const { first, second, same } = betterOff(drawn, one, other);
      expect(first + second + same).toBe(drawn.ballotCount);
      expect(betterOff(drawn, other, one)).toEqual({ first: second, second: first, same });
    }),
  );
});

test('groups that share out the plans share out the money and the votes', () => {
  fc.assert(
    fc.property(randomVote, fc.nat({ max: 8 }), (cast, cut) => {
      const drawn = electionOf(cast, 'approval');
      const ids = drawn.projects.map(({ id }) => id);
      const groups = [ids.slice(0, cut), ids.slice(cut)].map((plans, place) => ({ name: `${place}`, plans }));
      const one = tallyBy('greedy-cost', drawn);
      const told = sharesOfGroups(drawn, groups, { first: one, second: one });
      const sum = told.reduce((total, { first }) => total + (first ?? 0), 0);
      expect(one.totalCost === 0 ? sum : sum >= 99 && sum <= 100).toBe(one.totalCost === 0 ? 0 : true);
      for (const { first, second } of told) expect(first).toBe(second);
    }),
  );
});
