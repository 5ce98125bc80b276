import { equalBallots } from '@renderer/recount/equal-ballots';
import type { RecountVote } from '@shared/formats/recount/recount-vote';
import { expect, test } from 'vitest';
import { planId } from '../../support/voting-world';

const plans = [1, 2].map((plan) => ({ id: planId(plan), title: `Plan ${plan}`, initiative: '' }));
const ballot = (...choices: [plan: number, points: number | null][]) => ({
  choices: choices.map(([plan, points]) => ({ applicationId: planId(plan), points })),
  cells: {},
  salt: null,
});
const voteOf = (ballots: RecountVote['ballots']) => ({ plans, ballots }) as unknown as RecountVote;

test('equal ballots stand on one line, most often first; ticks have no order', () => {
  const vote = voteOf([ballot([1, null], [2, null]), ballot(), ballot([2, null], [1, null])]);
  expect(equalBallots(vote, 'approval')).toEqual([
    { choices: 'Plan 1; Plan 2', times: 2 },
    { choices: '', times: 1 },
  ]);
});

test('a ranking keeps its order, and points stand beside their plan', () => {
  const ranked = voteOf([ballot([1, null], [2, null]), ballot([2, null], [1, null])]);
  expect(equalBallots(ranked, 'ordinal')).toHaveLength(2);
  expect(equalBallots(voteOf([ballot([2, 3])]), 'cumulative')).toEqual([{ choices: 'Plan 2 (3)', times: 1 }]);
});
