import type { Context } from '@shared/domain/action';
import { enterBallot } from '@shared/domain/voting/actions/enter-ballot';
import { type BallotId, ballotTable } from '@shared/domain/voting/ballot';
import { describe, expect, test } from 'vitest';
import { anOpenRound, aPreparedRound, roundOf } from '../../../../support/voting-steps';
import { ballotId, planId, TODAY } from '../../../../support/voting-world';

describe('entering a ballot', () => {
  test('puts the choices in the box and nothing else (V6)', async () => {
    const { world, roundId } = await anOpenRound();
    await world.run(enterBallot, { roundId, ballotId: ballotId(1), planIds: [planId(3), planId(1)] });
    const choices = [1, 3].map((plan) => ({ applicationId: planId(plan), points: null }));
    expect(world.rows(ballotTable)).toEqual([{ id: ballotId(1), roundId, choices, cells: {} }]);
  });

  test('takes a blank ballot, whatever the least number is (V10)', async () => {
    const { world, roundId } = await anOpenRound({ minChoices: 2 });
    await world.run(enterBallot, { roundId, ballotId: ballotId(1), planIds: [] });
    expect(world.rows(ballotTable)).toHaveLength(1);
  });

  test('tells the log nothing of the ballot (V6)', async () => {
    const at = await anOpenRound();
    const input = { roundId: at.roundId, ballotId: ballotId(1), planIds: [planId(1)] };
    const context = { today: TODAY } as Context;
    const decided = enterBallot.decide({ round: roundOf(at), known: null }, input, context);
    expect(decided).toMatchObject({
      value: { audit: { subject: { kind: 'round', id: at.roundId }, details: {} } },
    });
  });

  const refused: [string, number[], string, object][] = [
    ['too few choices', [1], 'voting.tooFewChoices', { least: 2, given: 1 }],
    ['too many choices', [1, 2, 3], 'voting.tooManyChoices', { most: 2, given: 3 }],
    ['a plan twice', [1, 1], 'voting.choiceTwice', {}],
    ['a plan that is not in the round', [1, 4], 'voting.choiceNotInRound', {}],
  ];
  test.each(refused)('refuses %s', async (_name, plans, ...[code, params]) => {
    const { world, roundId } = await anOpenRound({ minChoices: 2, maxChoices: 2 });
    const answer = await world.run(enterBallot, {
      roundId,
      ballotId: ballotId(1),
      planIds: plans.map(planId),
    });
    expect(answer).toMatchObject({ error: { code, params, field: 'planIds' } });
    expect(world.rows(ballotTable)).toEqual([]);
  });

  test('counts a ballot that is sent twice once', async () => {
    const { world, roundId } = await anOpenRound();
    const input = { roundId, ballotId: ballotId(1), planIds: [planId(1)] };
    await world.run(enterBallot, input);
    expect(await world.run(enterBallot, input)).toMatchObject({ error: { code: 'voting.ballotAlreadyIn' } });
    expect(world.rows(ballotTable)).toHaveLength(1);
  });

  test('is refused before the round is open', async () => {
    const { world, roundId } = await aPreparedRound();
    const answer = await world.run(enterBallot, { roundId, ballotId: ballotId(1), planIds: [] });
    expect(answer).toMatchObject({ error: { code: 'voting.notInThisPhase' } });
  });

  test('refuses an id that holds the time (V6)', () => {
    const timed = '019a0000-0000-7000-8000-000000000000' as BallotId;
    expect(enterBallot.input.safeParse({ roundId: timed, ballotId: timed, planIds: [] }).success).toBe(false);
  });
});
