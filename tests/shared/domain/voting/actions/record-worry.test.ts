import { closeRound } from '@shared/domain/voting/actions/close-round';
import { recordWorry } from '@shared/domain/voting/actions/record-worry';
import { planTalkTable } from '@shared/domain/voting/talk/plan-talk';
import { describe, expect, test } from 'vitest';
import { talkAbout, WORRY, withWorry } from '../../../../support/talk-world';
import { anOpenRound, aPreparedRound, closing } from '../../../../support/voting-steps';
import { planId } from '../../../../support/voting-world';

describe('record-worry', () => {
  test('keeps what was asked and answered per plan, and nothing of who asked (V61)', async () => {
    const at = await aPreparedRound();
    await withWorry(at);
    await at.world.run(recordWorry, {
      roundId: at.roundId,
      applicationId: planId(1),
      asked: 'Wie ruimt op?',
      answer: '',
    });
    const talk = talkAbout(at);
    expect(talk.worries.map(({ asked, answer }) => ({ asked, answer }))).toEqual([
      WORRY,
      { asked: 'Wie ruimt op?', answer: '' },
    ]);
    expect(Object.keys(talk.worries[0] ?? {}).sort()).toEqual(['answer', 'asked', 'id']);
    expect(at.world.rows(planTalkTable)).toHaveLength(1);
  });

  test('is possible while the box is open, and refused once it is closed (V61)', async () => {
    const at = await anOpenRound();
    await withWorry(at, 2);
    await at.world.run(closeRound, closing(at));
    const input = { roundId: at.roundId, applicationId: planId(2), ...WORRY };
    expect(await at.world.run(recordWorry, input)).toMatchObject({ error: { code: 'voting.talkTooLate' } });
  });

  test('is about a plan of the round only', async () => {
    const at = await aPreparedRound();
    const input = { roundId: at.roundId, applicationId: planId(99), ...WORRY };
    expect(await at.world.run(recordWorry, input)).toMatchObject({ error: { code: 'voting.unknownPlan' } });
  });
});
