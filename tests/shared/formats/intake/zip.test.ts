import { gunzipWithin } from '@shared/formats/intake/inflate';
import { intakeProblem } from '@shared/formats/intake/problem';
import { openZip } from '@shared/formats/intake/zip';
import fc from 'fast-check';
import { gzipSync, strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { withDirectoryField, zipWithLink, zipWithOverlap } from '../../../support/hostile-files';

const MEGABYTE = 1_000_000;
const PLENTY = 200 * MEGABYTE;
const damaged = (entry: string | null) => intakeProblem('intake.damaged', { entry });
const named = (code: 'intake.unsafeName' | 'intake.nameTwice' | 'intake.zipInside', entry: string) =>
  intakeProblem(code, { entry });

describe('a zip', () => {
  const files = {
    'datapackage.json': strToU8('{}'),
    'data/leeg.csv': strToU8(''),
    'data/é.csv': strToU8('x'),
  };

  test.each([0, 9] as const)('opens to what was packed, at level %d', (level) => {
    const opened = openZip(zipSync(files, { level }), PLENTY);
    expect(opened.ok && Object.fromEntries(opened.value)).toEqual(files);
  });

  test('its folders are left out', () => {
    const opened = openZip(zipSync({ data: { 'a.csv': strToU8('1') }, leeg: {} }), PLENTY);
    expect(opened.ok && [...opened.value.keys()]).toEqual(['data/a.csv']);
  });

  test('may have a comment at its end', () => {
    const zip = zipSync(files);
    const comment = Uint8Array.from([...zip, ...strToU8('dag')]);
    comment[zip.length - 2] = 3;
    expect(openZip(comment, PLENTY).ok).toBe(true);
  });

  const plain = zipSync({ a: strToU8('hallo') });
  test.each([
    ['that is no zip', strToU8('geen zip'), damaged(null)],
    ['that is only a head', strToU8('PK\x03\x04'), damaged(null)],
    ['cut off', zipSync(files).subarray(0, -30), damaged(null)],
    ['with something stuck to its end', Uint8Array.from([...plain, 0]), damaged(null)],
    [
      'with something in front, as a program that unpacks itself has',
      Uint8Array.from([...strToU8('MZ'), ...plain]),
      damaged(null),
    ],
    ['whose two names differ', withDirectoryField(plain, 46, 'b'.charCodeAt(0)), damaged(null)],
    ['whose contents are used twice', zipWithOverlap(), damaged(null)],
    ['with another checksum', withDirectoryField(plain, 16, 1), damaged('a')],
    ['with another size', withDirectoryField(plain, 24, 4), damaged('a')],
    ['packed in an unknown way', withDirectoryField(plain, 10, 14), damaged('a')],
    ['with a secret', withDirectoryField(plain, 8, 1), intakeProblem('intake.encrypted', { entry: 'a' })],
    ['with a link', zipWithLink(), intakeProblem('intake.linkInside', { entry: 'naar-buiten' })],
    ['with a zip inside', zipSync({ 'b.csv': plain }), named('intake.zipInside', 'b.csv')],
    ['with gzip inside', zipSync({ b: gzipSync(strToU8('x')) }), named('intake.zipInside', 'b')],
    ['with a name that leads out', zipSync({ '../a': strToU8('1') }), named('intake.unsafeName', 'a')],
    [
      'with one name in two forms of capitals',
      zipSync({ 'A.csv': strToU8('1'), 'a.csv': strToU8('2') }),
      named('intake.nameTwice', 'a.csv'),
    ],
    [
      'with more than a thousand files',
      zipSync(Object.fromEntries(Array.from({ length: 1001 }, (_, index) => [`${index}`, strToU8('')]))),
      intakeProblem('intake.tooManyEntries', { limit: 1000 }),
    ],
  ])('%s is refused with a reason', (_what, zip, error) => {
    expect(openZip(zip, PLENTY)).toEqual({ ok: false, error });
  });

  test('that holds all contents of an office document is not opened further, but may be there', () => {
    const document = zipSync({ '[Content_Types].xml': strToU8('<x/>') });
    expect(openZip(zipSync({ 'brief.docx': document }), PLENTY).ok).toBe(true);
  });

  test('bytes that are no zip are refused in words, never thrown', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (noise) => {
        expect(openZip(Uint8Array.from([0x50, 0x4b, 3, 4, ...noise]), PLENTY)).toHaveProperty('ok', false);
      }),
    );
  });
});

describe('a bomb', () => {
  const large = zipSync({ 'bom.txt': new Uint8Array(201 * MEGABYTE) }, { level: 1 });
  const bomb = intakeProblem('intake.bomb', { ratio: 100 });

  test('in a zip stops after ten megabytes, whatever it says of its size', () => {
    expect(openZip(large, PLENTY)).toEqual({ ok: false, error: bomb });
    const lying = withDirectoryField(withDirectoryField(large, 24, 10), 26, 0);
    expect(openZip(lying, PLENTY)).toEqual({ ok: false, error: bomb });
  });

  test('spread over many files is counted as one', () => {
    const file = new Uint8Array(MEGABYTE);
    const many = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`${index}`, file]));
    expect(openZip(zipSync(many), PLENTY)).toEqual({ ok: false, error: bomb });
  });

  test('in gzip stops at the limit, or at a hundred times its size', () => {
    const packed = gzipSync(new Uint8Array(30 * MEGABYTE));
    const limit = intakeProblem('intake.unpacksTooLarge', { limit: 2 });
    expect(gunzipWithin(packed, 2 * MEGABYTE)).toEqual({ ok: false, error: limit });
    expect(gunzipWithin(packed, PLENTY)).toEqual({ ok: false, error: bomb });
  });
});

describe('gzip', () => {
  const packed = gzipSync(strToU8('hallo'.repeat(9)));

  test('unpacks, up to exactly the limit', () => {
    expect(gunzipWithin(packed, 45)).toEqual({ ok: true, value: strToU8('hallo'.repeat(9)) });
    expect(gunzipWithin(packed, 44).ok).toBe(false);
  });

  test('that packs very well is no bomb while it is small', () => {
    const equal = new Uint8Array(9 * MEGABYTE);
    const unpacked = gunzipWithin(gzipSync(equal), PLENTY);
    expect(unpacked.ok && unpacked.value.length).toBe(equal.length);
  });

  test.each([
    ['cut off', packed.subarray(0, -12)],
    ['no gzip', strToU8('hallo')],
  ])('%s is damaged', (_what, bytes) => {
    expect(gunzipWithin(bytes, 100)).toEqual({ ok: false, error: damaged(null) });
  });
});
