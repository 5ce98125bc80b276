import type { Context } from '@shared/domain/action';
import { castBallot } from '@shared/domain/voting/actions/cast-ballot';
import { giveOutCodes } from '@shared/domain/voting/actions/give-out-codes';
import { handInCode } from '@shared/domain/voting/actions/hand-in-code';
import { restartBox } from '@shared/domain/voting/actions/restart-box';
import { codeHash } from '@shared/domain/voting/codes/code-text';
import { codeCounts } from '@shared/domain/voting/codes/use-code';
import { votingCodeTable } from '@shared/domain/voting/codes/voting-code';
import { sealedBallotTable } from '@shared/domain/voting/sealing/sealed-ballot';
import { describe, expect, test } from 'vitest';
import { testBoxKey } from '../../../../support/box-keys';
import { aCast, aRoundWithCodes, castWithCodes, testCode } from '../../../../support/voting-codes';
import { type AtPhase, anOpenRound, roundOf } from '../../../../support/voting-steps';
import { ballotId, TODAY } from '../../../../support/voting-world';

const refusal = (code: string, params: object = {}) => ({ ok: false, error: { code, params } });
const FIVE = [[1], [2], [1, 2], [], [3]];

/** Another ballot with the same code. */
const again = (at: AtPhase, code: number, plans: readonly number[]) => ({
  ...aCast(at, code, plans),
  ballotId: ballotId(90 + code),
});

describe('a vote with a code', () => {
  test('uses the code and puts one sealed ballot in the box (V51)', async () => {
    const at = await aRoundWithCodes(5);
    const cast = aCast(at, 1, [1, 2]);
    expect(await at.world.run(castBallot, cast)).toMatchObject({ ok: true });
    const [sealed] = at.world.rows(sealedBallotTable);
    expect(sealed).toMatchObject({ id: cast.ballotId, sheet: null, reading: 1 });
    expect(codeCounts(at.world.rows(votingCodeTable))).toEqual({ given: 5, onScreen: 1, onPaper: 0 });
    expect(JSON.stringify(at.world.rows(votingCodeTable))).not.toContain(cast.ballotId);
  });

  test('tells the log nothing of the code or the ballot (V6)', async () => {
    const at = await aRoundWithCodes(5);
    const code = at.world.rows(votingCodeTable)[0] ?? null;
    const decided = castBallot.decide({ round: roundOf(at), code, known: null }, aCast(at, 1, [1]), {
      today: TODAY,
    } as Context);
    expect(decided).toMatchObject({
      value: { audit: { subject: { kind: 'round', id: at.roundId }, details: {} } },
    });
  });

  test('is refused with a code that was used, on a screen or on paper, or is of no voter (V51)', async () => {
    const at = await aRoundWithCodes(5);
    await castWithCodes(at, [[1]]);
    expect(await at.world.run(castBallot, again(at, 1, [2]))).toMatchObject(refusal('voting.codeUsed'));
    expect(await at.world.run(castBallot, aCast(at, 1, [2]))).toMatchObject(
      refusal('voting.ballotAlreadyIn'),
    );
    const hash = codeHash(at.roundId, testCode(2));
    expect(await at.world.run(handInCode, { roundId: at.roundId, hash })).toMatchObject({ ok: true });
    expect(await at.world.run(handInCode, { roundId: at.roundId, hash })).toMatchObject(
      refusal('voting.codeUsed'),
    );
    expect(await at.world.run(castBallot, aCast(at, 2, [2]))).toMatchObject(refusal('voting.codeUsed'));
    expect(await at.world.run(castBallot, aCast(at, 6, [2]))).toMatchObject(refusal('voting.codeUnknown'));
    expect(at.world.rows(sealedBallotTable)).toHaveLength(1);
  });

  test('keeps to the limits of the ballot, and is not possible in a round without codes', async () => {
    const at = await aRoundWithCodes(5, { minChoices: 2 });
    expect(await at.world.run(castBallot, aCast(at, 1, [1]))).toMatchObject(
      refusal('voting.tooFewChoices', { least: 2, given: 1 }),
    );
    expect(codeCounts(at.world.rows(votingCodeTable)).onScreen).toBe(0);
    const plain = await anOpenRound();
    expect(await plain.world.run(castBallot, aCast(plain, 1, [1]))).toMatchObject(refusal('voting.noCodes'));
    const hashes = FIVE.map((_, index) => codeHash(plain.roundId, testCode(index)));
    expect(await plain.world.run(giveOutCodes, { roundId: plain.roundId, hashes })).toMatchObject(
      refusal('voting.noCodes'),
    );
  });
});

describe('emptying a box with votes from a screen', () => {
  test('gives those codes back, and not the strips that came with a paper (V51)', async () => {
    const at = await aRoundWithCodes(5);
    await castWithCodes(at, [[1], [2]]);
    await at.world.run(handInCode, { roundId: at.roundId, hash: codeHash(at.roundId, testCode(3)) });
    const boxKey = testBoxKey('another');
    await at.world.run(restartBox, { roundId: at.roundId, boxKey, ground: 'tooFew' });
    expect(codeCounts(at.world.rows(votingCodeTable))).toEqual({ given: 5, onScreen: 0, onPaper: 1 });
    expect(await at.world.run(castBallot, again(at, 1, [1]))).toMatchObject({ ok: true });
    expect(await at.world.run(castBallot, again(at, 3, [1]))).toMatchObject(refusal('voting.codeUsed'));
  });
});
