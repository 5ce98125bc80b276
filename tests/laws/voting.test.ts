/** What holds for every counting rule, by whoever it was written. */
import type { BallotView } from '@shared/domain/voting/election';
import { rules } from '@shared/domain/voting/rules/registry';
import { type Rule, runTally } from '@shared/domain/voting/rules/rule';
import { Tally } from '@shared/domain/voting/tally';
import { byCostThenVotesThen, byCostThenVotesThenId, type TieBreak } from '@shared/domain/voting/tie-break';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { electionOf, type RandomVote, randomVote, unmerged } from '../support/random-elections';

const RUNS = { numRuns: 150 };

interface Counting {
  readonly rule: Rule;
  readonly view: BallotView;
}

function count(
  { rule, view }: Counting,
  vote: RandomVote,
  tieBreak: TieBreak = byCostThenVotesThenId,
): Tally {
  return runTally(rule, { election: electionOf(vote, view), parameters: {}, tieBreak });
}

const against: TieBreak = (a, b) => byCostThenVotesThenId(b, a);
const countings = rules.flatMap((rule) =>
  rule.views.map((view) => ({ rule, view, name: `${rule.id} of ${view}` })),
);

test('the registry knows each rule by one id, with words in both languages', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  for (const { label, description } of rules)
    for (const words of [label, description]) expect(words.nl && words.en).toMatch(/\S/);
});

describe.each(countings)('$name', (counting) => {
  const property = (check: (vote: RandomVote) => void) => fc.assert(fc.property(randomVote, check), RUNS);

  test('never spends more than the budget, and each cent is accounted for', () => {
    property((vote) => {
      const tally = count(counting, vote);
      const costs = new Map(vote.projects.map(({ id, cost }) => [id, cost]));
      expect(tally.granted.map(({ project }) => project)).toEqual(tally.chosen);
      for (const { project, amount } of tally.granted)
        expect(amount).toBeLessThanOrEqual(costs.get(project) ?? -1);
      const spent = tally.granted.reduce((sum, { amount }) => sum + amount, 0);
      expect(spent).toBeLessThanOrEqual(vote.budget);
      expect([tally.totalCost, tally.leftOver]).toEqual([spent, vote.budget - spent]);
    });
  });

  test('places and explains every plan exactly once', () => {
    property((vote) => {
      const tally = count(counting, vote);
      const all = vote.projects.map(({ id }) => id).sort();
      expect([...tally.chosen, ...tally.notChosen].sort()).toEqual(all);
      const explained = tally.explanations.map(({ project, outcome }) => `${project} ${outcome}`);
      expect(explained).toEqual([
        ...tally.chosen.map((id) => `${id} won`),
        ...tally.notChosen.map((id) => `${id} lost`),
      ]);
    });
  });

  test('does not mind the order of ballots or plans, nor ballots taken together', () => {
    property((vote) => {
      const tally = count(counting, vote);
      const turned = { ...vote, ballots: vote.ballots.toReversed(), projects: vote.projects.toReversed() };
      expect(count(counting, turned)).toEqual(tally);
      const election = unmerged(electionOf(vote, counting.view));
      const alone = runTally(counting.rule, { election, parameters: {}, tieBreak: byCostThenVotesThenId });
      expect(alone).toEqual(tally);
    });
  });

  test('tells every tie: where it tells none, the tie-break decided nothing', () => {
    property((vote) => {
      const tally = count(counting, vote);
      if (tally.ties.length === 0) expect(count(counting, vote, against).chosen).toEqual(tally.chosen);
      for (const { projects, preferred } of tally.ties) {
        expect(projects.length).toBeGreaterThan(1);
        expect(projects).toContain(preferred);
      }
    });
  });

  test('breaks ties by the lots that were drawn', () => {
    property((vote) => {
      const lots = vote.projects.map(({ id }) => id).sort();
      const byLots = count(counting, vote, byCostThenVotesThen(lots));
      expect(
        count(counting, { ...vote, projects: vote.projects.toReversed() }, byCostThenVotesThen(lots)),
      ).toEqual(byLots);
    });
  });

  test('funds no plan without votes', () => {
    property((vote) => {
      const election = electionOf(vote, counting.view);
      const supported = new Set(
        election.ballots.flatMap(({ choices }) => choices.map(({ project }) => project)),
      );
      const without = vote.projects.filter((_project, index) => !supported.has(index)).map(({ id }) => id);
      const { chosen } = count(counting, vote);
      expect(chosen.filter((id) => without.includes(id))).toEqual([]);
    });
  });

  test('gives plain values that can be sent and stored', () => {
    property((vote) => {
      const tally = count(counting, vote);
      expect(Tally.parse(structuredClone(tally))).toEqual(tally);
    });
  });
});
