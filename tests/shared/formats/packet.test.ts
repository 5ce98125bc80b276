import { openPacket, packPacket } from '@shared/formats/packet';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('a packet of files', () => {
  test('is the same to the byte whatever the order of its files', () => {
    const one = packPacket(
      new Map([
        ['a.txt', bytes('1')],
        ['data/b.csv', bytes('2')],
      ]),
    );
    const other = packPacket(
      new Map([
        ['data/b.csv', bytes('2')],
        ['a.txt', bytes('1')],
      ]),
    );
    expect(one).toEqual(other);
  });

  test('opens to what was packed', () => {
    const files = new Map([
      ['datapackage.json', bytes('{}')],
      ['data/leeg.csv', bytes('')],
    ]);
    const opened = openPacket(packPacket(files));
    expect(opened.ok && [...opened.value]).toEqual([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
  });

  test.each([
    ['../buiten.txt'],
    ['/wortel.txt'],
    ['C:\\bestand.txt'],
    ['a/../../b.txt'],
    ['a//b.txt'],
    ['nieuwe\nregel.txt'],
  ])('a file named %j is refused', (name) => {
    expect(openPacket(zipSync({ [name]: bytes('x') }))).toEqual({ ok: false, error: 'packet.unsafeName' });
  });

  test('more than a thousand files are refused', () => {
    const files = Object.fromEntries(Array.from({ length: 1001 }, (_, index) => [`${index}.txt`, bytes('')]));
    expect(openPacket(zipSync(files))).toEqual({ ok: false, error: 'packet.tooManyFiles' });
  });

  test('a bomb stops at the limit, whatever it says of its size', () => {
    const zip = zipSync({ 'bom.txt': new Uint8Array(201 * 1024 * 1024) }, { level: 1 });
    expect(zip.length).toBeLessThan(2 * 1024 * 1024);
    expect(openPacket(zip)).toEqual({ ok: false, error: 'packet.tooLarge' });
  });

  test('bytes that are no zip are refused in words, never thrown', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (noise) => {
        expect(openPacket(noise)).toEqual({ ok: false, error: 'packet.notAZip' });
        expect(openPacket(new Uint8Array([0x50, 0x4b, 3, 4, ...noise]))).toHaveProperty('ok');
      }),
    );
  });
});
