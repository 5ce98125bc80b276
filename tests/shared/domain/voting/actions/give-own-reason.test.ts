import { put } from '@shared/domain/action';
import { giveOwnReason } from '@shared/domain/voting/actions/give-own-reason';
import { overrideOutcome } from '@shared/domain/voting/actions/override-outcome';
import { recordCount } from '@shared/domain/voting/actions/record-count';
import { roundTable } from '@shared/domain/voting/round';
import { decidedRound } from '@shared/domain/voting/round-status';
import { describe, expect, test } from 'vitest';
import { talkAbout } from '../../../../support/talk-world';
import { aClosedRound, countedOutcome, picked, roundOf } from '../../../../support/voting-steps';
import { planId, seedRows, TODAY } from '../../../../support/voting-world';

const REASON = 'Mooi plan, maar de plek is al beloofd.\nPraat met de wijkwerker.';

/** Plans 1 and 2 are chosen, plan 3 is not. */
async function aCountedRound() {
  const at = await aClosedRound([[1], [1, 2], [2]]);
  await at.world.run(recordCount, { roundId: at.roundId, outcome: countedOutcome(at) });
  return at;
}

describe('give-own-reason', () => {
  test('stands beside the outcome, which stays as it was counted (V64)', async () => {
    const at = await aCountedRound();
    const before = roundOf(at);
    const of = { roundId: at.roundId, applicationId: planId(3) };
    expect(await at.world.run(giveOwnReason, { ...of, reason: REASON })).toMatchObject({ ok: true });
    expect(talkAbout(at, 3).reason).toBe(REASON);
    expect(roundOf(at)).toEqual(before);
    await at.world.run(giveOwnReason, { ...of, reason: '' });
    expect(talkAbout(at, 3).reason).toBe('');
  });

  test.each([
    ['of three lines', 'een\ntwee\ndrie'],
    ['that is longer than two lines of a letter', 'x'.repeat(181)],
  ])('is not taken %s (V64)', async (_what, reason) => {
    expect(
      giveOwnReason.input.safeParse({ roundId: planId(1), applicationId: planId(3), reason }).success,
    ).toBe(false);
  });

  test('is for plans that get no money now, by the count or after it (V64)', async () => {
    const at = await aCountedRound();
    const ofFirst = { roundId: at.roundId, applicationId: planId(1), reason: REASON };
    expect(await at.world.run(giveOwnReason, ofFirst)).toMatchObject({
      error: { code: 'voting.reasonOfChosen' },
    });
    const asked = { roundId: at.roundId, chosen: picked(2), reason: 'Vergunning geweigerd.' };
    await at.world.run(overrideOutcome, asked);
    expect(await at.world.run(giveOwnReason, ofFirst)).toMatchObject({ ok: true });
  });

  test('comes after the count and before the awards (V64)', async () => {
    const closed = await aClosedRound([[1]]);
    const input = { roundId: closed.roundId, applicationId: planId(3), reason: REASON };
    expect(await closed.world.run(giveOwnReason, input)).toMatchObject({
      error: { code: 'voting.reasonNotNow' },
    });
    const at = await aCountedRound();
    await seedRows(at.world, [put(roundTable, decidedRound(roundOf(at), TODAY))]);
    expect(await at.world.run(giveOwnReason, { ...input, roundId: at.roundId })).toMatchObject({
      error: { code: 'voting.reasonNotNow' },
    });
  });
});
