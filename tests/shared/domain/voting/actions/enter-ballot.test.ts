import type { Context } from '@shared/domain/action';
import { enterBallot } from '@shared/domain/voting/actions/enter-ballot';
import { type BallotId, ticked } from '@shared/domain/voting/ballot';
import { isIn } from '@shared/domain/voting/round-status';
import { openBox } from '@shared/domain/voting/sealing/open-box';
import { sealedBallotTable } from '@shared/domain/voting/sealing/sealed-ballot';
import { cents } from '@shared/kernel/money';
import { describe, expect, test } from 'vitest';
import { onceRead, openingsOf } from '../../../../support/box-keys';
import { anOpenRound, aPreparedRound, roundOf } from '../../../../support/voting-steps';
import { ballotId, planId, TODAY } from '../../../../support/voting-world';

const paper = (number: number) => ({
  ballotId: ballotId(number),
  ...onceRead(ballotId(number)),
});

describe('entering a ballot', () => {
  test('puts the choices in the box, sealed, and nothing else (V6, V13)', async () => {
    const { world, roundId } = await anOpenRound();
    await world.run(enterBallot, { roundId, ...paper(1), choices: ticked([planId(3), planId(1)]) });
    const rows = world.rows(sealedBallotTable);
    expect(rows.map((row) => Object.keys(row).sort())).toEqual([
      ['envelope', 'id', 'isFromFile', 'reading', 'roundId', 'sheet'],
    ]);
    const round = roundOf({ world, roundId });
    const opened = isIn(round, 'open') ? openBox(round, rows, openingsOf(round, rows)) : null;
    const choices = [1, 3].map((plan) => ({ applicationId: planId(plan), points: null }));
    expect(opened).toMatchObject({ ok: true, value: [{ choices }] });
  });

  test('takes a blank ballot, whatever the least number is (V10)', async () => {
    const { world, roundId } = await anOpenRound({ minChoices: 2 });
    await world.run(enterBallot, { roundId, ...paper(1), choices: [] });
    expect(world.rows(sealedBallotTable)).toHaveLength(1);
  });

  test('tells the log nothing of the ballot (V6)', async () => {
    const at = await anOpenRound();
    const input = { roundId: at.roundId, ...paper(1), choices: ticked([planId(1)]) };
    const context = { today: TODAY } as Context;
    const decided = enterBallot.decide({ round: roundOf(at), known: null, sameSheet: [] }, input, context);
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
      ...paper(1),
      choices: ticked(plans.map(planId)),
    });
    expect(answer).toMatchObject({ error: { code, params, field: 'choices' } });
    expect(world.rows(sealedBallotTable)).toEqual([]);
  });

  test('says nothing by its size, and the same choices look different each time (V13)', async () => {
    const { world, roundId } = await anOpenRound();
    await world.run(enterBallot, { roundId, ...paper(1), choices: [] });
    await world.run(enterBallot, { roundId, ...paper(2), choices: ticked([planId(1), planId(2)]) });
    await world.run(enterBallot, { roundId, ...paper(3), choices: ticked([planId(1), planId(2)]) });
    const sealed = world.rows(sealedBallotTable).map(({ envelope }) => envelope);
    expect(new Set(sealed.map(({ length }) => length)).size).toBe(1);
    expect(new Set(sealed).size).toBe(3);
  });

  test('counts a ballot that is sent twice once', async () => {
    const { world, roundId } = await anOpenRound();
    const input = { roundId, ...paper(1), choices: ticked([planId(1)]) };
    await world.run(enterBallot, input);
    expect(await world.run(enterBallot, input)).toMatchObject({ error: { code: 'voting.ballotAlreadyIn' } });
    expect(world.rows(sealedBallotTable)).toHaveLength(1);
  });

  test('wants the number of a paper that is typed in twice, and each reading of it once (V14)', async () => {
    const { world, roundId } = await anOpenRound({ readings: 2 });
    const put = (number: number, sheet: number | null, reading: 1 | 2) =>
      world.run(enterBallot, { roundId, ...paper(number), choices: [], sheet, reading });
    expect(await put(1, null, 1)).toMatchObject({ error: { code: 'voting.sheetNeeded', field: 'sheet' } });
    expect(await put(1, 4, 1)).toMatchObject({ ok: true });
    expect(await put(2, 4, 1)).toMatchObject({
      error: { code: 'voting.sheetAlreadyIn', params: { sheet: 4 } },
    });
    expect(await put(2, 4, 2)).toMatchObject({ ok: true });
  });

  test('keeps the order of a ranking, and points', async () => {
    const at = await anOpenRound({
      ballotKind: 'ordinal',
      rule: { ruleId: 'greedy-cost', view: 'points', step: cents(100) },
    });
    const { world, roundId } = at;
    await world.run(enterBallot, { roundId, ...paper(1), choices: ticked([planId(3), planId(1)]) });
    const rows = world.rows(sealedBallotTable);
    const round = roundOf(at);
    const opened = isIn(round, 'open') ? openBox(round, rows, openingsOf(round, rows)) : null;
    expect(opened).toMatchObject({ value: [{ choices: ticked([planId(3), planId(1)]) }] });
  });

  test('takes no paper that does not count into a box without a seal (V46)', async () => {
    const at = await anOpenRound();
    const round = roundOf(at);
    const { roundId } = at;
    const unsealed = { ...round, state: { ...round.state, boxKey: null } } as typeof round;
    const context = { today: TODAY } as Context;
    const input = { roundId, ...paper(1), choices: null };
    expect(enterBallot.decide({ round: unsealed, known: null, sameSheet: [] }, input, context)).toMatchObject(
      {
        error: { code: 'voting.spoiledNotSealed' },
      },
    );
  });

  test('is refused before the round is open', async () => {
    const { world, roundId } = await aPreparedRound();
    const answer = await world.run(enterBallot, { roundId, ...paper(1), choices: [] });
    expect(answer).toMatchObject({ error: { code: 'voting.notInThisPhase' } });
  });

  test('refuses an id that holds the time (V6)', () => {
    const timed = '019a0000-0000-7000-8000-000000000000' as BallotId;
    expect(
      enterBallot.input.safeParse({ roundId: timed, ...paper(1), ballotId: timed, choices: [] }).success,
    ).toBe(false);
  });
});
