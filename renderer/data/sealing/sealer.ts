/**
 * Seals texts with one key: ChaCha20-Poly1305 (RFC 8439) with a random nonce of 12 bytes in front, as base64.
 * Synchronous, because an IndexedDB transaction ends when WebCrypto is awaited.
 */
import { chacha20poly1305 } from '@noble/ciphers/chacha.js';
import { fromBase64, toBase64 } from './base64';

export interface Sealer {
  /** `bound` is not hidden and must be the same at opening: it ties the text to its place. */
  readonly seal: (text: string, bound: string) => string;
  /** null: not sealed with this key for this place, or changed since. */
  readonly open: (sealed: string, bound: string) => string | null;
}

export type RandomBytes = (length: number) => Uint8Array;

const NONCE_BYTES = 12;
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** `key`: 32 bytes. */
export function makeSealer(key: Uint8Array, random: RandomBytes): Sealer {
  return {
    seal: (text, bound) => {
      const nonce = random(NONCE_BYTES);
      const hidden = chacha20poly1305(key, nonce, encoder.encode(bound)).encrypt(encoder.encode(text));
      const whole = new Uint8Array(NONCE_BYTES + hidden.length);
      whole.set(nonce);
      whole.set(hidden, NONCE_BYTES);
      return toBase64(whole);
    },
    open: (sealed, bound) => {
      const whole = fromBase64(sealed);
      if (whole === null) return null;
      try {
        const nonce = whole.subarray(0, NONCE_BYTES);
        const cipher = chacha20poly1305(key, nonce, encoder.encode(bound));
        return decoder.decode(cipher.decrypt(whole.subarray(NONCE_BYTES)));
      } catch {
        return null;
      }
    },
  };
}
