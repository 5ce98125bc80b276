import {
  CODE_CHANCE_BYTES,
  codeFrom,
  codeHash,
  readCode,
  spacedCode,
} from '@shared/domain/voting/codes/code-text';
import type { RoundId } from '@shared/domain/voting/round';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { testId } from '../../../../support/action-world';
import { testCode } from '../../../../support/voting-codes';

const code = fc
  .uint8Array({ minLength: CODE_CHANCE_BYTES, maxLength: CODE_CHANCE_BYTES })
  .filter((bytes) => bytes.filter((byte) => byte < 248).length >= 11)
  .map(codeFrom);
const OTHERS = [...'0123456789ABCDEFGHJKMNPQRSTVWXY'];

describe('a voting code (V50)', () => {
  test('is read however it is typed', () => {
    fc.assert(
      fc.property(code, (text) => {
        expect(readCode(spacedCode(text))).toBe(text);
        expect(readCode(` ${text.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l')}\n`)).toBe(text);
        expect(readCode(text.replaceAll('2', 'z').replaceAll('V', 'u').replaceAll('1', 'I'))).toBe(text);
      }),
    );
    expect(spacedCode(testCode(1))).toMatch(/^\w{4} \w{4} \w{4}$/);
  });

  test('shows every single wrong character, and every two neighbours that changed places', () => {
    fc.assert(
      fc.property(code, fc.nat(11), fc.constantFrom(...OTHERS), (text, place, other) => {
        const wrong = text.slice(0, place) + other + text.slice(place + 1);
        expect(readCode(wrong)).toBe(wrong === text ? text : null);
        const turned = [...text];
        [turned[place], turned[place - 1]] = [turned[place - 1] ?? '', turned[place] ?? ''];
        if (place > 0 && turned.join('') !== text) expect(readCode(turned.join(''))).toBeNull();
      }),
    );
    for (const typed of ['', 'ABCD', `${testCode(1)}0`, '############']) expect(readCode(typed)).toBeNull();
  });

  test('uses every character equally, and refuses too little chance', () => {
    const drawn = codeFrom(
      Uint8Array.from([255, 254, 248, ...Array.from({ length: 11 }, (_, value) => value + 31)]),
    );
    expect(drawn.slice(0, 11)).toBe('0123456789A');
    expect(() => codeFrom(new Uint8Array(30).fill(255))).toThrow(RangeError);
  });

  test('is kept as a fingerprint of this round alone', () => {
    const hash = codeHash(testId<RoundId>(1), testCode(1));
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(codeHash(testId<RoundId>(2), testCode(1))).not.toBe(hash);
    expect(codeHash(testId<RoundId>(1), testCode(2))).not.toBe(hash);
  });
});
