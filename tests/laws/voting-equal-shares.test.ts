/** Equal shares, held against its definition and against the certificate it publishes. */

import type { Election } from '@shared/domain/voting/election';
import { type Certificate, certificateOf } from '@shared/domain/voting/rules/equal-shares/certificate';
import { certificateProblems } from '@shared/domain/voting/rules/equal-shares/certificate-check';
import { findRule, rules } from '@shared/domain/voting/rules/registry';
import { runTally } from '@shared/domain/voting/rules/rule';
import type { Tally } from '@shared/domain/voting/tally';
import { byCostThenVotesThenId } from '@shared/domain/voting/tie-break';
import {
  compareFractions,
  type Fraction,
  formatFraction,
  fraction,
  parseFraction,
  plus,
  times,
} from '@shared/kernel/fraction';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { least, minus, naiveLevel, naiveLevels } from '../support/naive-equal-shares';
import { electionOf, randomVote } from '../support/random-elections';

const view = fc.constantFrom('approval' as const, 'points' as const);
const tieBreak = byCostThenVotesThenId;
const NOTHING = fraction(0);

function count(id: string, election: Election): Tally {
  const rule = findRule(id);
  if (rule === null) throw new Error(`There is no rule ${id}`);
  return runTally(rule, { election, parameters: {}, tieBreak });
}

describe.each(['cost', 'cardinality'] as const)('equal shares by %s, against the definition', (kind) => {
  const utility = kind === 'cost' ? 'cost' : 'votes';

  test('one level chooses the same plans in the same order', () => {
    fc.assert(
      fc.property(randomVote, view, (vote, how) => {
        const election = electionOf(vote, how);
        if (election.ballotCount === 0) return;
        const share = fraction(election.budget, election.ballotCount);
        const expected = naiveLevel({ election, utility, tieBreak }, share);
        expect(count(`mes-${kind}/none`, election).chosen).toEqual(expected);
      }),
      { numRuns: 1000 },
    );
  });

  test('level upon level ends at the same plans', () => {
    fc.assert(
      fc.property(randomVote, view, (vote, how) => {
        const election = electionOf(vote, how);
        if (election.ballotCount === 0) return;
        const completion = { start: 'exact', stop: 'exhaustive', step: 100 } as const;
        const expected = naiveLevels({ election, utility, tieBreak }, completion);
        expect(count(`mes-${kind}/add1`, election).chosen).toEqual(expected);
      }),
      { numRuns: 150 },
    );
  });
});

test('whole euros up to the first overshoot end at the same plans', () => {
  fc.assert(
    fc.property(randomVote, view, (vote, how) => {
      const election = electionOf(vote, how);
      if (election.ballotCount === 0) return;
      const completion = { start: 'wholeEuro', stop: 'overshoot', step: 100 } as const;
      const expected = naiveLevels({ election, utility: 'cost', tieBreak }, completion);
      expect(count('mes-cost/add1-integral-overshoot', election).chosen).toEqual(expected);
    }),
    { numRuns: 150 },
  );
});

/** Adds the published payments up again, voter by voter. */
function checkCertificate(election: Election, tally: Tally): void {
  const start = parseFraction(tally.finalEndowment ?? '0');
  const money: Fraction[] = election.ballots.map(() => start);
  const places = new Map(election.projects.map(({ id }, place) => [id, place]));
  const weightOf = (ballot: number, project: number): number =>
    election.ballots[ballot]?.choices.find((choice) => choice.project === project)?.weight ?? 0;
  const voters = (ballot: number): number => election.ballots[ballot]?.multiplicity ?? 0;
  for (const step of tally.steps) {
    if (step.kind !== 'bought') continue;
    const project = places.get(step.project) ?? -1;
    const payers = { full: 0, part: 0, nothing: 0 };
    let paid = NOTHING;
    money.forEach((purse, ballot) => {
      const weight = weightOf(ballot, project);
      if (weight === 0) return;
      const due = times(parseFraction(step.price), fraction(weight));
      const share = least(purse, due);
      if (compareFractions(purse, NOTHING) === 0) payers.nothing += voters(ballot);
      else if (compareFractions(purse, due) < 0) payers.part += voters(ballot);
      else payers.full += voters(ballot);
      money[ballot] = minus(purse, share);
      paid = plus(paid, times(share, fraction(voters(ballot))));
    });
    expect(formatFraction(paid)).toBe(formatFraction(fraction(election.projects[project]?.cost ?? 0, 100)));
    expect(payers).toEqual({ full: step.payersInFull, part: step.payersInPart, nothing: step.payersNothing });
  }
  const bought = new Set(tally.steps.flatMap((step) => (step.kind === 'bought' ? [step.project] : [])));
  election.projects.forEach(({ id, cost }, project) => {
    if (bought.has(id) || cost === 0) return;
    const left = money.reduce(
      (sum, purse, ballot) =>
        weightOf(ballot, project) > 0 ? plus(sum, times(purse, fraction(voters(ballot)))) : sum,
      NOTHING,
    );
    expect(compareFractions(left, fraction(cost, 100))).toBe(-1);
  });
}

/** The same by the published table: null where equal shares did not decide. */
function certified(election: Election, tally: Tally): Certificate | null {
  const certificate = certificateOf(election, tally);
  expect(certificate === null).toBe(tally.finalEndowment === null);
  if (certificate !== null) expect(certificateProblems(election, certificate)).toEqual([]);
  return certificate;
}

describe.each(rules.filter(({ id }) => id.startsWith('mes-')))('$id', ({ id, views }) => {
  test.each(views)('the published table of payments of %s ballots proves the count', (how) => {
    fc.assert(
      fc.property(randomVote, (vote) => {
        const election = electionOf(vote, how);
        const tally = count(id, election);
        const certificate = certified(election, tally);
        const bought = tally.steps.flatMap((step) => (step.kind === 'bought' ? [step.project] : []));
        expect(certificate?.plans.map(({ project }) => project) ?? []).toEqual(bought);
      }),
      { numRuns: 150 },
    );
  });
});

/** Without a comparison or a threshold: there every plan that lost must be out of reach of its voters. */
describe.each(rules.filter(({ effectiveSupport }) => effectiveSupport !== null))('$id', ({ id }) => {
  test('each plan is paid exactly, nobody overspends, and no other plan could still be paid', () => {
    fc.assert(
      fc.property(randomVote, view, (vote, how) => {
        const election = electionOf(vote, how);
        checkCertificate(election, count(id, election));
      }),
      { numRuns: 150 },
    );
  });
});

test('greedy: with more money the first choice gets no less, be it the same plan or a dearer one', () => {
  fc.assert(
    fc.property(randomVote, fc.integer({ min: 1, max: 6000 }), (vote, extra) => {
      const first = count('greedy-cost', electionOf(vote, 'approval')).granted[0]?.amount ?? 0;
      const richer = electionOf({ ...vote, budget: vote.budget + extra }, 'approval');
      expect(count('greedy-cost', richer).granted[0]?.amount ?? 0).toBeGreaterThanOrEqual(first);
    }),
  );
});

test('greedy: one more vote for a plan that won lets it win again', () => {
  fc.assert(
    fc.property(randomVote, fc.nat(), (vote, which) => {
      const { chosen } = count('greedy-cost', electionOf(vote, 'approval'));
      const winner = chosen[which % (chosen.length || 1)];
      if (winner === undefined) return;
      const more = { ...vote, ballots: [...vote.ballots, { choices: [{ projectId: winner, points: 1 }] }] };
      expect(count('greedy-cost', electionOf(more, 'approval')).chosen).toContain(winner);
    }),
  );
});
