import { rulesFor, type TriedVote, trialRows, triedPlans } from '@renderer/features/voting/trial-view';
import type { CountableVote } from '@shared/domain/voting/countable-vote';
import { type RuleTrial, tryRules } from '@shared/domain/voting/rule-trial';
import { finish } from '@shared/domain/voting/rules/rule';
import { cents } from '@shared/kernel/money';
import { describe, expect, test } from 'vitest';

const ballot = (...ids: string[]) => ({ choices: ids.map((projectId) => ({ projectId, points: null })) });
const vote: CountableVote = {
  budget: cents(100_000),
  projects: [
    { id: 'a', cost: cents(90_000) },
    { id: 'b', cost: cents(30_000) },
    { id: 'c', cost: cents(20_000) },
  ],
  ballots: [ballot('a'), ballot('a'), ballot('a', 'b'), ballot('b'), ballot('c'), ballot()],
  kind: 'approval',
  defaultScore: 0,
  threshold: null,
  least: {},
  yesShare: 'half',
  lotOrder: ['a', 'b', 'c'],
  pots: [],
};
const titles = new Map([
  ['a', 'Aula'],
  ['b', 'Bank'],
]);
const tried: TriedVote = { name: 'Vorig jaar', currency: 'EUR', titles, vote };
const trials: RuleTrial[] = finish(
  tryRules(
    vote,
    ['greedy-cost', 'mes-cost/none'].map((ruleId) => ({ ruleId, view: 'approval', step: cents(100) })),
  ),
);

describe('rules beside each other', () => {
  test('each with its money and its voters, rounded down', () => {
    expect(trialRows(trials)).toEqual([
      {
        ruleId: 'greedy-cost',
        plans: 1,
        totalCost: 90_000,
        served: 3,
        servedPercent: 50,
        averageCost: 45_000,
        ties: 0,
      },
      {
        ruleId: 'mes-cost/none',
        plans: 1,
        totalCost: 30_000,
        served: 2,
        servedPercent: 33,
        averageCost: 10_000,
        ties: 0,
      },
    ]);
  });

  test('plans by how many rules choose them, by their title or else their number', () => {
    expect(triedPlans(tried, trials).map(({ title, isChosen }) => [title, ...isChosen])).toEqual([
      ['Bank', false, true],
      ['Aula', true, false],
      ['c', false, false],
    ]);
  });

  test('only rules that can read the ballots, in the way that voters were asked', () => {
    const views = (kind: CountableVote['kind']) =>
      new Set(rulesFor({ ...vote, kind }).map(({ view }) => view));
    expect(views('approval')).toEqual(new Set(['approval']));
    expect(rulesFor({ ...vote, kind: 'cumulative' })[0]).toMatchObject({ view: 'points' });
  });

  test('nobody without ballots', () => {
    const none = finish(tryRules({ ...vote, ballots: [] }, [trials[0]!.rule]));
    expect(trialRows(none)).toMatchObject([{ served: 0, servedPercent: 0, averageCost: null }]);
  });
});
