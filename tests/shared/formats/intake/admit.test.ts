import { admit, EXPECTED, READING_SECONDS, sizeProblem } from '@shared/formats/intake/admit';
import type { ContentKind } from '@shared/formats/intake/content';
import { intakeProblem } from '@shared/formats/intake/problem';
import { FILE_KINDS, FILE_PURPOSES, type FilePurpose } from '@shared/ipc/file-purposes';
import { encodeUtf8 } from '@shared/kernel/utf8';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';

describe('a file at the door', () => {
  test.each<[FilePurpose, Uint8Array, ContentKind]>([
    ['pabulib', encodeUtf8('META\n'), 'pabulib'],
    ['pabulib', encodeUtf8('a;b\n'), 'text'],
    ['export', zipSync({ a: strToU8('1') }), 'zip'],
    ['statement', encodeUtf8('<?xml?>'), 'xml'],
  ])('for %s lets in what fits', (purpose, bytes, kind) => {
    expect(admit(purpose, bytes)).toEqual({ ok: true, value: kind });
  });

  test.each<[FilePurpose, Uint8Array, ContentKind]>([
    ['pabulib', zipSync({ '[Content_Types].xml': strToU8('x') }), 'office'],
    ['photo', encodeUtf8('<svg xmlns="x">'), 'svg'],
    ['photo', encodeUtf8('<html>'), 'html'],
    ['backup', strToU8('\x7fELF\x02'), 'program'],
    ['export', encodeUtf8('geen zip'), 'text'],
    ['statement', encodeUtf8('%PDF-1.4'), 'pdf'],
  ])('for %s refuses what is something else, and says what it looks like', (purpose, bytes, found) => {
    const problem = intakeProblem('intake.otherKind', { expected: purpose, found });
    expect(admit(purpose, bytes)).toEqual({ ok: false, error: problem });
  });

  test.each(FILE_PURPOSES)('has a size, a time and kinds for %s', (purpose) => {
    const { maxBytes } = FILE_KINDS[purpose];
    const limit = maxBytes / 1_000_000;
    expect([
      sizeProblem(purpose, maxBytes),
      sizeProblem(purpose, 0),
      sizeProblem(purpose, maxBytes + 1),
      EXPECTED[purpose].length > 0,
      READING_SECONDS[purpose] > 0,
    ]).toEqual([
      null,
      intakeProblem('intake.empty', {}),
      intakeProblem('intake.tooLarge', { megabytes: limit + 1, limit }),
      true,
      true,
    ]);
  });
});
