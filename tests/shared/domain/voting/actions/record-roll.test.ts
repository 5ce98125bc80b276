import { changeRound } from '@shared/domain/voting/actions/change-round';
import { dropRound } from '@shared/domain/voting/actions/drop-round';
import { recordRoll } from '@shared/domain/voting/actions/record-roll';
import { voterTable } from '@shared/domain/voting/roll/voter';
import type { Day } from '@shared/kernel/dates';
import { describe, expect, test } from 'vitest';
import { aRoundWithRoll, residents } from '../../../../support/roll-world';
import { anOpenRound, aPreparedRound, roundOf } from '../../../../support/voting-steps';
import { aRoundForm } from '../../../../support/voting-world';

const refusal = (code: string, params: object = {}) => ({ ok: false, error: { code, params } });

describe('taking up a roll', () => {
  test('keeps names by the alphabet, without a tick, and says how many may vote (V34, V66)', async () => {
    const at = await aRoundWithRoll(['Zoë', 'Ali', 'Bo'], residents({ size: 900 }));
    const voters = at.world.rows(voterTable);
    expect(voters.map(({ name, isTicked }) => [name, isTicked])).toEqual([
      ['Ali', false],
      ['Bo', false],
      ['Zoë', false],
    ]);
    expect(roundOf(at).settings).toMatchObject({ hasRoll: true, electorate: { size: 3 } });
  });

  test('is for residents, once, before the round opens, with each name once', async () => {
    const at = await aRoundWithRoll(['Ali']);
    const take = (where: typeof at, names: string[]) =>
      where.world.run(recordRoll, { roundId: where.roundId, names });
    expect(await take(at, ['Bo'])).toMatchObject(refusal('voting.rollIsThere'));
    const panel = await aPreparedRound({ settings: residents({ who: 'panel' }) });
    expect(await take(panel, ['Bo'])).toMatchObject(refusal('voting.rollForResidents'));
    expect(await take(await aPreparedRound(), ['Bo'])).toMatchObject(refusal('voting.rollForResidents'));
    const open = await anOpenRound({ settings: residents() });
    expect(await take(open, ['Bo'])).toMatchObject(refusal('voting.notInThisPhase', { status: 'open' }));
    const other = await aPreparedRound({ settings: residents() });
    expect(await take(other, ['Bo', 'Al', 'Bo'])).toMatchObject(refusal('voting.voterTwice', { name: 'Bo' }));
  });

  test('is refused where the number of ballots that is needed cannot be reached any more (V35)', async () => {
    const settings = { ...residents(), quorum: { kind: 'ballots' as const, least: 3 } };
    const at = await aPreparedRound({ settings });
    expect(await at.world.run(recordRoll, { roundId: at.roundId, names: ['Al', 'Bo'] })).toMatchObject(
      refusal('voting.quorumAboveSize', { needed: 3, size: 2 }),
    );
  });

  test('holds for one electorate: another is refused, all else may change (V67)', async () => {
    const day = '2026-05-20' as Day;
    const settings = residents({ ageLeast: 16, ageOn: day });
    const at = await aRoundWithRoll(['Ali', 'Bo'], settings);
    const change = (part: Parameters<typeof aRoundForm>[1]) =>
      at.world.run(changeRound, { ...aRoundForm(3, part), roundId: at.roundId });
    expect(await change({ settings: residents({ ageLeast: 18, ageOn: day }) })).toMatchObject(
      refusal('voting.rollIsThere'),
    );
    expect(await change({ settings: residents({ ageLeast: 16 }) })).toMatchObject(
      refusal('voting.rollIsThere'),
    );
    const later = { ...residents({ ageLeast: 16, ageOn: day, size: 80 }), votingUntil: day };
    expect(await change({ name: 'Anders', settings: later })).toMatchObject({ ok: true });
    expect(roundOf(at)).toMatchObject({
      name: 'Anders',
      settings: { votingUntil: day, hasRoll: true, electorate: { size: 2 } },
    });
  });

  test('a round with a roll is not thrown away with it', async () => {
    const at = await aRoundWithRoll(['Ali']);
    expect(await at.world.run(dropRound, { roundId: at.roundId })).toMatchObject(
      refusal('voting.rollIsThere'),
    );
  });
});
