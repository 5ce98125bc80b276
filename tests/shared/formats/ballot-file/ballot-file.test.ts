import { MOST_BALLOT_BYTES, readBallotFile } from '@shared/formats/ballot-file/ballot-file';
import { BallotForm, ballotPage } from '@shared/formats/ballot-file/ballot-form';
import { encodeUtf8 } from '@shared/kernel/utf8';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { homeFormOf, votedAtHome } from '../../../support/home-ballots';
import { aRoundWithCodes, testCode } from '../../../support/voting-codes';
import type { AtPhase } from '../../../support/voting-steps';
import { planId } from '../../../support/voting-world';

let at: AtPhase;
let text = '';
beforeAll(async () => {
  at = await aRoundWithCodes(5);
  text = votedAtHome(at, 1, [1, 2]).text;
});

const read = (changed: string) => readBallotFile(at.roundId, encodeUtf8(changed));
const without = (name: string) => JSON.stringify({ ...JSON.parse(text), [name]: undefined });

describe('a ballot file (V59)', () => {
  test('holds the choices sealed only, in one length whatever was chosen', () => {
    const lengths = [[], [1], [1, 2], [3]].map((plans) => votedAtHome(at, 1, plans).text.length);
    expect(new Set(lengths).size).toBe(1);
    for (const plan of [1, 2, 3]) expect(text).not.toContain(planId(plan));
    expect(Object.keys(JSON.parse(text)).sort()).toEqual([
      'boxKey',
      'code',
      'envelope',
      'format',
      'regulationHash',
      'roundId',
    ]);
  });

  test('the desk hears the fingerprint of the code, not the code', () => {
    const found = read(text);
    expect(found.ok).toBe(true);
    expect(JSON.stringify(found)).not.toContain(testCode(1));
  });

  test('what is no ballot file is told in a word, whatever it holds', () => {
    const cases = [
      ['', 'unread'],
      ['null', 'unread'],
      ['[1,2]', 'unread'],
      [text.slice(0, -20), 'unread'],
      [JSON.stringify({ ...JSON.parse(text), extra: 1 }), 'unread'],
      [JSON.stringify({ ...JSON.parse(text), envelope: 12 }), 'unread'],
      [JSON.stringify({ ...JSON.parse(text), envelope: 'zz' }), 'unread'],
      [JSON.stringify({ ...JSON.parse(text), code: 'AAAAAAAAAAAA'.toLowerCase() }), 'unread'],
      [`{"__proto__":${text}}`, 'unread'],
      ...['format', 'roundId', 'regulationHash', 'boxKey', 'code', 'envelope'].map((name) => [
        without(name),
        'unread',
      ]),
      [text.replace(at.roundId, '00000000-0000-7000-8000-0000000000ff'), 'otherRound'],
      [`${text}${' '.repeat(MOST_BALLOT_BYTES)}`, 'tooLarge'],
    ] as const;
    for (const [changed, error] of cases) expect(read(changed ?? '')).toEqual({ ok: false, error });
    expect(readBallotFile(at.roundId, new Uint8Array([0xff, 0xfe, 0x00]))).toEqual({
      ok: false,
      error: 'unread',
    });
  });

  test('bytes that were changed, cut or mixed never break the reader', () => {
    const bytes = encodeUtf8(text);
    const mutated = fc
      .tuple(
        fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { maxLength: 6 }),
        fc.nat(bytes.length),
        fc.uint8Array({ maxLength: 40 }),
      )
      .map(([changes, cut, tail]) => {
        const changed = Uint8Array.from(bytes);
        for (const [place, byte] of changes) changed[place] = byte;
        return Uint8Array.from([...changed.subarray(0, cut), ...tail]);
      });
    fc.assert(
      fc.property(fc.oneof(mutated, fc.uint8Array({ maxLength: 500 })), (some) => {
        const found = readBallotFile(at.roundId, some);
        // What is read after all has the shape that the box judges further.
        if (found.ok) expect(found.value.roundId).toBe(at.roundId);
        else expect(['unread', 'otherRound', 'tooLarge']).toContain(found.error);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the page for voters', () => {
  test('carries the form so that it is read back as it went in; words of a plan make no script', () => {
    const hostile = '</script><script>alert(1)</script>';
    const form = homeFormOf(at);
    const named = { ...form, fund: hostile, round: { ...form.round, name: hostile } };
    const page = ballotPage(named, { script: 'start();', style: '' });
    expect(page.match(/<script/g)).toHaveLength(2);
    const found = /<script type="application\/json" id="ballot-form">(.*)<\/script>/.exec(page)?.[1];
    expect(BallotForm.parse(JSON.parse(found ?? ''))).toEqual(named);
    expect(page).toContain("default-src 'none'");
  });
});
