import { findRule } from '@shared/domain/voting/rules/registry';
import { runTally } from '@shared/domain/voting/rules/rule';
import { byCostThenVotesThen, byCostThenVotesThenId } from '@shared/domain/voting/tie-break';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { electionOf, randomVote } from '../../../../support/random-elections';
import { reasonsIn, tallyBy, vote } from '../../../../support/small-election';

const consent = (budget: number, ballots: readonly string[]) =>
  vote({ budget, plans: { a: 60, b: 50, c: 30 }, ballots, weighing: 'yesNo' });

test('one objection is enough, however many consent; without a consent a plan is not chosen (V69)', () => {
  const tally = tallyBy('consent', consent(200, ['9x a*1', '1x a*0 b*1']));
  expect(tally.chosen).toEqual(['b']);
  expect(reasonsIn(tally)).toEqual({
    a: { kind: 'objected', objections: 1, consents: 9 },
    c: { kind: 'noVotes' },
  });
});

test('money goes by the tie order, not by the number of consents, and the tie is told (V5, V69)', () => {
  const tally = tallyBy('consent', consent(100, ['9x a*1', '1x b*1 c*1']));
  expect(tally.chosen).toEqual(['c', 'b']);
  expect(reasonsIn(tally)).toEqual({ a: { kind: 'outOfBudget', moneyLeft: 2_000, shortBy: 4_000 } });
  expect(tally.ties).toEqual([
    { projects: ['a', 'b', 'c'], preferred: 'c', levels: 1, dividesOutcome: true },
  ]);
});

test('equal costs and consents go by the lot', () => {
  const election = vote({ budget: 50, plans: { a: 50, b: 50 }, ballots: ['a*1 b*1'], weighing: 'yesNo' });
  const rule = findRule('consent');
  if (rule === null) throw new Error('There is no such rule.');
  const input = { election, parameters: {}, tieBreak: byCostThenVotesThen(['b', 'a']) };
  expect(runTally(rule, input).chosen).toEqual(['b']);
});

test('never a plan with an objection; with money for all, every plan that is consented to without one', () => {
  const rule = findRule('consent');
  if (rule === null) throw new Error('There is no such rule.');
  fc.assert(
    fc.property(randomVote, (random) => {
      const all = { ...random, budget: random.projects.reduce((sum, { cost }) => sum + cost, 1) };
      const election = electionOf(all, 'consent');
      const places = (pick: 'for' | 'against') =>
        new Set(
          election.ballots.flatMap(({ choices, against }) =>
            pick === 'for' ? choices.map(({ project }) => project) : against,
          ),
        );
      const [consented, objected] = [places('for'), places('against')];
      const { chosen } = runTally(rule, { election, parameters: {}, tieBreak: byCostThenVotesThenId });
      const expected = all.projects
        .filter((_, place) => consented.has(place) && !objected.has(place))
        .map(({ id }) => id);
      expect([...chosen].sort()).toEqual(expected.sort());
    }),
  );
});
