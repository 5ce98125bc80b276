import { writeObjections } from '@shared/domain/voting/actions/write-objections';
import { planTalkTable } from '@shared/domain/voting/talk/plan-talk';
import { describe, expect, test } from 'vitest';
import { aConsentRound, written } from '../../../../support/consent-world';
import { aClosedRound } from '../../../../support/voting-steps';
import { planId } from '../../../../support/voting-world';

describe('writing objections down (V70)', () => {
  test('keeps as many as stood on the papers, tied to no ballot, and the last word holds', async () => {
    const at = await aConsentRound([{ 1: 0, 2: 1 }, { 1: 0, 2: 1 }, { 1: 1 }]);
    expect(await written(at, 1, ['Te duur', ''], ['Te laat', ''])).toMatchObject({ ok: true });
    expect(await written(at, 1, ['Te duur', 'Een kleiner hek'])).toMatchObject({ ok: true });
    const [talk, ...others] = at.world.rows(planTalkTable);
    expect(others).toEqual([]);
    expect(talk?.objections).toMatchObject([{ asked: 'Te duur', answer: 'Een kleiner hek' }]);
    expect(Object.keys(talk?.objections[0] ?? {}).sort()).toEqual(['answer', 'asked', 'id']);
  });

  test('takes no more than there were, and none where nobody objected', async () => {
    const at = await aConsentRound([{ 1: 0, 2: 1 }]);
    expect(await written(at, 1, ['Een', ''], ['Twee', ''])).toMatchObject({
      error: { code: 'voting.tooManyObjections', params: { count: 1 } },
    });
    expect(await written(at, 2, ['Een', ''])).toMatchObject({ error: { code: 'voting.noObjections' } });
  });

  test('is too early before the count: it would tell that there is one (V9)', async () => {
    const at = await aClosedRound([[1]]);
    const input = { roundId: at.roundId, applicationId: planId(1), objections: [] };
    expect(await at.world.run(writeObjections, input)).toMatchObject({
      error: { code: 'voting.objectionsNotNow' },
    });
  });
});
