import type { Change } from '@shared/domain/action';
import { closeRound } from '@shared/domain/voting/actions/close-round';
import { removeWorry } from '@shared/domain/voting/actions/remove-worry';
import { describe, expect, test } from 'vitest';
import { talkAbout, WORRY, withWorry } from '../../../../support/talk-world';
import { anOpenRound, aPreparedRound, closing } from '../../../../support/voting-steps';
import { planId } from '../../../../support/voting-world';

describe('remove-worry', () => {
  test('takes it away once; the log keeps the ground and none of the words (V61)', async () => {
    const at = await aPreparedRound();
    const [worry] = (await withWorry(at)).worries;
    if (worry === undefined) throw new Error('No worry.');
    const of = { roundId: at.roundId, applicationId: planId(1) };
    const input = { ...of, worryId: worry.id, ground: 'takenBack' } as const;
    const snapshot = await removeWorry.load(at.world.reader, input);
    const context = { today: at.world.today(), now: '2026-05-01T10:00:00.000Z', actor: 'panel' };
    const decided = removeWorry.decide(snapshot, input, { ...context, newId: () => '' } as never);
    const { audit } = (decided as { value: Change }).value;
    expect(audit.details).toEqual({ plan: 1, ground: 'takenBack' });
    expect(JSON.stringify(audit)).not.toContain(WORRY.asked);
    expect(await at.world.run(removeWorry, input)).toMatchObject({ ok: true });
    expect(talkAbout(at).worries).toEqual([]);
    expect(await at.world.run(removeWorry, input)).toMatchObject({ error: { code: 'voting.unknownWorry' } });
  });

  test('is refused once the box is closed (V61)', async () => {
    const at = await anOpenRound();
    const [worry] = (await withWorry(at)).worries;
    if (worry === undefined) throw new Error('No worry.');
    await at.world.run(closeRound, closing(at));
    const of = { roundId: at.roundId, applicationId: planId(1) };
    expect(await at.world.run(removeWorry, { ...of, worryId: worry.id, ground: 'twice' })).toMatchObject({
      error: { code: 'voting.talkTooLate' },
    });
    expect(talkAbout(at).worries).toHaveLength(1);
  });
});
