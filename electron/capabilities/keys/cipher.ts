/**
 * Seals bytes with ChaCha20-Poly1305 (RFC 8439): a random nonce of 12 bytes, the hidden bytes, 16 bytes of proof.
 * Not Node's own: the TLS library inside Electron leaves this cipher out.
 */
import { hkdfSync, randomBytes } from 'node:crypto';
import { chacha20poly1305 } from '@noble/ciphers/chacha.js';

export const KEY_BYTES = 32;
const NONCE_BYTES = 12;

type Bytes = Uint8Array<ArrayBuffer>;

/** `about` is not hidden but must be the same at opening: it says what this is. */
export function seal(key: Uint8Array, plain: Uint8Array, about: string): Bytes {
  const nonce = random(NONCE_BYTES);
  const hidden = chacha20poly1305(key, nonce, Buffer.from(about)).encrypt(plain);
  const whole = new Uint8Array(NONCE_BYTES + hidden.length);
  whole.set(nonce);
  whole.set(hidden, NONCE_BYTES);
  return whole;
}

/** null: not sealed with this key as `about`, or changed since. */
export function unseal(key: Uint8Array, whole: Uint8Array, about: string): Bytes | null {
  try {
    const cipher = chacha20poly1305(key, whole.subarray(0, NONCE_BYTES), Buffer.from(about));
    return new Uint8Array(cipher.decrypt(whole.subarray(NONCE_BYTES)));
  } catch {
    return null;
  }
}

export type Derivation = { readonly from: Uint8Array; readonly salt?: Uint8Array; readonly purpose: string };

/** HKDF-SHA256 (RFC 5869), for keys that are random already. */
export function deriveKey({ from, salt = new Uint8Array(), purpose }: Derivation): Bytes {
  return new Uint8Array(hkdfSync('sha256', from, salt, purpose, KEY_BYTES));
}

export function random(length: number): Bytes {
  return new Uint8Array(randomBytes(length));
}

/** What stood in memory is overwritten. */
export function wipe(...keys: readonly Uint8Array[]): void {
  for (const key of keys) key.fill(0);
}

export const toBase64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
export const fromBase64 = (text: string): Bytes => new Uint8Array(Buffer.from(text, 'base64'));
