import { closeRound } from '@shared/domain/voting/actions/close-round';
import { restartBox } from '@shared/domain/voting/actions/restart-box';
import { ballotTable } from '@shared/domain/voting/ballot';
import { sealedBallotTable } from '@shared/domain/voting/sealing/sealed-ballot';
import { describe, expect, test } from 'vitest';
import { OTHER_HALVES, testBoxKey } from '../../../../support/box-keys';
import { aClosedRound, anOpenRound, castBallots, closing, roundOf } from '../../../../support/voting-steps';

describe('a box that starts anew', () => {
  test('is empty, and closes with the halves of its new key only (V13)', async () => {
    const at = await anOpenRound();
    const { roundId } = at;
    await castBallots(at, [[1], [2]]);
    const boxKey = testBoxKey(roundId, OTHER_HALVES);
    const restarted = await at.world.run(restartBox, { roundId, boxKey, ground: 'halfLost' });
    expect(restarted).toMatchObject({ ok: true });
    expect(at.world.rows(sealedBallotTable)).toEqual([]);
    expect(roundOf(at).state).toMatchObject({ status: 'open', boxKey });
    await castBallots(at, [[3]]);
    expect(() => closing(at)).toThrow('voting.halvesDoNotFit');
    expect(await at.world.run(closeRound, closing(at, OTHER_HALVES))).toMatchObject({ ok: true });
    expect(at.world.rows(ballotTable)).toHaveLength(1);
  });

  test('is refused once the box is closed', async () => {
    const at = await aClosedRound([[1]]);
    const input = { roundId: at.roundId, boxKey: testBoxKey(at.roundId), ground: 'typedAgain' as const };
    expect(await at.world.run(restartBox, input)).toMatchObject({
      error: { code: 'voting.notInThisPhase', params: { status: 'closed' } },
    });
  });
});
