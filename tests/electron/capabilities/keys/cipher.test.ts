import { createDecipheriv } from 'node:crypto';
import { deriveKey, random, seal, unseal, wipe } from '@electron/capabilities/keys/cipher';
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { expect, test } from 'vitest';

const KEY = new Uint8Array(32).fill(3);
const plain = utf8ToBytes('tuinaanleg');

test('what is sealed opens with the same key for the same thing only', () => {
  const sealed = seal(KEY, plain, 'dit');
  expect(unseal(KEY, sealed, 'dit')).toEqual(plain);
  expect(unseal(KEY, sealed, 'dat')).toBeNull();
  expect(unseal(random(32), sealed, 'dit')).toBeNull();
  expect(unseal(KEY, sealed.subarray(0, 10), 'dit')).toBeNull();
  expect(seal(KEY, plain, 'dit')).not.toEqual(sealed);
});

test('every flipped bit is noticed', () => {
  const sealed = seal(KEY, plain, 'dit');
  const opened = [...sealed.keys()].map((at) => {
    const changed = Uint8Array.from(sealed);
    changed[at] = (changed[at] ?? 0) ^ 1;
    return unseal(KEY, changed, 'dit');
  });
  expect(opened.filter((value) => value !== null)).toEqual([]);
});

test('Node itself opens it the way the standard says', () => {
  const sealed = seal(KEY, plain, 'dit');
  const decipher = createDecipheriv('chacha20-poly1305', KEY, sealed.subarray(0, 12), { authTagLength: 16 });
  decipher.setAAD(Buffer.from('dit'), { plaintextLength: plain.length });
  decipher.setAuthTag(sealed.subarray(-16));
  expect(
    new Uint8Array(Buffer.concat([decipher.update(sealed.subarray(12, -16)), decipher.final()])),
  ).toEqual(plain);
});

test('the page derives the same keys', () => {
  const derived = deriveKey({ from: KEY, purpose: 'buurtpot/rows' });
  expect(hkdf(sha256, KEY, undefined, utf8ToBytes('buurtpot/rows'), 32)).toEqual(derived);
  expect(deriveKey({ from: KEY, purpose: 'buurtpot/slots' })).not.toEqual(derived);
});

test('wiping leaves zeros', () => {
  const [one, two] = [random(32), random(32)];
  wipe(one, two);
  expect([one, two]).toEqual([new Uint8Array(32), new Uint8Array(32)]);
});
