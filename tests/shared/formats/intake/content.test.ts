import { BACKUP_MAGIC, CONTENT_KINDS, type ContentKind, contentOf } from '@shared/formats/intake/content';
import { encodeUtf8 } from '@shared/kernel/utf8';
import fc from 'fast-check';
import { gzipSync, strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';

const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf16 = (text: string) =>
  Uint8Array.from([0xff, 0xfe, ...[...text].flatMap((each) => [each.charCodeAt(0), 0])]);

describe('what a file is, by its first bytes', () => {
  test.each<[string, Uint8Array, ContentKind]>([
    ['a backup', latin1(`${BACKUP_MAGIC}{}`), 'backup'],
    ['a vote', encodeUtf8('META\nkey;value\n'), 'pabulib'],
    ['a vote with a mark and a quoted word', encodeUtf8('\ufeff"META";\r\nkey;value'), 'pabulib'],
    ['a statement in XML', encodeUtf8('\ufeff<?xml version="1.0"?><Document/>'), 'xml'],
    ['XML without a declaration', encodeUtf8('\n <Document xmlns="x">'), 'xml'],
    ['XML in UTF-16', utf16('<?xml version="1.0"?>'), 'xml'],
    ['a web page', encodeUtf8('<!DOCTYPE html><p>'), 'html'],
    ['a drawing', encodeUtf8('<?xml version="1.0"?><svg onload="x()">'), 'svg'],
    ['JSON', encodeUtf8('{ "a": 1 }'), 'json'],
    ['a list in JSON', encodeUtf8('[1]'), 'json'],
    ['a statement in SWIFT form', encodeUtf8('{1:F01INGBNL2ABXXX}\n:20:1'), 'text'],
    [
      'a statement as it comes over the line of SWIFT',
      encodeUtf8('\u0001{1:F01INGBNL2ABXXX}\n:20:1\n\u0003'),
      'text',
    ],
    ['CSV', encodeUtf8('"Datum";"Naam"\n'), 'text'],
    ['text of an old bank', latin1('Caf\xe9;1,00\r\n'), 'text'],
    ['text that begins as a program does', encodeUtf8('MZ is een afkorting'), 'text'],
    ['a zip', zipSync({ 'a.csv': strToU8('1') }), 'zip'],
    ['an empty zip', zipSync({}), 'zip'],
    ['a spreadsheet', zipSync({ '[Content_Types].xml': strToU8('<x/>') }), 'office'],
    [
      'an open document',
      zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }] }),
      'office',
    ],
    ['an old document', latin1('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0'), 'office'],
    ['gzip', gzipSync(strToU8('x')), 'gzip'],
    ['7z', latin1('7z\xbc\xaf\x27\x1c\0'), 'archive'],
    ['a PDF', latin1('%PDF-1.7\n'), 'pdf'],
    ['a PNG', latin1('\x89PNG\r\n\x1a\n\0\0'), 'png'],
    ['a JPEG', latin1('\xff\xd8\xff\xe0'), 'jpeg'],
    ['a WebP', latin1('RIFF\0\0\0\0WEBPVP8 '), 'webp'],
    ['a photo of a telephone we cannot draw', latin1('\0\0\0\x18ftypheic'), 'picture'],
    ['a GIF', latin1('GIF89a'), 'picture'],
    ['a program of Windows', latin1('MZ\x90\0\x03'), 'program'],
    ['a program of Linux', latin1('\x7fELF\x02'), 'program'],
    ['a script', latin1('#!/bin/sh\n'), 'program'],
    ['noise', latin1('\0\x01\x02'), 'unknown'],
    ['nothing', new Uint8Array(), 'text'],
  ])('%s', (_what, bytes, kind) => {
    expect(contentOf(bytes)).toBe(kind);
  });

  test('any bytes have a kind', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => CONTENT_KINDS.includes(contentOf(bytes))),
    );
  });
});
