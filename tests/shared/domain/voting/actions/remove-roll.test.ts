import { openRound } from '@shared/domain/voting/actions/open-round';
import { removeRoll } from '@shared/domain/voting/actions/remove-roll';
import { voterTable } from '@shared/domain/voting/roll/voter';
import { expect, test } from 'vitest';
import { testBoxKey } from '../../../../support/box-keys';
import { aRoundWithRoll } from '../../../../support/roll-world';
import { roundOf } from '../../../../support/voting-steps';
import { lotOf } from '../../../../support/voting-world';

test('takes every name away, so that another roll can be read (V67)', async () => {
  const at = await aRoundWithRoll(['Ali', 'Bo']);
  expect(await at.world.run(removeRoll, { roundId: at.roundId })).toMatchObject({ ok: true });
  expect(at.world.rows(voterTable)).toEqual([]);
  expect(roundOf(at).settings.hasRoll).toBe(false);
  expect(await at.world.run(removeRoll, { roundId: at.roundId })).toMatchObject({
    error: { code: 'voting.noRoll' },
  });
});

test('is refused once the round is open: the roll is frozen (V4)', async () => {
  const at = await aRoundWithRoll(['Ali', 'Bo']);
  const { roundId } = at;
  await at.world.run(openRound, { roundId, lotOrder: lotOf(3), boxKey: testBoxKey(roundId) });
  expect(await at.world.run(removeRoll, { roundId })).toMatchObject({
    error: { code: 'voting.notInThisPhase' },
  });
});
