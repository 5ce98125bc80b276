import { changeRound } from '@shared/domain/voting/actions/change-round';
import type { RoundId } from '@shared/domain/voting/round';
import { cents } from '@shared/kernel/money';
import { describe, expect, test } from 'vitest';
import { testId } from '../../../../support/action-world';
import { anOpenRound, aPreparedRound, roundOf } from '../../../../support/voting-steps';
import { aRoundForm, planId } from '../../../../support/voting-world';

describe('changing a round', () => {
  test('replaces what was filled in and keeps id and number', async () => {
    const at = await aPreparedRound();
    const before = roundOf(at);
    const form = aRoundForm(2, { name: 'Tweede kans', pot: cents(5000), maxChoices: null });
    await at.world.run(changeRound, { ...form, roundId: at.roundId });
    expect(roundOf(at)).toEqual({
      ...before,
      name: 'Tweede kans',
      pot: 5000,
      maxChoices: null,
      plans: [
        { applicationId: planId(1), cost: 60_000 },
        { applicationId: planId(2), cost: 30_000 },
      ],
    });
  });

  test('is refused once the round is open: the rules are frozen (V4)', async () => {
    const at = await anOpenRound();
    const answer = await at.world.run(changeRound, { ...aRoundForm(2), roundId: at.roundId });
    expect(answer).toMatchObject({ error: { code: 'voting.notInThisPhase', params: { status: 'open' } } });
  });

  test('is refused for a round that is not there', async () => {
    const at = await aPreparedRound();
    const answer = await at.world.run(changeRound, { ...aRoundForm(2), roundId: testId<RoundId>(99) });
    expect(answer).toMatchObject({ error: { code: 'voting.unknownRound' } });
  });
});
