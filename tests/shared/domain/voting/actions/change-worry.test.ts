import { changeWorry } from '@shared/domain/voting/actions/change-worry';
import { closeRound } from '@shared/domain/voting/actions/close-round';
import type { WorryId } from '@shared/domain/voting/talk/plan-talk';
import { describe, expect, test } from 'vitest';
import { testId } from '../../../../support/action-world';
import { talkAbout, WORRY, withWorry } from '../../../../support/talk-world';
import { anOpenRound, aPreparedRound, closing } from '../../../../support/voting-steps';
import { planId } from '../../../../support/voting-world';

describe('change-worry', () => {
  test('types the answer beside the worry and leaves the others as they are', async () => {
    const at = await aPreparedRound();
    await withWorry(at);
    const [first] = (await withWorry(at)).worries;
    if (first === undefined) throw new Error('No worry.');
    const worry = { ...first, answer: 'Om tien uur is het stil.' };
    const of = { roundId: at.roundId, applicationId: planId(1) };
    expect(await at.world.run(changeWorry, { ...of, worry })).toMatchObject({ ok: true });
    expect(talkAbout(at).worries.map(({ answer }) => answer)).toEqual([worry.answer, WORRY.answer]);
    const unknown = { ...worry, id: testId<WorryId>(1) };
    expect(await at.world.run(changeWorry, { ...of, worry: unknown })).toMatchObject({
      error: { code: 'voting.unknownWorry' },
    });
  });

  test('is refused once the box is closed (V61)', async () => {
    const at = await anOpenRound();
    const [worry] = (await withWorry(at)).worries;
    if (worry === undefined) throw new Error('No worry.');
    await at.world.run(closeRound, closing(at));
    const input = { roundId: at.roundId, applicationId: planId(1), worry };
    expect(await at.world.run(changeWorry, input)).toMatchObject({ error: { code: 'voting.talkTooLate' } });
  });
});
