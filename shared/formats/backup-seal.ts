/**
 * Hides the contents of a backup with one key: ChaCha20-Poly1305 (RFC 8439), a nonce of 12 bytes in front, 16 bytes of
 * proof at the end. What is said beside it must be the same at opening.
 */
import { chacha20poly1305 } from '@noble/ciphers/chacha.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

export const NONCE_BYTES = 12;
const PROOF_BYTES = 16;
export const SEAL_BYTES = NONCE_BYTES + PROOF_BYTES;

export interface ContentsKey {
  /** 32 bytes. */
  readonly key: Uint8Array;
  /** Of the key file that it was derived from. */
  readonly keyId: string;
}

/** `nonce`: 12 bytes of chance, never used before with this key. */
export function sealContents(
  plain: Uint8Array,
  { key, nonce, about }: { readonly key: Uint8Array; readonly nonce: Uint8Array; readonly about: string },
): Uint8Array {
  const hidden = chacha20poly1305(key, nonce, utf8ToBytes(about)).encrypt(plain);
  const whole = new Uint8Array(NONCE_BYTES + hidden.length);
  whole.set(nonce);
  whole.set(hidden, NONCE_BYTES);
  return whole;
}

/** null: not sealed with this key for this header, or changed since. */
export function openContents(whole: Uint8Array, key: Uint8Array, about: string): Uint8Array | null {
  if (whole.length < SEAL_BYTES) return null;
  try {
    const cipher = chacha20poly1305(key, whole.subarray(0, NONCE_BYTES), utf8ToBytes(about));
    return cipher.decrypt(whole.subarray(NONCE_BYTES));
  } catch {
    return null;
  }
}
