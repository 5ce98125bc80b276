import { put } from '@shared/domain/action';
import { applicationTable } from '@shared/domain/applications/application';
import { positionsOf } from '@shared/domain/funds/balance';
import { ledgerEntryTable } from '@shared/domain/funds/ledger-entry';
import { totalPosition } from '@shared/domain/funds/position';
import { awardRound } from '@shared/domain/grants/actions/award-round';
import { endRound } from '@shared/domain/grants/actions/end-round';
import { type RollId, type VoterId, voterTable } from '@shared/domain/voting/roll/voter';
import { type RoundId, roundTable } from '@shared/domain/voting/round';
import { PLAIN_SETTINGS } from '@shared/domain/voting/round-settings';
import { describe, expect, test } from 'vitest';
import { testId } from '../../../../support/action-world';
import { AWARD, aGrantWorld, ROUND_ID, TODAY } from '../../../../support/grant-world';
import { seedRows } from '../../../../support/voting-world';

/** Three ballots came in. */
const aWorldThatNeeds = (least: number) =>
  aGrantWorld({
    sources: [{ received: 300_000, reserved: 250_000 }],
    plans: [
      { cost: 100_000, isChosen: true },
      { cost: 80_000, isChosen: false },
      { cost: 10_000, isChosen: false, withdrawn: true },
    ],
    round: { settings: { ...PLAIN_SETTINGS, quorum: { kind: 'ballots', least } } },
  });

describe('a round in which too few voted (V35)', () => {
  test('gives no awards', async () => {
    const world = await aWorldThatNeeds(4);
    expect(await world.run(awardRound, AWARD)).toMatchObject({
      error: { code: 'grants.tooFewBallots', params: { turnout: 3, needed: 4 } },
    });
  });

  test('is ended: its pot is free and its plans can go into another round', async () => {
    const world = await aWorldThatNeeds(4);
    expect(await world.run(endRound, { roundId: ROUND_ID })).toMatchObject({ ok: true });
    expect(world.rows(roundTable)[0]?.state).toMatchObject({ status: 'decided', decidedOn: TODAY });
    expect(world.rows(applicationTable).map(({ state }) => state.status)).toEqual([
      'ready',
      'ready',
      'withdrawn',
    ]);
    const position = totalPosition(positionsOf(world.rows(ledgerEntryTable), { until: null }));
    expect(position).toMatchObject({ reserved: 0, awarded: 0, free: 300_000 });
  });

  test.each(['awarded', 'ended'])('%s, it leaves no roll of who might vote (V68)', async (how) => {
    const world = await aWorldThatNeeds(how === 'ended' ? 4 : 3);
    const voter = { id: testId<VoterId>(600), roundId: ROUND_ID, rollId: testId<RollId>(601) };
    const other = { ...voter, id: testId<VoterId>(602), roundId: testId<RoundId>(603) };
    const named = { name: 'Ali', isTicked: true };
    await seedRows(world, [put(voterTable, { ...voter, ...named }), put(voterTable, { ...other, ...named })]);
    const done =
      how === 'ended' ? await world.run(endRound, { roundId: ROUND_ID }) : await world.run(awardRound, AWARD);
    expect(done).toMatchObject({ ok: true });
    expect(world.rows(voterTable)).toEqual([{ ...other, ...named }]);
  });

  test('with just enough ballots it is awarded, and cannot be ended', async () => {
    const world = await aWorldThatNeeds(3);
    expect(await world.run(endRound, { roundId: ROUND_ID })).toMatchObject({
      error: { code: 'grants.outcomeIsValid' },
    });
    expect(await world.run(awardRound, AWARD)).toMatchObject({ ok: true });
  });
});
