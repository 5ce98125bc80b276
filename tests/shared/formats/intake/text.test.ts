import { decodeText } from '@shared/formats/intake/encoding';
import { intakeProblem } from '@shared/formats/intake/problem';
import { lineAt, textOf } from '@shared/formats/intake/text';
import { encodeUtf8 } from '@shared/kernel/utf8';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

describe('the alphabet of a text', () => {
  test.each([
    ['UTF-8', encodeUtf8('Café'), 'utf-8'],
    ['UTF-8 with a mark', latin1('\xef\xbb\xbfCaf\xc3\xa9'), 'utf-8'],
    ['UTF-16 of Windows', latin1('\xff\xfeC\0a\0f\0\xe9\0'), 'utf-16le'],
    ['UTF-16 the other way round', latin1('\xfe\xff\0C\0a\0f\0\xe9'), 'utf-16be'],
  ])('%s is seen by itself', (_what, bytes, encoding) => {
    expect(textOf(bytes)).toEqual({ ok: true, value: { text: 'Café', encoding, numbers: [] } });
  });

  test('what is no UTF-8 is read as Windows text only after a person saw the lines that differ', () => {
    const bytes = latin1('Naam;Bedrag\nCaf\xe9 \x80 5;1\nGewoon;2\nZo\xeb;3');
    expect(textOf(bytes)).toEqual({
      ok: false,
      error: intakeProblem('intake.encodingUnsure', {
        line: 2,
        lines: 2,
        preview: [
          { line: 2, text: 'Café € 5;1' },
          { line: 4, text: 'Zoë;3' },
        ],
      }),
    });
    expect(textOf(bytes, 'windows-1252')).toEqual({
      ok: true,
      value: { text: 'Naam;Bedrag\nCafé € 5;1\nGewoon;2\nZoë;3', encoding: 'windows-1252', numbers: [] },
    });
  });

  test('of long lines the part that differs is shown, of many lines the first five', () => {
    const line = `${'x'.repeat(500)}\xe9${'y'.repeat(500)}\n`;
    const read = decodeText(latin1(line.repeat(9)), null);
    const params = read.ok || read.error.code !== 'intake.encodingUnsure' ? null : read.error.params;
    expect([params?.lines, params?.preview.length, params?.preview[0]?.text]).toEqual([
      9,
      5,
      `${'x'.repeat(60)}é${'y'.repeat(59)}`,
    ]);
  });

  test.each([
    ['bytes that mean nothing in Windows text', latin1('a\nb\x81'), 2],
    ['a mark of UTF-8 before what is none', latin1('\xef\xbb\xbfa\n\n\xe9'), 3],
    ['half a character of UTF-16', latin1('\xff\xfea\0b'), 1],
    ['half a pair of UTF-16', latin1('\xff\xfea\0\n\0\x00\xd8'), 2],
  ])('%s are no text at all', (_what, bytes, line) => {
    const problem = intakeProblem('intake.notText', { line });
    expect(textOf(bytes, 'windows-1252')).toEqual({ ok: false, error: problem });
  });
});

describe('the text itself', () => {
  test('accents come in one form', () => {
    expect(textOf(encodeUtf8('Cafe\u0301'))).toEqual({
      ok: true,
      value: { text: 'Café', encoding: 'utf-8', numbers: [] },
    });
  });

  test('a NUL is refused with its line', () => {
    const problem = intakeProblem('intake.nulInText', { line: 3 });
    expect(textOf(encodeUtf8('a\nb\nc\0d'))).toEqual({ ok: false, error: problem });
  });

  test('whatever was text comes out as it went in, in its normal form', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!text.includes('\0') && !text.startsWith('\ufeff'));
        const read = textOf(encodeUtf8(text));
        return read.ok && read.value.text === text.normalize('NFC');
      }),
    );
  });

  test('numbers that look like a citizen service number are told with their line', () => {
    const read = textOf(encodeUtf8('a;1\r\nNoor;1234.56.782\r\n111222333;x 123456789'));
    expect(read.ok ? read.value.numbers : null).toEqual([
      { line: 2, digits: '123456782', written: '1234.56.782' },
      { line: 3, digits: '111222333', written: '111222333' },
    ]);
  });

  test.each([
    ['', 0, 1],
    ['a\nb', 1, 1],
    ['a\nb', 2, 2],
    ['\n\n\n', 2, 3],
  ])('%j at %d is line %d', (text, at, line) => {
    expect(lineAt(text, at)).toBe(line);
  });
});
