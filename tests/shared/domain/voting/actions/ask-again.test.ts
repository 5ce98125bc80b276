import { applicationTable } from '@shared/domain/applications/application';
import { askAgain } from '@shared/domain/voting/actions/ask-again';
import { changeRound } from '@shared/domain/voting/actions/change-round';
import { prepareRound } from '@shared/domain/voting/actions/prepare-round';
import { roundTable } from '@shared/domain/voting/round';
import { PLAIN_SETTINGS } from '@shared/domain/voting/round-settings';
import { planTalkTable } from '@shared/domain/voting/talk/plan-talk';
import { cents } from '@shared/kernel/money';
import { describe, expect, test } from 'vitest';
import { aConsentRound, written } from '../../../../support/consent-world';
import { roundOf } from '../../../../support/voting-steps';
import { aRoundForm, madeRound, planId } from '../../../../support/voting-world';

const PAPERS = [
  { 1: 0, 2: 1, 3: 0 },
  { 1: 1, 2: 1, 3: 1 },
] as const;

describe('asking once more what met objections (V70)', () => {
  test('prepares a round with the money that is left, to which objections and answers go along', async () => {
    const at = await aConsentRound(PAPERS);
    await written(at, 1, ['Te duur', 'Een kleiner hek']);
    const id = madeRound(await at.world.run(askAgain, { roundId: at.roundId, planIds: [planId(1)] }));
    const first = roundOf(at);
    const second = at.world.rows(roundTable).find((round) => round.id === id);
    expect(second).toMatchObject({
      number: first.number + 1,
      ballotKind: 'consent',
      pot: 70_000,
      plans: [{ applicationId: planId(1), cost: 60_000 }],
      settings: { again: first.number },
      state: { status: 'preparing' },
    });
    const talks = at.world.rows(planTalkTable);
    expect(talks.find(({ roundId }) => roundId === id)).toMatchObject({
      worries: [{ asked: 'Te duur', answer: 'Een kleiner hek' }],
      objections: [],
    });
    expect(talks.find(({ roundId }) => roundId === at.roundId)?.objections).toHaveLength(1);
    const states = at.world.rows(applicationTable).map(({ state }) => state.status);
    expect(states).toEqual(['ready', 'inRound', 'inRound']);
  });

  test('needs an answer to each objection, and an objection', async () => {
    const at = await aConsentRound(PAPERS);
    const ask = (...plans: number[]) =>
      at.world.run(askAgain, { roundId: at.roundId, planIds: plans.map(planId) });
    await written(at, 1, ['Te duur', '']);
    expect(await ask(1)).toMatchObject({ error: { code: 'voting.objectionUnanswered' } });
    expect(await ask(3)).toMatchObject({ error: { code: 'voting.objectionUnanswered' } });
    expect(await ask(2)).toMatchObject({ error: { code: 'voting.noObjections' } });
  });

  test('needs money that is left', async () => {
    const at = await aConsentRound(PAPERS, { pot: cents(30_000) });
    await written(at, 1, ['Te duur', 'Een kleiner hek']);
    expect(await at.world.run(askAgain, { roundId: at.roundId, planIds: [planId(1)] })).toMatchObject({
      error: { code: 'voting.noMoneyLeft' },
    });
  });

  test('is done once, and not where too few voted (V35)', async () => {
    for (const settings of [{ ...PLAIN_SETTINGS, quorum: { kind: 'ballots' as const, least: 3 } }]) {
      const at = await aConsentRound(PAPERS, { settings });
      await written(at, 1, ['Te duur', 'Een kleiner hek']);
      expect(await at.world.run(askAgain, { roundId: at.roundId, planIds: [planId(1)] })).toMatchObject({
        error: { code: 'voting.askedAgain' },
      });
    }
    const at = await aConsentRound(PAPERS);
    await written(at, 1, ['Te duur', 'Een kleiner hek']);
    const input = { roundId: at.roundId, planIds: [planId(1)] };
    expect(await at.world.run(askAgain, input)).toMatchObject({ ok: true });
    expect(await at.world.run(askAgain, input)).toMatchObject({ error: { code: 'voting.unknownPlan' } });
  });

  test('the link to the first round stays when the second is changed, and is not made by hand', async () => {
    const at = await aConsentRound(PAPERS);
    await written(at, 1, ['Te duur', 'Een kleiner hek']);
    const roundId = madeRound(await at.world.run(askAgain, { roundId: at.roundId, planIds: [planId(1)] }));
    const form = aRoundForm(1, { settings: { ...PLAIN_SETTINGS, again: 99 } });
    expect(await at.world.run(changeRound, { ...form, roundId })).toMatchObject({ ok: true });
    const changed = at.world.rows(roundTable).find(({ id }) => id === roundId);
    expect(changed?.settings.again).toBe(roundOf(at).number);
    const other = madeRound(await at.world.run(prepareRound, form));
    expect(at.world.rows(roundTable).find(({ id }) => id === other)?.settings.again).toBeNull();
  });
});
