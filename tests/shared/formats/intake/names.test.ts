import { cleanName, isSafeEntryName, shownName, turnsText } from '@shared/formats/intake/names';
import { encodeUtf8 } from '@shared/kernel/utf8';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

describe('a name inside a zip', () => {
  test.each(['datapackage.json', 'data/fonds.csv', 'data/', 'Straßenfest é.csv', '.rels', 'con-fetti.txt'])(
    '%j is safe',
    (name) => {
      expect(isSafeEntryName(name)).toBe(true);
    },
  );

  test.each([
    '',
    '/',
    '/wortel.txt',
    '../buiten.txt',
    'a/../../b.txt',
    'a//b.txt',
    './a.txt',
    'C:\\bestand.txt',
    'C:bestand.txt',
    '\\\\server\\deel',
    'a\\b.txt',
    'bestand.txt:verborgen',
    'nieuwe\nregel.txt',
    'nul\0.txt',
    'omgekeerd\u202egpj.exe',
    'onzichtbaar\u200b.txt',
    'con',
    'map/NUL.txt',
    'aux .txt',
    'COM¹',
    'punt.',
    'spatie ',
    'halve\ud800',
    `${'a/'.repeat(30)}b`,
    'é'.repeat(128),
  ])('%j is not', (name) => {
    expect(isSafeEntryName(name)).toBe(false);
  });
});

describe('a name for the eye', () => {
  test.each([
    ['export.zip', 'export.zip'],
    ['/home/anna/export.zip', 'export.zip'],
    ['C:\\Users\\anna\\export.zip', 'export.zip'],
    ['foto\u202egpj.exe', 'fotogpj.exe'],
    ['<img src=x>.pb', '<img src=x>.pb'],
    ['e\u0301.pb', 'é.pb'],
    ['\0\n', '?'],
    ['..', '..'],
  ])('%j reads %j', (name, shown) => {
    expect(shownName(name)).toBe(shown);
  });

  test('is never longer than a file system takes, nor empty, whatever comes in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (name) => {
        const { length } = encodeUtf8(shownName(name));
        return length > 0 && length <= 255;
      }),
    );
  });
});

describe('a name that we make', () => {
  test.each([
    ['Brief aan Anna.pdf', 'Brief aan Anna.pdf'],
    ['Brief', 'Brief.pdf'],
    ['Brief.PDF', 'Brief.pdf'],
    ['../../etc/passwd', 'etc-passwd.pdf'],
    ['C:\\Windows\\win.ini', 'C-Windows-win.ini.pdf'],
    ['con', '_con.pdf'],
    ['LPT1.letter.pdf', '_LPT1.letter.pdf'],
    ['.hidden', 'hidden.pdf'],
    ['  spaces   and dots ... .pdf', 'spaces and dots.pdf'],
    ['a<b>c:d"e|f?g*h', 'a-b-c-d-e-f-g-h.pdf'],
    ['turned\u202efdp.exe', 'turnedfdp.exe.pdf'],
    ['line\nend\u0000', 'lineend.pdf'],
    ['???', 'buurtpot.pdf'],
    ['é'.repeat(300), `${'é'.repeat(60)}.pdf`],
    ['e\u0301', 'é.pdf'],
  ])('%j becomes %j', (suggested, clean) => {
    expect(cleanName(suggested, ['pdf'])).toBe(clean);
  });

  test('keeps whichever extension fits', () => {
    expect(cleanName('chart.svg', ['png', 'svg'])).toBe('chart.svg');
  });

  test('is safe on every system, whatever it is made of', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (name) =>
        isSafeEntryName(cleanName(name, ['pdf'])),
      ),
      { numRuns: 1000 },
    );
  });
});

test.each([
  ['Wijklunch', false],
  ['\u05d2\u05df \u05d4\u05e9\u05db\u05d5\u05e0\u05d4', false],
  ['Plan \u202e 005', true],
  ['Plan \u2066verborgen\u2069', true],
])('whether %j turns the text: %s', (name, turns) => {
  expect(turnsText(name)).toBe(turns);
});
