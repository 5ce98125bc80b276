import { finish } from '@shared/domain/voting/rules/rule';
import { type Satisfaction, satisfactionOf } from '@shared/domain/voting/satisfaction';
import type { LostReason, Step } from '@shared/domain/voting/tally';
import { explainTally } from '@shared/domain/voting/tally';
import { byCostThenVotesThenId } from '@shared/domain/voting/tie-break';
import { electionFromPabulib } from '@shared/formats/pabulib/to-election';
import { parseFraction } from '@shared/kernel/fraction';
import { describe, expect, test } from 'vitest';
import {
  countGolden,
  type GoldenLoser,
  type GoldenRound,
  type GoldenSatisfaction,
  golden,
  openGolden,
  ruleOf,
} from '../support/pabulib-golden';
import { sharedIsAbsent } from '../support/shared-data';

const absent = sharedIsAbsent('pabulib/golden.json', 'the exact explanations of three real votes');

/** Golden approximations are rounded to four decimals. */
function approximate(exact: string): number {
  const { numerator, denominator } = parseFraction(exact);
  const scaled = (numerator * 1_000_000_000n) / denominator;
  return Math.round(Number(scaled) / 100_000) / 10_000;
}

function asGoldenRound(step: Step): GoldenRound | null {
  if (step.kind !== 'bought') return null;
  const { kind, ...round } = step;
  return round;
}

function asGoldenLoser(project: string, reason: LostReason): GoldenLoser | null {
  if (reason.kind === 'neverAffordable') {
    const { moneyAtStart, shortBy } = reason;
    const figures = { moneyAtStart, moneyLeft: moneyAtStart, shortBy: approximate(shortBy) };
    return { project, unaffordableAfterRound: 0, spentOn: [], ...figures };
  }
  if (reason.kind !== 'becameUnaffordable') return null;
  const { moneyAtStart, moneyLeft, afterRound, shortBy, spentOn } = reason;
  return {
    project,
    moneyAtStart,
    unaffordableAfterRound: afterRound,
    moneyLeft,
    shortBy: approximate(shortBy),
    spentOn: spentOn.map((spending) => ({ project: spending.project, amount: approximate(spending.amount) })),
  };
}

function asGoldenSatisfaction(found: Satisfaction): GoldenSatisfaction {
  const rounded = (exact: string | null, decimals: number): number => {
    const { numerator, denominator } = parseFraction(exact ?? '0');
    return Number((Number(numerator) / Number(denominator)).toFixed(decimals));
  };
  return {
    distribution: Object.fromEntries(found.distribution.map(({ plans, voters }) => [plans, voters])),
    exclusionRatio: Number((found.votersWithout / found.ballotCount).toFixed(6)),
    averageWinningProjects: rounded(found.averagePlans, 6),
    averageCostOfMyWinners: rounded(found.averageCost, 4),
  };
}

describe.skipIf(absent)('explanations of real votes', () => {
  const counted = golden.explanations.map((expected) => ({
    expected,
    name: `${expected.file} by ${expected.rule}`,
    tally: countGolden(openGolden(expected.file), { rule: expected.rule, ballotView: 'approval' }, false),
  }));

  test.each(counted)('$name: every round', ({ expected, tally }) => {
    const rounds = expected.rounds.map(
      ({ round, project, votes, price, effectiveVotes, payersInFull, payersInPart, payersNothing }) => ({
        round,
        project,
        votes,
        price,
        effectiveVotes,
        payersInFull,
        payersInPart,
        payersNothing,
      }),
    );
    expect(tally.steps.map(asGoldenRound)).toEqual(rounds);
    expect(tally.finalEndowment).toBe(expected.endowment);
  });

  test.each(counted)('$name: every plan that lost', ({ expected, tally }) => {
    for (const loser of expected.losers) {
      const { project, moneyAtStart, unaffordableAfterRound, moneyLeft, shortBy, spentOn } = loser;
      const explanation = explainTally(tally, project);
      if (explanation?.outcome !== 'lost') throw new Error(`${project} did not lose`);
      const own = asGoldenLoser(project, explanation.reason);
      const byProject = (list: GoldenLoser['spentOn']) =>
        [...list].sort((a, b) => (a.project < b.project ? -1 : 1));
      expect({ ...own, spentOn: byProject(own?.spentOn ?? []) }).toEqual({
        project,
        moneyAtStart,
        unaffordableAfterRound,
        moneyLeft,
        shortBy,
        spentOn: byProject(spentOn),
      });
    }
    expect(expected.losers).toHaveLength(tally.notChosen.length);
  });

  test.each(counted.filter(({ expected }) => expected.effectiveSupportPercent))(
    '$name: how near each plan came',
    ({ expected, tally }) => {
      const { effectiveSupport } = ruleOf(expected.rule);
      if (effectiveSupport === null) throw new Error(`${expected.rule} has no effective support`);
      const election = electionFromPabulib(openGolden(expected.file), 'approval');
      const input = { election, parameters: {}, tieBreak: byCostThenVotesThenId };
      const support = finish(effectiveSupport(input, tally));
      const percents = Object.fromEntries(support.map(({ project, percent }) => [project, percent]));
      expect(percents).toEqual(expected.effectiveSupportPercent);
    },
  );

  test.each(counted)('$name: what it means for the voters, beside greedy', ({ expected, tally }) => {
    const file = openGolden(expected.file);
    const greedy = countGolden(file, { rule: 'greedy-cost', ballotView: 'approval' }, true);
    const election = electionFromPabulib(file, 'approval');
    const [own, beside] = [tally, greedy].map(({ chosen }) =>
      asGoldenSatisfaction(satisfactionOf(election, chosen)),
    );
    expect(own).toEqual(expected.satisfaction);
    expect(beside).toEqual(expected.satisfactionGreedyCost);
  });
});
