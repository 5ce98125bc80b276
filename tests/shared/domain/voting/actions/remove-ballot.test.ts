import { removeBallot } from '@shared/domain/voting/actions/remove-ballot';
import { ballotTable } from '@shared/domain/voting/ballot';
import { sealedBallotTable } from '@shared/domain/voting/sealing/sealed-ballot';
import { describe, expect, test } from 'vitest';
import { aClosedRound, anOpenRound, castBallots } from '../../../../support/voting-steps';
import { ballotId } from '../../../../support/voting-world';

describe('taking a ballot out', () => {
  test('leaves the others in the box', async () => {
    const at = await anOpenRound();
    await castBallots(at, [[1], [2]]);
    const input = { roundId: at.roundId, ballotId: ballotId(2), ground: 'typedWrong' as const };
    expect(await at.world.run(removeBallot, input)).toMatchObject({ ok: true });
    expect(at.world.rows(sealedBallotTable).map(({ id }) => id)).toEqual([ballotId(1)]);
    expect(await at.world.run(removeBallot, input)).toMatchObject({
      error: { code: 'voting.ballotNotFound' },
    });
  });

  test('is refused once the box is closed', async () => {
    const { world, roundId } = await aClosedRound([[1]]);
    const [ballot] = world.rows(ballotTable);
    const answer = await world.run(removeBallot, {
      roundId,
      ballotId: ballot!.id,
      ground: 'typedTwice',
    });
    expect(answer).toMatchObject({ error: { code: 'voting.notInThisPhase', params: { status: 'closed' } } });
  });
});
