import { recordCount } from '@shared/domain/voting/actions/record-count';
import { ballotTable } from '@shared/domain/voting/ballot';
import { countAgain, isSameOutcome, type RecordedRound } from '@shared/domain/voting/recount';
import type { Outcome } from '@shared/domain/voting/round';
import { hasOutcome } from '@shared/domain/voting/round-status';
import { finish } from '@shared/domain/voting/rules/rule';
import { hashText } from '@shared/kernel/hash';
import { cents } from '@shared/kernel/money';
import { describe, expect, test } from 'vitest';
import { aClosedRound, countedOutcome, picked, roundOf } from '../../../support/voting-steps';
import { planId } from '../../../support/voting-world';

async function counted() {
  const at = await aClosedRound([[1], [1, 2], [2, 3], [2]]);
  await at.world.run(recordCount, { roundId: at.roundId, outcome: countedOutcome(at) });
  const round = roundOf(at);
  if (!hasOutcome(round)) throw new Error('The round was not counted.');
  return { round, ballots: at.world.rows(ballotTable) };
}

describe('counting an official result again (V25)', () => {
  test('finds the same box, regulation and outcome', async () => {
    const { round, ballots } = await counted();
    const again = finish(countAgain(round, ballots));
    expect(again.isSame).toEqual({ box: true, regulation: true, outcome: true });
    expect(again.outcome).toEqual(round.state.outcome);
  });

  test.each([
    ['a ballot that is gone', 1, { box: false, regulation: true, outcome: false }],
    ['no ballot', 4, { box: false, regulation: true, outcome: false }],
  ])('sees %s', async (_what, gone, isSame) => {
    const { round, ballots } = await counted();
    expect(finish(countAgain(round, ballots.slice(gone))).isSame).toEqual(isSame);
  });

  test('sees a ballot that was changed', async () => {
    const { round, ballots } = await counted();
    const choices = [{ applicationId: planId(3), points: null }];
    const changed = ballots.map((ballot, place) => (place === 0 ? { ...ballot, choices } : ballot));
    expect(finish(countAgain(round, changed)).isSame).toMatchObject({ box: false, outcome: false });
  });

  const otherwise: [string, (round: RecordedRound) => RecordedRound, object][] = [
    [
      'a pot that is larger than what was frozen',
      (round) => ({ ...round, pot: cents(110_000) }),
      { box: true, regulation: false, outcome: false },
    ],
    [
      'another lot order',
      (round) => ({ ...round, lotOrder: [...round.lotOrder].reverse() }),
      { box: true, regulation: false, outcome: true },
    ],
    [
      'another record of who was chosen',
      (round) => ({
        ...round,
        state: {
          ...round.state,
          outcome: { ...round.state.outcome, chosen: picked(1), totalCost: cents(60_000) },
        },
      }),
      { box: true, regulation: true, outcome: false },
    ],
    [
      'another hash of the box in the record',
      (round) => ({ ...round, state: { ...round.state, boxHash: hashText('other') } }),
      { box: false, regulation: true, outcome: true },
    ],
  ];
  test.each(otherwise)('sees %s', async (_what, change, isSame) => {
    const { round, ballots } = await counted();
    expect(finish(countAgain(change(round), ballots)).isSame).toEqual(isSame);
  });
});

test('outcomes: the order of fields says nothing, the order of plans does', () => {
  const outcome = { chosen: picked(1, 2), totalCost: cents(300) } as unknown as Outcome;
  const turned = Object.fromEntries(Object.entries(outcome).reverse()) as unknown as Outcome;
  expect(isSameOutcome(outcome, turned)).toBe(true);
  expect(isSameOutcome(outcome, { ...outcome, chosen: picked(2, 1) })).toBe(false);
});
