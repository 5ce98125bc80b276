import type { Context } from '@shared/domain/action';
import { closeRound } from '@shared/domain/voting/actions/close-round';
import { enterBallot } from '@shared/domain/voting/actions/enter-ballot';
import { ballotTable, ticked } from '@shared/domain/voting/ballot';
import { boxChain, boxHash } from '@shared/domain/voting/box';
import { votingCodeTable } from '@shared/domain/voting/codes/voting-code';
import { receiptOf } from '@shared/domain/voting/sealing/receipt';
import { saltFrom } from '@shared/domain/voting/sealing/salt';
import { sealedBallotTable } from '@shared/domain/voting/sealing/sealed-ballot';
import { describe, expect, test } from 'vitest';
import { onceRead, sealingChance } from '../../../../support/box-keys';
import { aCast, aRoundWithCodes, castWithCodes } from '../../../../support/voting-codes';
import { castBallots, closing, roundOf } from '../../../../support/voting-steps';
import { ballotId, planId, TODAY } from '../../../../support/voting-world';

const refusal = (code: string, params: object = {}) => ({ ok: false, error: { code, params } });
const FIVE = [[1], [2], [1, 2], [], [3]];

describe('closing a box with votes from a screen', () => {
  test('needs five ballots, papers included, before anything is opened (V53)', async () => {
    const at = await aRoundWithCodes(6);
    await castWithCodes(at, FIVE.slice(0, 4));
    const tooFew = refusal('voting.tooFewBallots', { least: 5, count: 4 });
    expect(await at.world.run(closeRound, { ...closing(at), openings: null })).toMatchObject(tooFew);
    const id = ballotId(50);
    const paper = { roundId: at.roundId, ballotId: id, choices: ticked([planId(3)]), ...onceRead(id) };
    await at.world.run(enterBallot, paper);
    expect(await at.world.run(closeRound, closing(at))).toMatchObject({ ok: true });
  });

  test('opens papers alone however few they are', async () => {
    const at = await aRoundWithCodes(5);
    await castBallots(at, [[1]]);
    expect(await at.world.run(closeRound, closing(at))).toMatchObject({ ok: true });
  });

  test('leaves no roll, and gives every ballot a receipt that its voter can find (V52)', async () => {
    const at = await aRoundWithCodes(6);
    await castWithCodes(at, FIVE);
    const round = roundOf(at);
    const receipts = FIVE.map((plans, index) => {
      const { choices, chance } = aCast(at, index + 1, plans);
      return receiptOf(round, choices, saltFrom(chance));
    });
    const input = closeRound.input.parse(closing(at));
    const snapshot = await closeRound.load(at.world.reader, input);
    const decided = closeRound.decide(snapshot, input, {
      today: TODAY,
      newId: () => ballotId(99),
    } as unknown as Context);
    expect(decided).toMatchObject({ value: { audit: { details: { given: 6, onScreen: 5, onPaper: 0 } } } });
    await at.world.run(closeRound, closing(at));
    expect(at.world.rows(votingCodeTable)).toEqual([]);
    const found = at.world
      .rows(ballotTable)
      .map(({ choices, salt }) => receiptOf(round, choices, salt ?? ''));
    expect([...found].sort()).toEqual([...receipts].sort());
    expect(new Set(receipts).size).toBe(5);
    expect(receipts[0]).toMatch(/^\w{4} \w{4} \w{4}$/);
  });

  test('a paper has a receipt too, so that none stands out by having none (V52)', async () => {
    const at = await aRoundWithCodes(6);
    await castWithCodes(at, FIVE);
    const id = ballotId(60);
    await at.world.run(enterBallot, { roundId: at.roundId, ballotId: id, choices: [], ...onceRead(id) });
    const lengths = at.world.rows(sealedBallotTable).map(({ envelope }) => envelope.length);
    expect(new Set(lengths).size).toBe(1);
    await at.world.run(closeRound, closing(at));
    const salts = at.world.rows(ballotTable).map(({ salt }) => salt);
    expect(salts).toContain(saltFrom(sealingChance(id)));
    expect(salts.every((salt) => salt !== null)).toBe(true);
  });

  test('papers that are typed in twice go together with votes on a screen (V14)', async () => {
    const at = await aRoundWithCodes(6, { readings: 2 });
    await castWithCodes(at, FIVE);
    for (const reading of [1, 2] as const) {
      const id = ballotId(70 + reading);
      const paper = {
        roundId: at.roundId,
        ballotId: id,
        choices: ticked([planId(2)]),
        chance: sealingChance(id),
      };
      expect(await at.world.run(enterBallot, { ...paper, sheet: 1, reading })).toMatchObject({ ok: true });
    }
    expect(await at.world.run(closeRound, closing(at))).toMatchObject({ ok: true });
    expect(at.world.rows(ballotTable)).toHaveLength(6);
  });

  test('chains the ballots up to the hash of the box (V7, V52)', async () => {
    const at = await aRoundWithCodes(5);
    await castWithCodes(at, FIVE);
    await at.world.run(closeRound, closing(at));
    const ballots = at.world.rows(ballotTable);
    const chain = boxChain(ballots, 'approval');
    const { state } = roundOf(at);
    expect(chain).toHaveLength(5);
    expect(state).toMatchObject({ status: 'closed', boxHash: chain.at(-1)?.hash });
    expect(boxChain([...ballots].reverse(), 'approval')).toEqual(chain);
    const [one, ...others] = ballots;
    if (one === undefined) throw new Error('The box is empty.');
    const hash = boxHash(ballots, 'approval');
    expect(boxHash(others, 'approval')).not.toBe(hash);
    expect(boxHash([{ ...one, salt: '0'.repeat(32) }, ...others], 'approval')).not.toBe(hash);
    expect(boxHash([{ ...one, choices: ticked([planId(3), planId(1)]) }, ...others], 'approval')).not.toBe(
      hash,
    );
  });
});
