/**
 * SHA-256, synchronous: an audit entry is hashed inside an IndexedDB transaction, where nothing
 * else may be awaited (WebCrypto would end the transaction).
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { z } from 'zod';

/** 64 lower-case hexadecimal digits. */
export const Sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .brand<'Sha256'>();
export type Sha256 = z.infer<typeof Sha256>;

/** The start of every chain: no entry came before. */
export const NO_HASH = '0'.repeat(64) as Sha256;

/** SHA-256 of the UTF-8 bytes of a text. */
export function hashText(text: string): Sha256 {
  return hashBytes(utf8ToBytes(text));
}

export function hashBytes(bytes: Uint8Array): Sha256 {
  return bytesToHex(sha256(bytes)) as Sha256;
}

/** The same value always gives the same text: object keys sorted, no white space (as RFC 8785 does for our values). */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** First 32 digits in eight groups of four, to be printed in minutes and read aloud. */
export function shortHash(hash: Sha256): string {
  return (hash.slice(0, 32).match(/.{4}/g) ?? []).join(' ');
}

/** Lower-case hexadecimal digits, two for each byte. */
export function hexOf(bytes: Uint8Array): string {
  return bytesToHex(bytes);
}

/** Only for text that a schema checked; any other digit is a defect. */
export function bytesOfHex(digits: string): Uint8Array {
  return hexToBytes(digits);
}
