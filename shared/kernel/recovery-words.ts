/**
 * 16 bytes as 17 words that can be written down and read aloud: each word of a list of 256 stands for one byte,
 * the last one is a check over the others. The list is `resources/recovery-words.json`.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { err, ok, type Result } from './result';

export const SECRET_BYTES = 16;
export const RECOVERY_WORDS = SECRET_BYTES + 1;

/** So many letters tell each word from all others. */
const TELLING_LETTERS = 4;

export type RecoveryProblem =
  | { readonly kind: 'count'; readonly found: number }
  /** `position` counts from 1. */
  | { readonly kind: 'unknown'; readonly position: number }
  /** All words are in the list, but they do not belong together. */
  | { readonly kind: 'check' };

/** `list`: 256 words that differ within their first four letters. */
export function wordsOfSecret(secret: Uint8Array, list: readonly string[]): string[] {
  return [...secret, checkOf(secret)].map((byte) => list[byte] as string);
}

/** Reads what a person typed: only letters count, and four of each word are enough. */
export function secretOfWords(
  typed: string,
  list: readonly string[],
): Result<Uint8Array<ArrayBuffer>, RecoveryProblem> {
  const words = lettersOnly(typed).split(' ').filter(Boolean);
  if (words.length !== RECOVERY_WORDS) return err({ kind: 'count', found: words.length });
  const bytes = words.map((word) => list.findIndex((known) => isSameRecoveryWord(word, known)));
  const unknown = bytes.indexOf(-1);
  if (unknown !== -1) return err({ kind: 'unknown', position: unknown + 1 });
  const secret = Uint8Array.from(bytes.slice(0, SECRET_BYTES));
  return bytes[SECRET_BYTES] === checkOf(secret) ? ok(secret) : err({ kind: 'check' });
}

/** Whether `typed` can be meant to be the word `known`: the whole word, or its beginning of four letters or more. */
export function isSameRecoveryWord(typed: string, known: string): boolean {
  const letters = lettersOnly(typed).trim();
  return letters.length >= TELLING_LETTERS && known.startsWith(letters);
}

/** Numbers, dots and line ends become spaces. */
function lettersOnly(typed: string): string {
  return typed
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[^a-z]+/g, ' ');
}

function checkOf(secret: Uint8Array): number {
  return sha256(secret)[0] as number;
}
