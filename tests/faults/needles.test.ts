import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { searcherFor } from './needles';
import { layersOf, unsnap } from './unpacked';

const NAME = 'Zoëlindert Vantabel';
const around = (bytes: Buffer) => Buffer.concat([Buffer.from('voor '), bytes, Buffer.from(' na')]);
const textsIn = (bytes: Buffer) =>
  new Set(
    [...layersOf(bytes)]
      .flatMap((layer) => [...searcherFor([NAME, 'nergens.te@vinden.nl'])(layer)])
      .map(({ text }) => text),
  );

describe('a planted string is found', () => {
  test.each([
    ['as UTF-8', around(Buffer.from(NAME))],
    ['at the very beginning', Buffer.from(NAME)],
    ['as UTF-16', around(Buffer.from(NAME, 'utf16le'))],
    ['as UTF-16 with the big end first', around(Buffer.from(NAME, 'utf16le').swap16())],
    ['in JSON with escapes', around(Buffer.from(`{"name":"Zo\\u00eblindert Vantabel"}`))],
    [
      'in base64, at the beginning of a group',
      around(Buffer.from(Buffer.from(`abc${NAME}x`).toString('base64'))),
    ],
    ['in base64, one byte on', around(Buffer.from(Buffer.from(`abcd${NAME}`).toString('base64')))],
    ['in base64, two bytes on', around(Buffer.from(Buffer.from(`abcde${NAME}yz`).toString('base64')))],
    ['in a part that is packed', around(gzipSync(`veel ${NAME} meer`))],
  ])('%s', (_how, bytes) => {
    expect(textsIn(bytes)).toEqual(new Set([NAME]));
  });
});

test('what is not there is not found', () => {
  expect(textsIn(Buffer.from('aan het eind: Zoëlindert Vanta'))).toEqual(new Set());
  expect(textsIn(Buffer.from('Zoëlindert Vantabe1, Zoelindert Vantabel, '.repeat(50)))).toEqual(new Set());
});

test('snappy is unpacked: a literal, and a copy of what came before that overlaps itself', () => {
  // Length 11; the literal "abc"; 8 bytes from 3 back.
  const packed = Buffer.from([11, 2 << 2, ...Buffer.from('abc'), ((8 - 4) << 2) | 1, 3]);
  expect(unsnap(packed).toString()).toBe('abcabcabcab');
});
