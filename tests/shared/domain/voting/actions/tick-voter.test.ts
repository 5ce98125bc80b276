import { openRound } from '@shared/domain/voting/actions/open-round';
import { tickVoter } from '@shared/domain/voting/actions/tick-voter';
import { untickVoter } from '@shared/domain/voting/actions/untick-voter';
import { voterTable } from '@shared/domain/voting/roll/voter';
import { canonicalJson } from '@shared/kernel/hash';
import { describe, expect, test } from 'vitest';
import { testBoxKey } from '../../../../support/box-keys';
import { aRoundWithRoll, voterNamed } from '../../../../support/roll-world';
import { lotOf, madeRound, TODAY } from '../../../../support/voting-world';

async function anOpenRoll(names: readonly string[]) {
  const at = await aRoundWithRoll(names);
  const { roundId } = at;
  madeRound(await at.world.run(openRound, { roundId, lotOrder: lotOf(3), boxKey: testBoxKey(roundId) }));
  return at;
}

describe('ticking a voter', () => {
  test('is done once for each, and only while the round is open', async () => {
    const early = await aRoundWithRoll(['Ali']);
    const voterId = voterNamed(early, 'Ali').id;
    expect(await early.world.run(tickVoter, { voterId })).toMatchObject({
      error: { code: 'voting.notInThisPhase' },
    });
    const at = await anOpenRoll(['Ali', 'Bo']);
    const ali = voterNamed(at, 'Ali').id;
    expect(await at.world.run(tickVoter, { voterId: ali })).toMatchObject({ ok: true });
    expect(at.world.rows(voterTable).map(({ isTicked }) => isTicked)).toEqual([true, false]);
    expect(await at.world.run(tickVoter, { voterId: ali })).toMatchObject({
      error: { code: 'voting.voterTicked' },
    });
  });

  test('leaves nothing in the log by which two voters can be told apart (V67)', async () => {
    const at = await anOpenRoll(['Ali', 'Bo']);
    const noteOf = async (name: string) => {
      const input = { voterId: voterNamed(at, name).id };
      const snapshot = await tickVoter.load(at.world.reader, input);
      const context = { today: TODAY } as Parameters<typeof tickVoter.decide>[2];
      const decided = tickVoter.decide(snapshot, input, context);
      if (!decided.ok) throw new Error(decided.error.code);
      return canonicalJson(decided.value.audit);
    };
    expect(await noteOf('Ali')).toBe(await noteOf('Bo'));
  });
});

describe('taking a tick back', () => {
  test('is possible where there is one', async () => {
    const at = await anOpenRoll(['Ali']);
    const voterId = voterNamed(at, 'Ali').id;
    expect(await at.world.run(untickVoter, { voterId })).toMatchObject({
      error: { code: 'voting.voterNotTicked' },
    });
    await at.world.run(tickVoter, { voterId });
    expect(await at.world.run(untickVoter, { voterId })).toMatchObject({ ok: true });
    expect(voterNamed(at, 'Ali').isTicked).toBe(false);
  });
});
