import { hashText, hexOf } from '@shared/kernel/hash';
import { boxKeyOf, meetingOf, openMet, sealTo, secretFrom } from '@shared/kernel/sealed-box';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const secret = secretFrom(['one', 'other'], 'round');
const boxKey = boxKeyOf(secret);
const chance = hashText('chance');
const content = Uint8Array.from([1, 2, 3, 4]);

/** Both halves of opening, by one secret that says it is of this box. */
function openWith(by: Uint8Array, sealed: string) {
  const meeting = meetingOf(by, sealed);
  return meeting === null ? { ok: false, error: 'notOpened' } : openMet(boxKey, meeting, sealed);
}

describe('sealing to a public key', () => {
  test('gives back any content to whoever has the secret', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 1, maxLength: 200 }),
        fc.uint8Array({ minLength: 32, maxLength: 32 }),
        (bytes, drawn) => {
          const sealed = sealTo(boxKey, bytes, hexOf(drawn));
          expect(openWith(secret, sealed)).toEqual({ ok: true, value: bytes });
        },
      ),
      { numRuns: 50 },
    );
  });

  test.each([
    ['texts in another order', ['other', 'one'], 'round'],
    ['another text', ['one', 'another'], 'round'],
    ['the same texts for something else', ['one', 'other'], 'rounds'],
  ])('does not open with %s', (_name, texts, bound) => {
    const sealed = sealTo(boxKey, content, chance);
    expect(openWith(secretFrom(texts, bound), sealed)).toEqual({ ok: false, error: 'notOpened' });
  });

  test('does not open once a digit changed, wherever it stands', () => {
    const sealed = sealTo(boxKey, content, chance);
    for (let at = 0; at < sealed.length; at += 7) {
      const digit = sealed[at] === '0' ? '1' : '0';
      const changed = sealed.slice(0, at) + digit + sealed.slice(at + 1);
      expect(openWith(secret, changed)).toEqual({ ok: false, error: 'notOpened' });
    }
  });

  test('does not open what is too short to be sealed', () => {
    expect(openWith(secret, '00')).toEqual({ ok: false, error: 'notOpened' });
  });
});
