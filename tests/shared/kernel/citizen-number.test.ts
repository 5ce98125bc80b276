import { citizenNumbersIn, passesElevenTest, withoutCitizenNumbers } from '@shared/kernel/citizen-number';
import { hashText } from '@shared/kernel/hash';
import { uuidV7 } from '@shared/kernel/ids';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const digit = fc.integer({ min: 0, max: 9 });

/** Made-up numbers that pass the test: the ninth digit follows from the eight before it. */
function numbersFrom(first: fc.Arbitrary<number>): fc.Arbitrary<string> {
  return fc
    .tuple(first, fc.array(digit, { minLength: 7, maxLength: 7 }))
    .map(([start, others]) => {
      const eight = [start, ...others];
      const last = eight.reduce((sum, each, place) => sum + each * (9 - place), 0) % 11;
      return [...eight, last].join('');
    })
    .filter((number) => number.length === 9 && !/^0+$/.test(number));
}

const numbers = numbersFrom(fc.integer({ min: 1, max: 9 }));

/** So many digits in each group, from the left. */
const WRITINGS = [
  [9],
  [3, 3, 3],
  [4, 2, 3],
  [2, 2, 2, 2, 1],
  [4, 5],
  [4, 3, 2],
  [6, 3],
  [2, 3, 4],
  [1, 2, 3, 3],
];
const JOINTS = [' ', '.', '-', '\u00a0', '\u2011', '\u2013', '  ', ' - ', '. '];

function written(digits: string, groups: readonly number[], joint: string): string {
  let from = 0;
  const parts = groups.map((length) => {
    from += length;
    return digits.slice(from - length, from);
  });
  return parts.join(joint);
}

/** Words without digits, as they stand around a number. */
const words = fc.constantFrom(
  '',
  'zijn nummer is ',
  'bsn: ',
  'BSN',
  '(',
  'Jan, ',
  'op 3 juni: ',
  'x\n',
  '€ 50; ',
  '5, ',
);
const after = fc.constantFrom('', '.', ' en dan', ')', ', 12', '\n12', 'x', '; 3');

describe('what looks like a citizen service number', () => {
  test('is found in every writing, whatever stands around it', () => {
    const writings = fc.constantFrom(...WRITINGS);
    const joints = fc.constantFrom(...JOINTS.filter((joint) => joint.length < 3));
    fc.assert(
      fc.property(
        numbers,
        fc.tuple(writings, joints),
        fc.tuple(words, after),
        (digits, how, [left, right]) => {
          const text = written(digits, ...how);
          const [found, ...others] = citizenNumbersIn(left + text + right);
          expect(others).toEqual([]);
          expect(found).toEqual({ at: left.length, length: text.length, digits });
          expect(citizenNumbersIn(withoutCitizenNumbers(left + text + right))).toEqual([]);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('is found without its first zero too', () => {
    fc.assert(
      fc.property(numbersFrom(fc.constant(0)), (digits) => {
        const eight = digits.slice(1);
        // A day in digits is a day.
        fc.pre(!/(19|20)\d\d$|^(19|20)/.test(eight));
        expect(citizenNumbersIn(`nr ${eight}!`).map((found) => found.digits)).toEqual([`0${eight}`]);
      }),
      { numRuns: 2000 },
    );
  });

  test('is never a number that fails the eleven-test', () => {
    const any = fc.stringMatching(/^[0-9]{8,9}$/);
    fc.assert(
      fc.property(any, fc.constantFrom(...WRITINGS), fc.constantFrom(...JOINTS), (digits, groups, joint) => {
        fc.pre(!passesElevenTest(digits));
        expect(citizenNumbersIn(`a ${written(digits, digits.length === 9 ? groups : [8], joint)} b`)).toEqual(
          [],
        );
      }),
      { numRuns: 2000 },
    );
  });

  test('is never an id, a hash or a moment', () => {
    expect(citizenNumbersIn('vote676020b6-ebdb-4d2e-89b4-3796448c8795')).toEqual([]);
    const bytes = fc.uint8Array({ minLength: 16, maxLength: 16 });
    const millis = fc.integer({ min: 0, max: 4_102_444_800_000 });
    fc.assert(
      fc.property(bytes, millis, fc.string(), (random, at, text) => {
        const instant = new Date(at).toISOString();
        const id = uuidV7(at, random);
        const all = [id, `vote${id}`, hashText(text), instant, instant.slice(0, 10)];
        expect(all.flatMap((each) => citizenNumbersIn(each))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  test('no text makes it stumble, and what it finds passes the test', () => {
    const digitsAndSigns = fc.stringMatching(/^[0-9 .€+()a-f-]{0,80}$/);
    fc.assert(
      fc.property(fc.oneof(digitsAndSigns, fc.string({ maxLength: 200 })), (text) => {
        let end = 0;
        for (const { at, length, digits } of citizenNumbersIn(text)) {
          expect(at).toBeGreaterThanOrEqual(end);
          end = at + length;
          expect(text.slice(at, end).replace(/\D/g, '').padStart(9, '0')).toBe(digits);
          expect(passesElevenTest(digits)).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the eleven-test', () => {
  test.each([
    ['111222333', true],
    ['123456782', true],
    ['12345672', true],
    ['123456789', false],
    ['000000000', false],
    ['00000000', false],
    ['1234567', false],
    ['1234567820', false],
  ])('%s: %s', (digits, passes) => {
    expect(passesElevenTest(digits)).toBe(passes);
  });
});

describe('texts as they come along', () => {
  test.each([
    ['Mijn BSN is 123456782.', ['123456782']],
    ['1234.56.782', ['123456782']],
    ['nr 5 1234.56.782 van Noor', ['123456782']],
    ['123 456 782 en 111222333', ['123456782', '111222333']],
    ['1,123456782,Noor', ['123456782']],
    ['btw NL123456782B01', ['123456782']],
    ['a123456782@example.org', ['123456782']],
    ['12345672', ['012345672']],
  ])('%s holds one', (text, found) => {
    expect(citizenNumbersIn(text).map(({ digits }) => digits)).toEqual(found);
  });

  test.each([
    ['a longer number', '1123456782'],
    ['a longer number in groups', '5 123 456 782'],
    ['a number of a bank card', '1234 5678 1234 5678'],
    ['an account', 'NL91 ABNA 0417 1643 00 van Noor'],
    ['an account in one piece', 'NL91ABNA0417164300'],
    ['a day', '15-10-1985'],
    ['a day in digits', '19851015'],
    ['two years', 'seizoen 2024-2025'],
    ['a mobile number', '06-12345678'],
    ['a mobile number with its country', '+31 6 12345678'],
    ['a mobile number with its country and a zero', '+31 (0)6 12 34 56 78'],
    ['a number with its area', '(020) 123 45 67'],
    ['an amount', '€ 123.456.782'],
    ['an amount with its word behind it', '123456782 euro'],
    ['an amount with cents', '12.345.678,50'],
    ['two amounts', 'tussen 1.500-2.000'],
    ['a place on a map', '52.3702157, 4.8951679'],
    ['a hash', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['a price list', '12,50 13,50 14,50'],
    ['a vote of a file', '1,2,3,4,5,6,7,8,9'],
    ['a post code and a house', '1234 AB 12'],
  ])('%s is none', (_name, text) => {
    expect(citizenNumbersIn(text)).toEqual([]);
  });

  test('what is left out leaves the rest as it was', () => {
    expect(withoutCitizenNumbers('Noor (123456782) woont op nr 12.')).toBe('Noor (…) woont op nr 12.');
  });
});
