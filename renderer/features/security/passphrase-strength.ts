/**
 * How hard a passphrase is to guess, by its length and variety; signs and capitals are never asked for. The fewest that
 * will do are twelve characters or four words.
 */

export const LEAST_LETTERS = 12;
export const LEAST_WORDS = 4;

/** `short`: too short. `plain`: long enough, but among the first that someone would try. */
export type Strength = 'short' | 'plain' | 'fair' | 'strong';

const STRONG_LETTERS = 20;
const STRONG_WORDS = 5;
const LEAST_DIFFERENT = 6;
/** A word in a passphrase of words has at least so many letters. */
const WORD_LETTERS = 3;

/** What a person takes who has no idea; such a word alone, however dressed up, protects nothing. */
const FIRST_GUESSES = [
  'wachtwoord',
  'wachtzin',
  'password',
  'passphrase',
  'welkom',
  'welcome',
  'qwerty',
  'azerty',
  'buurtpot',
  'buurtfonds',
  'penningmeester',
  'geheim',
  'abcdef',
];

export function strengthOf(typed: string): Strength {
  const text = typed.normalize('NFKC').trim().toLowerCase();
  const words = new Set(text.split(/\s+/).filter((word) => word.length >= WORD_LETTERS));
  const letters = [...text].length;
  if (letters < LEAST_LETTERS && words.size < LEAST_WORDS) return 'short';
  if (isPlain(text)) return 'plain';
  return letters >= STRONG_LETTERS || words.size >= STRONG_WORDS ? 'strong' : 'fair';
}

export function isStrongEnough(typed: string): boolean {
  const strength = strengthOf(typed);
  return strength === 'fair' || strength === 'strong';
}

function isPlain(text: string): boolean {
  if (new Set(text.replace(/\s/g, '')).size < LEAST_DIFFERENT || isRow(text)) return true;
  const bare = FIRST_GUESSES.reduce((rest, guess) => rest.replaceAll(guess, ''), text);
  return bare !== text && bare.replace(/[^\p{Letter}]/gu, '').length < WORD_LETTERS + 1;
}

const ROWS = ['abcdefghijklmnopqrstuvwxyz', '01234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** Most of it is neighbours in the alphabet, in the figures or on the keyboard. */
function isRow(text: string): boolean {
  const pairs = [...text].slice(1).map((letter, index) => `${text[index]}${letter}`);
  const inRow = pairs.filter((pair) =>
    ROWS.some((row) => row.includes(pair) || row.includes(reversed(pair))),
  );
  return inRow.length > pairs.length * 0.7;
}

function reversed(pair: string): string {
  return [...pair].reverse().join('');
}
