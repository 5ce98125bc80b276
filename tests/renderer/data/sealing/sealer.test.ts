import { createDecipheriv, randomBytes } from 'node:crypto';
import { makeSealer } from '@renderer/data/sealing/sealer';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const random = (length: number) => new Uint8Array(randomBytes(length));
const KEY = random(32);
const sealer = makeSealer(KEY, random);

test('any text opens in its own place and nowhere else', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const sealed = sealer.seal(text, 'persons/1');
      expect(sealer.open(sealed, 'persons/1')).toBe(text);
      expect(sealer.open(sealed, 'persons/2')).toBeNull();
      expect(makeSealer(random(32), random).open(sealed, 'persons/1')).toBeNull();
    }),
    { numRuns: 50 },
  );
});

test('whatever is changed in it, it does not open', () => {
  const sealed = Buffer.from(sealer.seal('Noor', 'persons/1'), 'base64');
  for (let at = 0; at < sealed.length; at += 1) {
    const changed = Buffer.from(sealed);
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(sealer.open(changed.toString('base64'), 'persons/1')).toBeNull();
  }
  expect(sealer.open('', 'persons/1')).toBeNull();
  expect(sealer.open('x', 'persons/1')).toBeNull();
});

test('the same text is never sealed the same way twice', () => {
  const texts = Array.from({ length: 1000 }, () => sealer.seal('Noor', 'x'));
  expect(new Set(texts).size).toBe(1000);
});

test('any program that knows ChaCha20-Poly1305 can open it', () => {
  const sealed = Buffer.from(sealer.seal('Noor', 'persons/1'), 'base64');
  const decipher = createDecipheriv('chacha20-poly1305', KEY, sealed.subarray(0, 12), { authTagLength: 16 });
  decipher.setAAD(Buffer.from('persons/1'), { plaintextLength: 4 });
  decipher.setAuthTag(sealed.subarray(-16));
  expect(Buffer.concat([decipher.update(sealed.subarray(12, -16)), decipher.final()]).toString()).toBe(
    'Noor',
  );
});
