import { type CountableVote, startVoteCount } from '@shared/domain/voting/countable-vote';
import { mergedTally, rankedWithinPots, voteOfPot } from '@shared/domain/voting/pot-counts';
import { finish } from '@shared/domain/voting/rules/rule';
import { cents } from '@shared/kernel/money';
import { describe, expect, test } from 'vitest';

const ballot = (...ids: string[]) => ({ choices: ids.map((projectId) => ({ projectId, points: null })) });

/** North has € 100, South € 50; one of the four voters names nothing in the south. */
const vote: CountableVote = {
  budget: cents(15_000),
  projects: [
    { id: 'n1', cost: cents(8_000) },
    { id: 'n2', cost: cents(4_000) },
    { id: 's1', cost: cents(3_000) },
    { id: 's2', cost: cents(6_000) },
  ],
  ballots: [ballot('n1', 's2'), ballot('n1', 's2'), ballot('n2', 's2', 's1'), ballot('n1')],
  kind: 'approval',
  defaultScore: 0,
  threshold: null,
  least: {},
  yesShare: 'half',
  lotOrder: ['s1', 'n1', 's2', 'n2'],
  pots: [
    { budget: cents(10_000), plans: ['n1', 'n2'] },
    { budget: cents(5_000), plans: ['s1', 's2'] },
  ],
};
const rule = (ruleId: string) => ({ ruleId, view: 'approval' as const, step: cents(100) });
const [north, south] = vote.pots as [CountableVote['pots'][number], CountableVote['pots'][number]];

describe('a count with a pot for each area (V74)', () => {
  test('leaves what is left in a pot where it is, though a plan of another could be paid with it', () => {
    // € 20 is left in the north and € 20 in the south: s2 lacks € 10 and gets none of it.
    const { tally, byPot } = finish(startVoteCount(vote, rule('greedy-cost')).slices);
    expect(tally.chosen).toEqual(['n1', 's1']);
    expect(byPot.map(({ totalCost, leftOver }) => [totalCost, leftOver])).toEqual([
      [8_000, 2_000],
      [3_000, 2_000],
    ]);
    expect(tally).toMatchObject({ totalCost: 11_000, leftOver: 4_000, finalEndowment: null, levels: null });
  });

  test('under equal shares who names nothing in a pot still has a share of it (V75)', () => {
    // A quarter of € 50 each: the three voters for s2 have € 37,50, the one for s1 € 12,50.
    const { byPot } = finish(startVoteCount(vote, rule('mes-cost/none')).slices);
    expect(byPot[1]).toMatchObject({ chosen: [], finalEndowment: '25/2' });
  });

  test('shows each pot the ballots with its own plans on them, all of them', () => {
    expect(voteOfPot(vote, south)).toMatchObject({
      budget: 5_000,
      projects: [{ id: 's1' }, { id: 's2' }],
      ballots: [ballot('s2'), ballot('s2'), ballot('s2', 's1'), ballot()],
      lotOrder: ['s1', 's2'],
      pots: [],
    });
  });

  test('a rank weighs what it weighs among the plans of its pot (V75)', () => {
    const ranked = { ...vote, kind: 'ordinal' as const, ballots: [ballot('n2', 's1', 'n1', 's2')] };
    const points = rankedWithinPots(ranked)[0]?.choices.map(({ projectId, points }) => [projectId, points]);
    expect(points).toEqual([
      ['n2', 2],
      ['s1', 2],
      ['n1', 1],
      ['s2', 1],
    ]);
  });

  test('one pot is the tally itself, and none is a mistake', () => {
    const { byPot } = finish(startVoteCount({ ...vote, pots: [north] }, rule('mes-cost/none')).slices);
    expect(mergedTally(byPot)).toBe(byPot[0]);
    expect(() => mergedTally([])).toThrow('at least one pot');
  });
});
