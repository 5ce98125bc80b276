import type { Context } from '@shared/domain/action';
import { recordCount } from '@shared/domain/voting/actions/record-count';
import { recordVoteFile } from '@shared/domain/voting/actions/record-vote-file';
import type { RoundId } from '@shared/domain/voting/round';
import type { Instant } from '@shared/kernel/dates';
import { hashText } from '@shared/kernel/hash';
import { expect, it } from 'vitest';
import { testId } from '../../../../support/action-world';
import { aClosedRound, anOpenRound, countedOutcome, roundOf } from '../../../../support/voting-steps';
import { TODAY } from '../../../../support/voting-world';

const fileHash = hashText('a file');

it('is noted with its fingerprint, and changes no row (V27)', async () => {
  const at = await aClosedRound([[1, 2], [2]]);
  const { roundId, world } = at;
  await world.run(recordCount, { roundId, outcome: countedOutcome(at) });
  const input = { roundId, kind: 'pabulib' as const, fileHash };
  const context = {
    today: TODAY,
    now: `${TODAY}T10:00:00.000Z` as Instant,
    actor: 'treasurer',
    newId: () => testId(1),
  };
  expect(recordVoteFile.decide(roundOf(at), input, context as Context)).toEqual({
    ok: true,
    value: {
      puts: [],
      removals: [],
      audit: { subject: { kind: 'round', id: roundId }, details: { kind: 'pabulib', fileHash } },
    },
  });
  expect((await world.run(recordVoteFile, input)).ok).toBe(true);
});

it('before the count there is no such file (V9)', async () => {
  for (const [at, status] of [
    [await anOpenRound(), 'open'],
    [await aClosedRound([[1]]), 'closed'],
  ] as const) {
    expect(await at.world.run(recordVoteFile, { roundId: at.roundId, kind: 'recount', fileHash })).toEqual({
      ok: false,
      error: { code: 'voting.notInThisPhase', params: { status }, field: null },
    });
  }
});

it('a round that is gone has none', async () => {
  const { world } = await anOpenRound();
  const done = await world.run(recordVoteFile, {
    roundId: testId<RoundId>(999_999),
    kind: 'pabulib',
    fileHash,
  });
  expect(done).toMatchObject({ ok: false, error: { code: 'voting.unknownRound' } });
});
