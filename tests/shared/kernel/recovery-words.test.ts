import list from '@resources/recovery-words.json';
import { isSameRecoveryWord, secretOfWords, wordsOfSecret } from '@shared/kernel/recovery-words';
import { err, ok } from '@shared/kernel/result';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const SECRET = Uint8Array.from({ length: 16 }, (_, index) => index * 16);
const WORDS = wordsOfSecret(SECRET, list);
const TYPED = WORDS.join(' ');
const swapped = [WORDS[1], WORDS[0], ...WORDS.slice(2)].join(' ');

/** As the ear hears it: letters that sound the same become one. */
const sound = (word: string) =>
  word
    .replaceAll('ij', 'ei')
    .replaceAll('ou', 'au')
    .replaceAll('ch', 'g')
    .replaceAll('v', 'f')
    .replaceAll('z', 's')
    .replaceAll('c', 'k')
    .replace(/d$/, 't')
    .replace(/(.)\1/g, '$1');

test('the list has 256 plain words, each told apart by four letters and by ear', () => {
  expect(list).toHaveLength(256);
  expect(list.filter((word) => !/^[a-z]{4,9}$/.test(word))).toEqual([]);
  expect(new Set(list.map((word) => word.slice(0, 4))).size).toBe(256);
  expect(new Set(list.map(sound)).size).toBe(256);
  expect(list).toEqual([...list].sort());
});

test('any 16 bytes come back from their 17 words', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), (secret) => {
      const words = wordsOfSecret(secret, list);
      expect(words).toHaveLength(17);
      expect(secretOfWords(words.join(' '), list)).toEqual(ok(Uint8Array.from(secret)));
    }),
  );
});

test.each([
  ['as they are', TYPED],
  ['in capitals', TYPED.toUpperCase()],
  ['numbered, one a line', WORDS.map((word, index) => `${index + 1}. ${word}`).join('\r\n')],
  ['with commas and too many spaces', `  ${WORDS.join(' ,  ')}  `],
  ['four letters of each', WORDS.map((word) => word.slice(0, 4)).join(' ')],
  ['with an accent that slipped in', TYPED.replace('a', 'á')],
])('words %s are read', (_how, typed) => {
  expect(secretOfWords(typed, list)).toEqual(ok(SECRET));
});

test.each([
  ['a word is missing', WORDS.slice(1).join(' '), { kind: 'count', found: 16 }],
  ['nothing is there', ' \n', { kind: 'count', found: 0 }],
  [
    'the third is no word of ours',
    TYPED.replace(`${WORDS[2]}`, 'xylofoon'),
    { kind: 'unknown', position: 3 },
  ],
  [
    'a word has three letters left',
    TYPED.replace(`${WORDS[4]}`, `${WORDS[4]?.slice(0, 3)}`),
    { kind: 'unknown', position: 5 },
  ],
  ['two have changed places', swapped, { kind: 'check' }],
  [
    'the last is another',
    [...WORDS.slice(0, 16), list.find((word) => word !== WORDS[16])].join(' '),
    { kind: 'check' },
  ],
] as const)('words are refused when %s', (_what, typed, problem) => {
  expect(secretOfWords(typed, list)).toEqual(err(problem));
});

test.each([
  ['fiets', true],
  ['3. FIETS', true],
  ['fiet', true],
  ['fie', false],
  ['fietsen', false],
  ['film', false],
])('%j is the word fiets: %s', (typed, isSame) => {
  expect(isSameRecoveryWord(typed, 'fiets')).toBe(isSame);
});
