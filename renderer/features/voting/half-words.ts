/** The halves of a counting key: made by chance, written as words for the paper, and read from what a teller types. */
import recoveryWords from '@resources/recovery-words.json';
import { HALF_BYTES, type KeyHalf, type KeyHalves } from '@shared/domain/voting/sealing/key-halves';
import { bytesOfHex, hexOf } from '@shared/kernel/hash';
import { type RecoveryProblem, secretOfWords, wordsOfSecret } from '@shared/kernel/recovery-words';
import { ok, type Result } from '@shared/kernel/result';
import { chanceHex } from '../../data/draw-lots';

export function newHalves(): KeyHalves {
  return [chanceHex(HALF_BYTES), chanceHex(HALF_BYTES)];
}

export function wordsOfHalf(half: KeyHalf): string[] {
  return wordsOfSecret(bytesOfHex(half), recoveryWords);
}

export function halfOfWords(typed: string): Result<KeyHalf, RecoveryProblem> {
  const secret = secretOfWords(typed, recoveryWords);
  return secret.ok ? ok(hexOf(secret.value)) : secret;
}
