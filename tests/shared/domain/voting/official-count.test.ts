import type { Ballot } from '@shared/domain/voting/ballot';
import { boxHash } from '@shared/domain/voting/box';
import type { CountableRound } from '@shared/domain/voting/official-count';
import { outcomeOf, startCount, supportOf, tiesByLot, votersOf } from '@shared/domain/voting/official-count';
import { type CountRule, chosenIds, type Round } from '@shared/domain/voting/round';
import { PLAIN_SETTINGS } from '@shared/domain/voting/round-settings';
import { finish } from '@shared/domain/voting/rules/rule';
import { cents } from '@shared/kernel/money';
import { describe, expect, test } from 'vitest';
import { planId } from '../../../support/voting-world';

const ballot = (
  ...choices: [plan: number, points: number | null][]
): Pick<Ballot, 'choices' | 'cells' | 'salt'> => ({
  choices: choices.map(([plan, points]) => ({ applicationId: planId(plan), points })),
  cells: {},
  salt: null,
});

function aRound(part: Partial<CountableRound> = {}): CountableRound {
  return {
    pot: cents(1000),
    plans: [1, 2, 3].map((plan) => ({ applicationId: planId(plan), cost: cents(600) })),
    ballotKind: 'approval',
    threshold: null,
    settings: PLAIN_SETTINGS,
    lotOrder: [planId(3), planId(2), planId(1)],
    origin: { kind: 'own' },
    ...part,
  };
}

const greedy = (view: CountRule['view']): CountRule => ({ ruleId: 'greedy-cost', view, step: cents(100) });

function count(
  round: CountableRound,
  ballots: Pick<Ballot, 'choices' | 'cells' | 'salt'>[],
  rule: CountRule,
) {
  const { election, slices } = startCount(round, ballots, rule);
  const { tally } = finish(slices);
  return {
    tally,
    election,
    outcome: outcomeOf(tally, election, { round, ballots, rule }),
  };
}

describe('the official count', () => {
  test('breaks a tie of cost and support by the lot, and tells it (V5)', () => {
    const ballots = [ballot([1, null]), ballot([2, null])];
    const { outcome, tally, election } = count(aRound(), ballots, greedy('approval'));
    expect(outcome).toEqual({
      rule: greedy('approval'),
      chosen: [{ applicationId: planId(2), amount: 600 }],
      totalCost: 600,
      ties: 1,
      ballotCount: 2,
      boxHash: boxHash(ballots, 'approval'),
    });
    expect(tiesByLot(tally, election)).toBe(1);
  });

  test('does not call a tie by lot what the cost decides', () => {
    const plans = [600, 500].map((cost, index) => ({ applicationId: planId(index + 1), cost: cents(cost) }));
    const round = aRound({ plans, lotOrder: [planId(1), planId(2)] });
    const { outcome } = count(round, [ballot([1, null]), ballot([2, null])], greedy('approval'));
    expect(outcome).toMatchObject({ chosen: [{ applicationId: planId(2), amount: 500 }], ties: 0 });
  });

  test('never funds a plan that nobody supports, though it fits (V8)', () => {
    const plans = [1, 2].map((plan) => ({ applicationId: planId(plan), cost: cents(100) }));
    const round = aRound({ plans, lotOrder: [planId(1), planId(2)] });
    const { outcome } = count(round, [ballot([1, null])], greedy('approval'));
    expect(chosenIds(outcome)).toEqual([planId(1)]);
  });

  test('counts a blank ballot for the turnout alone (V10)', () => {
    const { outcome, election } = count(aRound(), [ballot([1, null]), ballot()], greedy('approval'));
    expect(outcome.ballotCount).toBe(2);
    expect(election.ballotCount).toBe(2);
    expect(votersOf(election)).toEqual([1, 0, 0]);
  });

  const weighing: [string, Partial<Round>, CountRule['view'], number[]][] = [
    ['points', { ballotKind: 'cumulative' }, 'points', [5, 3, 0]],
    ['one for each mention', { ballotKind: 'cumulative' }, 'approval', [2, 1, 0]],
    ['places', { ballotKind: 'ordinal' }, 'points', [2, 2, 0]],
  ];
  test.each(weighing)('reads ballots by %s', (_name, part, ...[view, support]) => {
    const ballots = [ballot([2, 3], [1, 1]), ballot([1, 4])];
    const { election } = count(aRound(part), ballots, greedy(view));
    expect(supportOf(election)).toEqual(support);
  });

  test('gives what a scoring ballot does not name the score of its file', () => {
    const meta = [{ key: 'default_score', value: '2' }];
    const origin = {
      kind: 'pabulib' as const,
      fileName: 'x.pb',
      fileHash: boxHash([], 'scoring'),
      meta,
    };
    const { election } = count(aRound({ ballotKind: 'scoring', origin }), [ballot([1, 5])], greedy('points'));
    expect(supportOf(election)).toEqual([5, 2, 2]);
  });

  test('throws on a rule that is not in the registry', () => {
    expect(() => startCount(aRound(), [], { ...greedy('approval'), ruleId: 'lot' })).toThrow('lot');
  });
});
