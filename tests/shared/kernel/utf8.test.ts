import { decodeUtf8 } from '@shared/kernel/utf8';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const strict = new TextDecoder('utf-8', { fatal: true });

function byPlatform(bytes: Uint8Array): string | null {
  try {
    return strict.decode(bytes);
  } catch {
    return null;
  }
}

test('agrees with the platform on any bytes', () => {
  const lead = fc.constantFrom(
    0x41,
    0x80,
    0xbf,
    0xc0,
    0xc2,
    0xe0,
    0xed,
    0xef,
    0xf0,
    0xf4,
    0xf5,
    0xa0,
    0x9f,
    0x90,
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.uint8Array(),
        fc.array(lead).map((list) => Uint8Array.from(list)),
      ),
      (bytes) => {
        const read = decodeUtf8(bytes);
        expect(read.ok ? read.value : null).toBe(byPlatform(bytes));
      },
    ),
    { numRuns: 2000 },
  );
});

test('agrees with the platform on any text, long ones too', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat({ max: 5000 }), (text, times) => {
      const bytes = new TextEncoder().encode(`${'aé€😀'.repeat(times)}${text}`);
      expect(decodeUtf8(bytes)).toEqual({ ok: true, value: strict.decode(bytes) });
    }),
  );
});

test('names the line of the first wrong byte', () => {
  expect(decodeUtf8(Uint8Array.from([0x41, 0x0a, 0x0a, 0xff]))).toEqual({ ok: false, error: { line: 3 } });
});
