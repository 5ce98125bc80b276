/**
 * The key of a round's box comes from two halves. Two tellers each keep one on paper; neither alone says anything, and
 * the computer keeps only the public key, with which a ballot is sealed. Rule V13.
 */
import { z } from 'zod';
import { secretFrom } from '../../../kernel/sealed-box';
import type { RoundId } from '../round';

/** As long as the secret of a recovery sheet, so that it is written in the same words. */
export const HALF_BYTES = 16;

/** One teller's half: 32 lower-case hexadecimal digits. */
export const KeyHalf = z.string().regex(/^[0-9a-f]{32}$/);
export type KeyHalf = z.infer<typeof KeyHalf>;

/** In whatever order they come; never kept. */
export type KeyHalves = readonly [KeyHalf, KeyHalf];

/** Bound to the round, so that halves of one round open no other. */
export function boxSecret(roundId: RoundId, halves: KeyHalves): Uint8Array {
  return secretFrom([...halves].sort(), roundId);
}
