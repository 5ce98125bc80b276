import { untickVoter } from '@shared/domain/voting/actions/untick-voter';
import type { VoterId } from '@shared/domain/voting/roll/voter';
import { expect, test } from 'vitest';
import { testId } from '../../../../support/action-world';
import { aRoundWithRoll, voterNamed } from '../../../../support/roll-world';

test('is refused before the round is open, and for somebody who is not on a roll', async () => {
  const at = await aRoundWithRoll(['Ali']);
  expect(await at.world.run(untickVoter, { voterId: voterNamed(at, 'Ali').id })).toMatchObject({
    error: { code: 'voting.notInThisPhase', params: { status: 'preparing' } },
  });
  expect(await at.world.run(untickVoter, { voterId: testId<VoterId>(99) })).toMatchObject({
    error: { code: 'voting.noRoll' },
  });
});
