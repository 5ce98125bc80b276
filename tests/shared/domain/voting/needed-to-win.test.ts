import { hasCounterfactuals, neededToWin } from '@shared/domain/voting/needed-to-win';
import { rules } from '@shared/domain/voting/rules/registry';
import { finish, runTally } from '@shared/domain/voting/rules/rule';
import { byCostThenVotesThenId } from '@shared/domain/voting/tie-break';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { electionOf, randomVote } from '../../../support/random-elections';
import { vote } from '../../../support/small-election';

const countOf = (id: string, election: ReturnType<typeof vote>) => {
  const rule = rules.find((each) => each.id === id);
  if (rule === undefined) throw new Error(id);
  return { rule, input: { election, parameters: {}, tieBreak: byCostThenVotesThenId } };
};

test('most votes: one vote more than the winner, or what was left', () => {
  // a has 5 votes and 70 euros, so that 30 are left; b has 3 votes and costs 60.
  const election = vote({ budget: 100, plans: { a: 70, b: 60 }, ballots: ['5x a', '3x b'] });
  expect(finish(neededToWin({ parts: [countOf('greedy-cost', election)] }, 'approval', ['b']))).toEqual([
    // With two extra votes both stand equal, and the cheaper one goes first.
    { project: 'b', votes: 2, cost: 3_000 },
  ]);
});

test('a plan dearer than the pot has no number of votes', () => {
  const election = vote({ budget: 100, plans: { a: 70, b: 160 }, ballots: ['5x a', '3x b'] });
  expect(finish(neededToWin({ parts: [countOf('greedy-cost', election)] }, 'approval', ['b']))).toEqual([
    { project: 'b', votes: null, cost: 3_000 },
  ]);
});

test('points and amounts have no votes to add', () => {
  const election = vote({ budget: 100, plans: { a: 70, b: 60 }, ballots: ['5x a', '3x b'] });
  expect(finish(neededToWin({ parts: [countOf('greedy-cost', election)] }, 'points', ['b']))).toMatchObject([
    { votes: null },
  ]);
  expect([hasCounterfactuals('points'), hasCounterfactuals('amounts')]).toEqual([true, false]);
});

describe.each(rules.filter(({ views }) => views.includes('approval')))('$id', ({ id }) => {
  test('with what is told the plan wins when it is counted again', () => {
    fc.assert(
      fc.property(randomVote, (cast) => {
        const election = electionOf(cast, 'approval');
        const { rule, input } = countOf(id, election);
        const { notChosen } = runTally(rule, input);
        for (const { project, votes, cost } of finish(
          neededToWin({ parts: [{ rule, input }] }, 'approval', notChosen),
        )) {
          const more = {
            ...cast,
            ballots: [...cast.ballots, ...Array.from({ length: votes ?? 0 }, () => only(project))],
          };
          const cheaper = {
            ...cast,
            projects: cast.projects.map((plan) =>
              plan.id === project ? { ...plan, cost: cost ?? 0 } : plan,
            ),
          };
          const wins = (changed: typeof cast) =>
            runTally(rule, { ...input, election: electionOf(changed, 'approval') }).chosen.includes(project);
          if (votes !== null) expect(wins(more)).toBe(true);
          if (cost !== null) expect(wins(cheaper)).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });
});

function only(projectId: string) {
  return { choices: [{ projectId, points: 1 }] };
}
