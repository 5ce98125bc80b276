/** What holds for a round with a pot for each area or theme, by whatever rule it is counted (V74, V75). */

import { OWN_BALLOT_KINDS } from '@shared/domain/voting/ballot-limits';
import { viewsOf } from '@shared/domain/voting/ballot-views';
import { rulesFor } from '@shared/domain/voting/count-rule';
import { type CountableVote, startVoteCount } from '@shared/domain/voting/countable-vote';
import { supportOf } from '@shared/domain/voting/official-count';
import type { CountRule } from '@shared/domain/voting/round';
import { finish } from '@shared/domain/voting/rules/rule';
import { Tally } from '@shared/domain/voting/tally';
import { cents } from '@shared/kernel/money';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type RandomVote, randomVote } from '../support/random-elections';

const RUNS = { numRuns: 25 };

/** Own allocation divides one pot (V73). */
const countings = OWN_BALLOT_KINDS.filter((kind) => kind !== 'allocation').flatMap((kind) =>
  rulesFor(kind).flatMap(({ id, views }) =>
    viewsOf(kind)
      .filter((view) => views.includes(view))
      .map((view) => ({
        kind,
        rule: { ruleId: id, view, step: cents(100) } satisfies CountRule,
        name: `${id} of ${kind} as ${view}`,
      })),
  ),
);

interface PottedVote {
  readonly cast: RandomVote;
  /** Which pot each plan is in, from 0, without a gap. */
  readonly place: readonly number[];
  readonly budgets: readonly number[];
}

const pottedVote: fc.Arbitrary<PottedVote> = randomVote.chain((cast) =>
  fc
    .record({
      drawn: fc.array(fc.nat(2), { minLength: cast.projects.length, maxLength: cast.projects.length }),
      budgets: fc.array(fc.integer({ min: 1, max: 6000 }), { minLength: 3, maxLength: 3 }),
    })
    .map(({ drawn, budgets }) => {
      const used = [...new Set(drawn)].sort();
      return { cast, place: drawn.map((pot) => used.indexOf(pot)), budgets: budgets.slice(0, used.length) };
    }),
);

function voteOf({ cast, place, budgets }: PottedVote, kind: CountableVote['kind']): CountableVote {
  const projects = cast.projects.map(({ id, cost }) => ({ id, cost: cents(cost) }));
  return {
    budget: cents(budgets.reduce((sum, budget) => sum + budget, 0)),
    projects,
    ballots: cast.ballots,
    kind,
    defaultScore: 0,
    threshold: 2,
    least: {},
    yesShare: 'half',
    lotOrder: projects.map(({ id }) => id).toReversed(),
    pots: budgets.map((budget, pot) => ({
      budget: cents(budget),
      plans: projects.filter((_project, index) => place[index] === pot).map(({ id }) => id),
    })),
  };
}

/** By hand: nothing of the other pots is there. */
function alone(vote: CountableVote, { budget, plans }: CountableVote['pots'][number]): CountableVote {
  return {
    ...vote,
    budget,
    projects: vote.projects.filter(({ id }) => plans.includes(id)),
    ballots: vote.ballots.map(({ choices }) => ({
      choices: choices.filter(({ projectId }) => plans.includes(projectId)),
    })),
    pots: [],
  };
}

const countOf = (vote: CountableVote, rule: CountRule) => finish(startVoteCount(vote, rule).slices);

describe.each(countings)('$name', ({ kind, rule }) => {
  const property = (check: (vote: CountableVote) => void) =>
    fc.assert(
      fc.property(pottedVote, (potted) => check(voteOf(potted, kind))),
      RUNS,
    );

  test('each pot counts as a round of its own, and all of them make the outcome', () => {
    property((vote) => {
      const { tally, byPot } = countOf(vote, rule);
      expect(byPot).toEqual(vote.pots.map((pot) => countOf(alone(vote, pot), rule).tally));
      expect(tally.chosen).toEqual(byPot.flatMap(({ chosen }) => chosen));
      expect(tally.granted).toEqual(byPot.flatMap(({ granted }) => granted));
      expect(tally.ties).toEqual(byPot.flatMap(({ ties }) => ties));
      expect(Tally.parse(tally)).toEqual(tally);
    });
  });

  test('never gives more out of a pot than is in it, and each cent is accounted for', () => {
    property((vote) => {
      const { tally } = countOf(vote, rule);
      for (const { budget, plans } of vote.pots) {
        const own = tally.granted.filter(({ project }) => plans.includes(project));
        expect(own.reduce((sum, { amount }) => sum + amount, 0)).toBeLessThanOrEqual(budget);
      }
      expect(tally.totalCost + tally.leftOver).toBe(vote.budget);
    });
  });

  test('explains every plan once, the chosen ones first', () => {
    property((vote) => {
      const { tally } = countOf(vote, rule);
      const told = tally.explanations.map(({ project }) => project);
      expect(told).toEqual([...tally.chosen, ...tally.notChosen]);
      expect([...told].sort()).toEqual(vote.projects.map(({ id }) => id).sort());
    });
  });

  test('a round with one pot for all plans is a round without pots', () => {
    property((vote) => {
      const plans = vote.projects.map(({ id }) => id);
      const onePot = startVoteCount({ ...vote, pots: [{ budget: vote.budget, plans }] }, rule);
      const none = startVoteCount({ ...vote, pots: [] }, rule);
      expect(supportOf(onePot.election)).toEqual(supportOf(none.election));
      expect(finish(onePot.slices)).toEqual(finish(none.slices));
    });
  });

  test('does not mind the order of ballots, of plans, or of plans in a pot', () => {
    property((vote) => {
      const turned = {
        ...vote,
        ballots: vote.ballots.toReversed(),
        projects: vote.projects.toReversed(),
        pots: vote.pots.map((pot) => ({ ...pot, plans: pot.plans.toReversed() })),
      };
      expect(countOf(turned, rule)).toEqual(countOf(vote, rule));
    });
  });

  test('the support that is shown is the support that was counted in the pot of the plan', () => {
    property((vote) => {
      const { election, parts } = startVoteCount(vote, rule);
      const support = (of: typeof election) =>
        supportOf(of).map((points, index) => [of.projects[index]?.id, points] as const);
      const counted = new Map(parts.flatMap(({ input }) => support(input.election)));
      expect(new Map(support(election))).toEqual(
        new Map(vote.projects.map(({ id }) => [id, counted.get(id)])),
      );
    });
  });
});
