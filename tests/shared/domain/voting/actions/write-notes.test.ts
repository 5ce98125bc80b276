import { put } from '@shared/domain/action';
import { recordCount } from '@shared/domain/voting/actions/record-count';
import { writeNotes } from '@shared/domain/voting/actions/write-notes';
import { roundTable } from '@shared/domain/voting/round';
import { decidedRound } from '@shared/domain/voting/round-status';
import { describe, expect, test } from 'vitest';
import { talkAbout, WORRY, withWorry } from '../../../../support/talk-world';
import { aClosedRound, aPreparedRound, countedOutcome, roundOf } from '../../../../support/voting-steps';
import { planId, seedRows, TODAY } from '../../../../support/voting-world';

describe('write-notes', () => {
  test('keeps the notes beside the worries of the plan', async () => {
    const at = await aPreparedRound();
    await withWorry(at);
    const of = { roundId: at.roundId, applicationId: planId(1) };
    expect(await at.world.run(writeNotes, { ...of, notes: ' Men wil een hek. ' })).toMatchObject({
      ok: true,
    });
    expect(talkAbout(at)).toMatchObject({ notes: 'Men wil een hek.', worries: [WORRY] });
  });

  test('may be done after the count, and no longer once awards are made (V63)', async () => {
    const at = await aClosedRound([[1], [1, 2]]);
    const input = { roundId: at.roundId, applicationId: planId(3), notes: 'Te duur.' };
    await at.world.run(recordCount, { roundId: at.roundId, outcome: countedOutcome(at) });
    expect(await at.world.run(writeNotes, input)).toMatchObject({ ok: true });
    await seedRows(at.world, [put(roundTable, decidedRound(roundOf(at), TODAY))]);
    expect(await at.world.run(writeNotes, { ...input, notes: 'Toch niet.' })).toMatchObject({
      error: { code: 'voting.notesTooLate' },
    });
    expect(talkAbout(at, 3).notes).toBe('Te duur.');
  });
});
