import { readStatements } from '@shared/formats/statements/read-statements';
import { encodeUtf8 } from '@shared/kernel/utf8';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { XML_OF_A_BILLION_LAUGHS, XML_WITH_EXTERNAL_ENTITY } from '../../../support/hostile-files';
import { camtDocument, camtHead, camtText } from '../../../support/statement-writers/camt';
import { CSV_WRITERS, csvText } from '../../../support/statement-writers/csv';
import { mt940Text } from '../../../support/statement-writers/mt940';
import { ACCOUNT, aWritten, type Written } from '../../../support/statement-writers/written';

const [WRITTEN] = fc.sample(aWritten, { numRuns: 1, seed: 5 }) as [Written];
const camt = encodeUtf8(camtText(WRITTEN));
const mt940 = encodeUtf8(mt940Text(WRITTEN, 'ing'));

function csvBytes(name: string): Uint8Array {
  const writer = CSV_WRITERS.find((each) => each.name === name);
  return encodeUtf8(writer === undefined ? '' : csvText(WRITTEN, writer).text);
}

const layouts = (bytes: Uint8Array, confirmed: 'windows-1252' | null = null) => {
  const read = readStatements(bytes, 'maart', confirmed);
  return read.ok ? read.value.statements.map(({ layout, file }) => `${layout} in ${file}`) : read.error;
};

/** One byte a letter, as old Windows wrote. */
const windows = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 0xff);

describe('by its content alone', () => {
  test.each([
    ['camt.053', camt, 'camt.053.001.02 in maart'],
    ['MT940', mt940, 'mt940 in maart'],
    ['CSV', csvBytes('Knab'), 'csv.knab in maart'],
  ])('%s is read', (_sentence, bytes, layout) => {
    expect(layouts(bytes)).toEqual([layout]);
  });
});

describe('a zip', () => {
  test('around any number of layouts: each is read, and what is none is told with its name', () => {
    const zip = zipSync({
      'een/maart.xml': camt,
      'maart.sta': mt940,
      'leesmij.txt': encodeUtf8('Beste klant'),
      'leeg.csv': new Uint8Array(),
      '__MACOSX/._maart.xml': encodeUtf8('x'),
      'foto.png': encodeUtf8('\u0089PNG'),
    });
    const read = readStatements(zip, 'maart.zip');
    expect(read).toMatchObject({
      value: {
        statements: [
          { layout: 'camt.053.001.02', file: 'maart.xml' },
          { layout: 'mt940', file: 'maart.sta' },
        ],
        problems: [
          { code: 'unknownLayout', file: 'leesmij.txt' },
          { code: 'file', file: 'leeg.csv', problem: { code: 'intake.empty' } },
          { code: 'unknownLayout', file: 'foto.png' },
        ],
      },
    });
  });

  test('two files of one name, in two folders, are told apart', () => {
    expect(layouts(zipSync({ 'een/maart.xml': camt, 'twee/maart.xml': camt }))).toEqual([
      'camt.053.001.02 in maart.xml',
      'camt.053.001.02 in maart.xml (2)',
    ]);
  });

  test('with no statement in it is refused for its first file', () => {
    expect(layouts(zipSync({ 'leesmij.txt': encodeUtf8('Beste klant') }))).toEqual({
      code: 'unknownLayout',
      line: null,
      file: 'leesmij.txt',
    });
  });

  test('with nothing in it is refused', () => {
    expect(layouts(zipSync({ '__MACOSX/._a': encodeUtf8('x') }))).toMatchObject({ code: 'nothingInZip' });
  });

  test('that unpacks to more than any honest file is refused', () => {
    expect(layouts(zipSync({ 'a.xml': new Uint8Array(12_000_000) }))).toMatchObject({
      code: 'file',
      problem: { code: 'intake.bomb' },
    });
  });

  test('with a zip inside is refused', () => {
    expect(layouts(zipSync({ 'a.zip': zipSync({ 'a.xml': camt }) }))).toMatchObject({
      code: 'file',
      problem: { code: 'intake.zipInside' },
    });
  });

  test('with text of old Windows asks a person, then reads all', () => {
    const old = windows(latinMt940());
    const zip = zipSync({ 'a.sta': old, 'b.xml': camt });
    expect(layouts(zip)).toMatchObject({
      code: 'file',
      file: 'a.sta',
      problem: { code: 'intake.encodingUnsure' },
    });
    expect(layouts(zip, 'windows-1252')).toEqual(['mt940 in a.sta', 'camt.053.001.02 in b.xml']);
  });
});

function latinMt940(): string {
  return [
    ':20:A',
    `:25:${ACCOUNT}`,
    ':60F:C260228EUR1,00',
    ':61:260302C1,00NMSCNONREF',
    ':86:Caf\xe9',
    ':62F:C260331EUR2,00',
  ].join('\n');
}

describe('the alphabet', () => {
  test('of Rabobank is known by its own header, so nobody is asked', () => {
    const rabobank = CSV_WRITERS.find(({ name }) => name === 'Rabobank');
    const text = rabobank === undefined ? '' : csvText(WRITTEN, rabobank).text;
    expect(layouts(windows(text))).toEqual(['csv.rabobank in maart']);
  });

  test('of others is asked', () => {
    expect(layouts(windows(latinMt940()))).toMatchObject({ problem: { code: 'intake.encodingUnsure' } });
    expect(layouts(windows(latinMt940()), 'windows-1252')).toEqual(['mt940 in maart']);
  });
});

test('amounts that nobody can add up are refused, not thrown over', () => {
  const lines = Array.from({ length: 100 }, () => ':61:260302C999999999999,99NMSCNONREF');
  const text = [':20:A', `:25:${ACCOUNT}`, ...lines].join('\n');
  expect(layouts(encodeUtf8(text))).toEqual({ file: null, line: null, code: 'sumTooLarge' });
});

describe('what never comes in', () => {
  test.each([
    ['an empty file', new Uint8Array(), 'intake.empty'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), 'intake.otherKind'],
    ['entities that grow', encodeUtf8(XML_OF_A_BILLION_LAUGHS), 'intake.doctype'],
    ['an entity from elsewhere', encodeUtf8(XML_WITH_EXTERNAL_ENTITY), 'intake.doctype'],
    [
      'a DOCTYPE in a statement',
      encodeUtf8(
        camtDocument(camtHead(ACCOUNT)).replace('<Document', '<!DOCTYPE a [<!ENTITY b "c">]><Document'),
      ),
      'intake.doctype',
    ],
    ['elements in elements without end', encodeUtf8(camtDocument('<a>'.repeat(200))), 'intake.tooDeep'],
  ])('%s', (_sentence, bytes, code) => {
    expect(layouts(bytes)).toMatchObject({ code: 'file', problem: { code } });
  });
});
