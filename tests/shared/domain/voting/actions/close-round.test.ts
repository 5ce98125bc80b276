import { closeRound } from '@shared/domain/voting/actions/close-round';
import { ballotTable } from '@shared/domain/voting/ballot';
import { boxHash } from '@shared/domain/voting/box';
import { describe, expect, test } from 'vitest';
import { aClosedRound, anOpenRound, castBallots, roundOf } from '../../../../support/voting-steps';
import { TODAY } from '../../../../support/voting-world';

describe('closing the box', () => {
  test('fixes the number of ballots and their hash (V7)', async () => {
    const at = await anOpenRound();
    await castBallots(at, [[1], [2, 3], []]);
    const hash = boxHash(at.world.rows(ballotTable), 'approval');
    await at.world.run(closeRound, { roundId: at.roundId });
    expect(roundOf(at).state).toMatchObject({
      status: 'closed',
      closedOn: TODAY,
      ballotCount: 3,
      boxHash: hash,
    });
  });

  test('gives every ballot a new id and keeps what stands on it (V6)', async () => {
    const at = await anOpenRound();
    await castBallots(at, [[3], [1, 2], [1]]);
    const before = at.world.rows(ballotTable);
    await at.world.run(closeRound, { roundId: at.roundId });
    const after = at.world.rows(ballotTable);
    const content = (rows: typeof before) => rows.map(({ choices }) => JSON.stringify(choices)).sort();
    expect(content(after)).toEqual(content(before));
    const ids = new Set(before.map(({ id }) => id));
    expect(after.filter(({ id }) => ids.has(id))).toEqual([]);
  });

  test('gives the same new ids whatever the order of entering was (V6)', async () => {
    const one = await aClosedRound([[1], [2, 3], []]);
    const other = await aClosedRound([[], [1], [2, 3]]);
    const byId = (at: typeof one) =>
      Object.fromEntries(at.world.rows(ballotTable).map(({ id, choices }) => [id, choices.length]));
    expect(byId(one)).toEqual(byId(other));
  });

  test('is possible with an empty box', async () => {
    const at = await aClosedRound([]);
    expect(roundOf(at).state).toMatchObject({ status: 'closed', ballotCount: 0 });
  });

  test('happens once', async () => {
    const at = await aClosedRound([[1]]);
    const again = await at.world.run(closeRound, { roundId: at.roundId });
    expect(again).toMatchObject({ error: { code: 'voting.notInThisPhase', params: { status: 'closed' } } });
  });
});
