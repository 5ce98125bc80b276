import { readdirSync } from 'node:fs';
import { type IntakeProblem, intakeProblem } from '@shared/formats/intake/problem';
import { gateProblem, MOST_DEPTH, xmlText } from '@shared/formats/intake/xml-gate';
import { encodeUtf8 } from '@shared/kernel/utf8';
import { describe, expect, test } from 'vitest';
import {
  XML_OF_A_BILLION_LAUGHS,
  XML_WITH_EXTERNAL_ENTITY,
  xmlOfQuadraticGrowth,
} from '../../../support/hostile-files';
import { readShared, sharedIsAbsent, sharedPath } from '../../../support/shared-data';

const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

describe('the gate before a parser', () => {
  test.each([
    ['a statement', '<?xml version="1.0" encoding="UTF-8"?>\n<Document xmlns="x"><a b="1>2"/></Document>'],
    ['a comment that looks like more', '<a><!-- <!DOCTYPE x> <b><b> --></a>'],
    ['text that is kept as it is', '<a><![CDATA[ <!ENTITY x> </a></a> ]]></a>'],
    ['as deep as may be', `${'<a>'.repeat(MOST_DEPTH)}${'</a>'.repeat(MOST_DEPTH)}`],
  ])('lets %s through', (_what, xml) => {
    expect(xmlText(encodeUtf8(xml))).toEqual({ ok: true, value: xml });
  });

  test.each<[string, string, IntakeProblem]>([
    ['entities that grow tenfold', XML_OF_A_BILLION_LAUGHS, intakeProblem('intake.doctype', { line: 2 })],
    ['one entity used very often', xmlOfQuadraticGrowth(), intakeProblem('intake.doctype', { line: 1 })],
    ['an entity from elsewhere', XML_WITH_EXTERNAL_ENTITY, intakeProblem('intake.doctype', { line: 2 })],
    ['a DOCTYPE in small letters', '<a/>\n\n<!doctype a>', intakeProblem('intake.doctype', { line: 3 })],
    ['an entity without a DOCTYPE', '<a>\n<!ENTITY x "y"></a>', intakeProblem('intake.doctype', { line: 2 })],
    ['a DOCTYPE after a comment', '<!-- -->\n<!DOCTYPE a>', intakeProblem('intake.doctype', { line: 2 })],
    [
      'a section that is left in or out',
      '<a><![INCLUDE[ x ]]></a>',
      intakeProblem('intake.doctype', { line: 1 }),
    ],
    ['a comment that never ends', '<a>\n<!-- ', intakeProblem('intake.notXml', { line: 2 })],
    ['a tag that never ends', '<a>\n<b c="', intakeProblem('intake.notXml', { line: 2 })],
    ['a tag in a tag', '<a <b>>', intakeProblem('intake.notXml', { line: 1 })],
    ['more ends than starts', '<a></a>\n</a>', intakeProblem('intake.notXml', { line: 2 })],
    ['a tag longer than any', `<a ${'b="c" '.repeat(20_000)}>`, intakeProblem('intake.notXml', { line: 1 })],
  ])('refuses %s', (_what, xml, error) => {
    expect(xmlText(encodeUtf8(xml))).toEqual({ ok: false, error });
  });

  test('refuses what is nested deeper than any statement, at once', () => {
    const limit = intakeProblem('intake.tooDeep', { line: 1, limit: MOST_DEPTH });
    expect(gateProblem('<a>'.repeat(200_000))).toEqual(limit);
  });

  test('is done with the largest file there may be in no time', () => {
    const row = '<Ntry><Amt Ccy="EUR">12.50</Amt><Ustrd>Contributie &amp; koffie</Ustrd></Ntry>\n';
    const started = performance.now();
    expect(gateProblem(`<Document>${row.repeat(240_000)}</Document>`)).toBeNull();
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  test('refuses more than a hundred and fifty megabytes', () => {
    const problem = intakeProblem('intake.tooLarge', { megabytes: 151, limit: 150 });
    expect(xmlText(new Uint8Array(150_000_001))).toEqual({ ok: false, error: problem });
  });
});

describe('the alphabet that an XML file names', () => {
  test('is believed where it is the one of Windows', () => {
    const xml = '<?xml version="1.0" encoding="ISO-8859-1"?><a>Caf\xe9</a>';
    expect(xmlText(latin1(xml))).toEqual({ ok: true, value: xml });
  });

  test('cannot hide a DOCTYPE in UTF-16', () => {
    const wide = [...'<!DOCTYPE a>'].flatMap((each) => [each.charCodeAt(0), 0]);
    const doctype = intakeProblem('intake.doctype', { line: 1 });
    expect(xmlText(Uint8Array.from([0xff, 0xfe, ...wide]))).toEqual({ ok: false, error: doctype });
    const nul = intakeProblem('intake.nulInText', { line: 1 });
    expect(xmlText(Uint8Array.from(wide))).toEqual({ ok: false, error: nul });
  });

  test.each(['UTF-7', 'EBCDIC-CP-NL', 'x-user-defined'])('is refused where it is %s', (encoding) => {
    const problem = intakeProblem('intake.encodingUnknown', { encoding });
    expect(xmlText(latin1(`<?xml version="1.0" encoding="${encoding}"?><a/>`))).toEqual({
      ok: false,
      error: problem,
    });
  });
});

const SAMPLES = '../standards/bank-samples';
const isAbsent = sharedIsAbsent(SAMPLES, 'the gate on statements of real banks');
const statements = ['camt053', 'other-camt'].flatMap((folder) =>
  isAbsent ? [] : readdirSync(sharedPath(`${SAMPLES}/${folder}`)).map((name) => `${folder}/${name}`),
);

describe.skipIf(isAbsent)('statements of real banks', () => {
  test.each(statements.filter((name) => !name.includes('hostile')))('%s passes', (name) => {
    expect(xmlText(readShared(`${SAMPLES}/${name}`)).ok).toBe(true);
  });

  test('the one with an entity from elsewhere does not', () => {
    const hostile = readShared(`${SAMPLES}/camt053/hostile-entities.v02.xml`);
    expect(xmlText(hostile)).toEqual({ ok: false, error: intakeProblem('intake.doctype', { line: 2 }) });
  });
});
