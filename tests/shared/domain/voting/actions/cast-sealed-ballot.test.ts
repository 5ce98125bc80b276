import type { Context } from '@shared/domain/action';
import { castSealedBallot } from '@shared/domain/voting/actions/cast-sealed-ballot';
import { closeRound } from '@shared/domain/voting/actions/close-round';
import { restartBox } from '@shared/domain/voting/actions/restart-box';
import { ballotTable } from '@shared/domain/voting/ballot';
import { codeCounts } from '@shared/domain/voting/codes/use-code';
import { votingCodeTable } from '@shared/domain/voting/codes/voting-code';
import { receiptOf } from '@shared/domain/voting/sealing/receipt';
import { sealedBallotTable } from '@shared/domain/voting/sealing/sealed-ballot';
import { readBallotFile } from '@shared/formats/ballot-file/ballot-file';
import { hashText } from '@shared/kernel/hash';
import { encodeUtf8 } from '@shared/kernel/utf8';
import { describe, expect, test } from 'vitest';
import { OTHER_HALVES, testBoxKey } from '../../../../support/box-keys';
import { homeFormOf, sealedByHand, votedAtHome } from '../../../../support/home-ballots';
import { aCast, aRoundWithCodes, castWithCodes, testCode } from '../../../../support/voting-codes';
import { type AtPhase, closing, roundOf } from '../../../../support/voting-steps';
import { TODAY } from '../../../../support/voting-world';

const refusal = (code: string) => ({ ok: false, error: { code } });
const SALT = 16;

/** As the desk reads it. */
function handedIn(at: AtPhase, text: string) {
  const read = readBallotFile(at.roundId, encodeUtf8(text));
  if (!read.ok) throw new Error(read.error);
  return read.value;
}

/** Four bytes for each of the three plans, then a salt. */
function content(...marks: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(marks.length * 4 + SALT).fill(7);
  const view = new DataView(bytes.buffer);
  for (const [index, mark] of marks.entries()) view.setUint32(index * 4, mark);
  return bytes;
}

describe('a ballot that was sealed at home (V59)', () => {
  test('goes into the box sealed and uses its code; the log hears nothing of it (V6, V51)', async () => {
    const at = await aRoundWithCodes(5);
    const input = handedIn(at, votedAtHome(at, 1, [1, 2]).text);
    expect(await at.world.run(castSealedBallot, input)).toMatchObject({ ok: true });
    const [sealed] = at.world.rows(sealedBallotTable);
    expect(sealed).toMatchObject({ envelope: input.envelope, sheet: null, reading: 1, isFromFile: true });
    expect(sealed?.id[14]).toBe('4');
    expect(codeCounts(at.world.rows(votingCodeTable))).toEqual({ given: 5, onScreen: 1, onPaper: 0 });
    const code = at.world.rows(votingCodeTable).find(({ use }) => use === 'unused') ?? null;
    const decided = castSealedBallot.decide(
      { round: roundOf(at), code, known: null },
      handedIn(at, votedAtHome(at, 2, [1]).text),
      { today: TODAY } as Context,
    );
    expect(decided).toMatchObject({ value: { audit: { details: {} } } });
  });

  test('the same file goes in once, and nobody casts the envelope of another as their own', async () => {
    const at = await aRoundWithCodes(5);
    const input = handedIn(at, votedAtHome(at, 1, [1, 2]).text);
    await at.world.run(castSealedBallot, input);
    expect(await at.world.run(castSealedBallot, input)).toMatchObject(refusal('voting.fileAlreadyIn'));
    const { hash } = handedIn(at, votedAtHome(at, 2, [1]).text);
    expect(await at.world.run(castSealedBallot, { ...input, hash })).toMatchObject(
      refusal('voting.fileAlreadyIn'),
    );
    expect(at.world.rows(sealedBallotTable)).toHaveLength(1);
  });

  test('is refused with a used or unknown code, other rules, another box, or what is no envelope', async () => {
    const at = await aRoundWithCodes(5);
    await castWithCodes(at, [[1]]);
    const good = handedIn(at, votedAtHome(at, 2, [1, 2]).text);
    const cases: readonly (readonly [object, string])[] = [
      [{ hash: aCast(at, 1, [1]).hash }, 'voting.codeUsed'],
      [{ hash: hashText('nobody') }, 'voting.codeUnknown'],
      [{ regulationHash: hashText('other rules') }, 'voting.fileOtherRegulation'],
      [{ boxKey: testBoxKey(at.roundId, OTHER_HALVES) }, 'voting.fileOtherBox'],
      [{ envelope: `${good.envelope}00` }, 'voting.fileNotSealed'],
      [{ envelope: good.envelope.slice(2) }, 'voting.fileNotSealed'],
      [{ envelope: '0'.repeat(good.envelope.length) }, 'voting.fileNotSealed'],
    ];
    for (const [part, code] of cases)
      expect(await at.world.run(castSealedBallot, { ...good, ...part })).toMatchObject(refusal(code));
    expect(at.world.rows(sealedBallotTable)).toHaveLength(1);
    expect(codeCounts(at.world.rows(votingCodeTable))).toMatchObject({ onScreen: 1 });
    expect(await at.world.run(castSealedBallot, good)).toMatchObject({ ok: true });
  });

  test('made for a box that was emptied since is told, and never spoils the new box (V13)', async () => {
    const at = await aRoundWithCodes(5);
    const old = handedIn(at, votedAtHome(at, 1, [1, 2]).text);
    const boxKey = testBoxKey(at.roundId, OTHER_HALVES);
    await at.world.run(restartBox, { roundId: at.roundId, boxKey, ground: 'halfLost' });
    expect(await at.world.run(castSealedBallot, old)).toMatchObject(refusal('voting.fileOtherBox'));
    const anew = handedIn(at, votedAtHome(at, 1, [1, 2]).text);
    expect(await at.world.run(castSealedBallot, anew)).toMatchObject({ ok: true });
  });
});

describe('opening a box with ballots from files (V60)', () => {
  test('each good one counts with its receipt; a bad one is spoiled and stops no other', async () => {
    const at = await aRoundWithCodes(10, { minChoices: 0, maxChoices: 2 });
    const good = [[1, 2], [], [3]].map((plans, index) => votedAtHome(at, index + 1, plans));
    for (const { text } of good)
      expect(await at.world.run(castSealedBallot, handedIn(at, text))).toMatchObject({ ok: true });
    const bad = [
      // More plans than may be chosen.
      sealedByHand(at, 4, content(1, 1, 1)),
      // A mark that the app never writes on such a ballot, which could make it known.
      sealedByHand(at, 5, content(1, 9, 0)),
      sealedByHand(at, 6, content(0xffffffff, 0, 0)),
    ];
    const changed = handedIn(at, votedAtHome(at, 7, [1]).text);
    const lastDigit = changed.envelope.endsWith('0') ? '1' : '0';
    // Sealed, and changed on the way: it does not open.
    bad.push({ ...changed, envelope: changed.envelope.slice(0, -1) + lastDigit });
    for (const input of bad) expect(await at.world.run(castSealedBallot, input)).toMatchObject({ ok: true });
    expect(await at.world.run(closeRound, closing(at))).toMatchObject({ ok: true });
    expect(roundOf(at).state).toMatchObject({ ballotCount: 3, spoiledCount: 4 });
    const round = roundOf(at);
    const receipts = at.world
      .rows(ballotTable)
      .map(({ choices, salt }) => receiptOf(round, choices, salt ?? ''));
    expect(receipts.sort()).toEqual(good.map(({ receipt }) => receipt).sort());
  });

  test('a ballot of the desk that does not open still stops the closing (V13)', async () => {
    const at = await aRoundWithCodes(6);
    await castWithCodes(at, [[1], [1], [2], [2], [3]]);
    const input = closing(at);
    const openings = input.openings.map((opening, index) =>
      index === 0 ? { ...opening, meeting: '0'.repeat(64) } : opening,
    );
    expect(await at.world.run(closeRound, { ...input, openings })).toMatchObject(
      refusal('voting.ballotsNotOpened'),
    );
  });

  test('a form carries nothing of any voter: it is the same for all', async () => {
    const at = await aRoundWithCodes(5);
    const text = JSON.stringify(homeFormOf(at));
    for (const { id, hash } of at.world.rows(votingCodeTable)) {
      expect(text).not.toContain(id);
      expect(text).not.toContain(hash);
    }
    expect(text).not.toContain(testCode(1));
  });
});
