import { put } from '@shared/domain/action';
import { closeRound } from '@shared/domain/voting/actions/close-round';
import { enterBallot } from '@shared/domain/voting/actions/enter-ballot';
import { type Ballot, ballotTable, ticked } from '@shared/domain/voting/ballot';
import { boxHash } from '@shared/domain/voting/box';
import { boxSecret, type KeyHalves } from '@shared/domain/voting/sealing/key-halves';
import { sealedBallotTable } from '@shared/domain/voting/sealing/sealed-ballot';
import { meetingOf } from '@shared/kernel/sealed-box';
import { describe, expect, test } from 'vitest';
import { HALVES, OTHER_HALVES, onceRead } from '../../../../support/box-keys';
import {
  type AtPhase,
  aClosedRound,
  anOpenRound,
  castBallots,
  closing,
  roundOf,
} from '../../../../support/voting-steps';
import { ballotId, planId, seedRows, TODAY } from '../../../../support/voting-world';

/** What these halves would open the ballots of the box with, whether they fit or not. */
const metBy = (halves: KeyHalves) => (at: AtPhase) =>
  at.world.rows(sealedBallotTable).map(({ id, envelope }) => ({
    id,
    meeting: meetingOf(boxSecret(at.roundId, halves), envelope) ?? '',
  }));

describe('closing the box', () => {
  test('fixes the number of ballots and their hash (V7)', async () => {
    const at = await anOpenRound();
    await castBallots(at, [[1], [2, 3], []]);
    await at.world.run(closeRound, closing(at));
    const hash = boxHash(at.world.rows(ballotTable), 'approval');
    expect(roundOf(at).state).toMatchObject({
      status: 'closed',
      closedOn: TODAY,
      ballotCount: 3,
      boxHash: hash,
    });
  });

  test('keeps of papers that do not count how many there were, and nothing else (V46)', async () => {
    const at = await anOpenRound();
    await castBallots(at, [[1], []]);
    const { roundId } = at;
    const spoiled = { roundId, ballotId: ballotId(3), choices: null, ...onceRead(ballotId(3)) };
    expect(await at.world.run(enterBallot, spoiled)).toMatchObject({ ok: true });
    const sizes = at.world.rows(sealedBallotTable).map(({ envelope }) => envelope.length);
    expect(new Set(sizes).size).toBe(1);
    await at.world.run(closeRound, closing(at));
    expect(at.world.rows(ballotTable)).toHaveLength(2);
    expect(roundOf(at).state).toMatchObject({
      ballotCount: 2,
      spoiledCount: 1,
      boxHash: boxHash(at.world.rows(ballotTable), 'approval'),
    });
  });

  test('opens every ballot, gives it a new id, and leaves nothing sealed (V6, V13)', async () => {
    const at = await anOpenRound();
    await castBallots(at, [[3], [1, 2], [1], []]);
    const before = new Set<string>(at.world.rows(sealedBallotTable).map(({ id }) => id));
    await at.world.run(closeRound, closing(at));
    const after = at.world.rows(ballotTable);
    const plans = after.map(({ choices }) => choices.map(({ applicationId }) => applicationId));
    expect(plans.sort()).toEqual([[], [planId(1)], [planId(1), planId(2)], [planId(3)]]);
    expect(after.filter(({ id }) => before.has(id))).toEqual([]);
    expect(at.world.rows(sealedBallotTable)).toEqual([]);
  });

  test('takes the halves of the tellers in any order (V13)', async () => {
    const at = await anOpenRound();
    await castBallots(at, [[1]]);
    const [one, other] = HALVES;
    const closed = await at.world.run(closeRound, closing(at, [other, one]));
    expect(closed).toMatchObject({ ok: true });
  });

  test.each([
    ['without the halves', () => null, 'voting.halvesNeeded'],
    ['with nothing that the halves gave', () => [], 'voting.ballotsNotOpened'],
    ['with what halves of somebody else gave', metBy(OTHER_HALVES), 'voting.ballotsNotOpened'],
  ] as const)('stays closed to whoever comes %s (V13)', async (_who, open, code) => {
    const at = await anOpenRound();
    await castBallots(at, [[1]]);
    const openings = open(at);
    const refused = await at.world.run(closeRound, { roundId: at.roundId, openings, settled: [] });
    expect(refused).toMatchObject({ error: { code } });
    expect(roundOf(at).state.status).toBe('open');
    expect(at.world.rows(sealedBallotTable)).toHaveLength(1);
  });

  test('leaves no ballot out that does not open (V13)', async () => {
    const at = await anOpenRound();
    await castBallots(at, [[1], [2]]);
    const [first] = at.world.rows(sealedBallotTable);
    if (first === undefined) throw new Error('The box is empty.');
    const changed = first.envelope.replace(/.$/, (last) => (last === '0' ? '1' : '0'));
    await seedRows(at.world, [put(sealedBallotTable, { ...first, envelope: changed })]);
    const refused = await at.world.run(closeRound, closing(at));
    expect(refused).toMatchObject({ error: { code: 'voting.ballotsNotOpened', params: { count: 1 } } });
  });

  test('gives the same new ids whatever the order of entering was (V6)', async () => {
    const one = await aClosedRound([[1], [2, 3], []]);
    const other = await aClosedRound([[], [1], [2, 3]]);
    const byId = (at: typeof one) =>
      Object.fromEntries(at.world.rows(ballotTable).map(({ id, choices }) => [id, choices.length]));
    expect(byId(one)).toEqual(byId(other));
  });

  test('is possible with an empty box', async () => {
    const at = await aClosedRound([]);
    expect(roundOf(at).state).toMatchObject({ status: 'closed', ballotCount: 0 });
  });

  test('happens once', async () => {
    const at = await aClosedRound([[1]]);
    const again = await at.world.run(closeRound, { roundId: at.roundId, openings: [], settled: [] });
    expect(again).toMatchObject({ error: { code: 'voting.notInThisPhase', params: { status: 'closed' } } });
  });

  describe('of papers that were typed in twice (V14)', () => {
    /** First and second reading of papers 1, 2, …; null: not typed in. */
    async function typed(papers: readonly (readonly [number[] | null, number[] | null])[]) {
      const at = await anOpenRound({ readings: 2 });
      for (const [index, readings] of papers.entries())
        for (const [place, plans] of readings.entries()) {
          if (plans === null) continue;
          const id = ballotId(index * 2 + place + 1);
          const paper = {
            ...onceRead(id),
            sheet: index + 1,
            reading: place === 0 ? (1 as const) : (2 as const),
          };
          const input = { roundId: at.roundId, ballotId: id, choices: ticked(plans.map(planId)), ...paper };
          expect(await at.world.run(enterBallot, input)).toMatchObject({ ok: true });
        }
      return at;
    }
    const plansIn = (at: { world: { rows: (table: typeof ballotTable) => readonly Ballot[] } }) =>
      at.world.rows(ballotTable).map(({ choices }) => choices.map(({ applicationId }) => applicationId));

    test('counts each paper once', async () => {
      const at = await typed([
        [[1], [1]],
        [
          [2, 3],
          [3, 2],
        ],
      ]);
      const closed = await at.world.run(closeRound, closing(at));
      expect(closed).toMatchObject({ ok: true });
      expect(roundOf(at).state).toMatchObject({ ballotCount: 2 });
      expect(plansIn(at).sort()).toEqual([[planId(1)], [planId(2), planId(3)]]);
    });

    test('waits for the second reading', async () => {
      const at = await typed([
        [[1], [1]],
        [[2], null],
      ]);
      expect(await at.world.run(closeRound, closing(at))).toMatchObject({
        error: { code: 'voting.readingsMissing', params: { count: 1 } },
      });
    });

    test('asks which reading stands where they differ, and takes that one', async () => {
      const at = await typed([
        [[1], [1]],
        [[2], [3]],
        [[1], [2]],
      ]);
      const close = (settled: { sheet: number; reading: 1 | 2 }[]) =>
        at.world.run(closeRound, { ...closing(at), settled });
      expect(await close([{ sheet: 2, reading: 2 }])).toMatchObject({
        error: { code: 'voting.readingsDiffer', params: { count: 1 } },
      });
      expect(
        await close([
          { sheet: 2, reading: 2 },
          { sheet: 3, reading: 1 },
        ]),
      ).toMatchObject({ ok: true });
      expect(plansIn(at).sort()).toEqual([[planId(1)], [planId(1)], [planId(3)]]);
    });
  });
});
