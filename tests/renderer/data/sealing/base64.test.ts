import { fromBase64, toBase64 } from '@renderer/data/sealing/base64';
import fc from 'fast-check';
import { expect, test } from 'vitest';

test('any bytes are written as everybody writes them, and come back', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const text = toBase64(bytes);
      expect(text).toBe(Buffer.from(bytes).toString('base64'));
      expect(fromBase64(text)).toEqual(new Uint8Array(bytes));
    }),
  );
});

test.each(['A', 'AAA', 'AA=A', 'A===', 'A A=', 'AAé=', '====', 'AAA\n'])('%j is no base64', (text) => {
  expect(fromBase64(text)).toBeNull();
});
