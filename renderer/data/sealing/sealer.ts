/**
 * Seals texts with one key: ChaCha20-Poly1305 (RFC 8439) with a random nonce of 12 bytes in front, as base64.
 * Synchronous, because an IndexedDB transaction ends when WebCrypto is awaited.
 */
import { chacha20poly1305 } from '@noble/ciphers/chacha.js';

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
      try {
        const whole = fromBase64(sealed);
        const nonce = whole.subarray(0, NONCE_BYTES);
        const cipher = chacha20poly1305(key, nonce, encoder.encode(bound));
        return decoder.decode(cipher.decrypt(whole.subarray(NONCE_BYTES)));
      } catch {
        return null;
      }
    },
  };
}

/** Few enough for one call with as many arguments. */
const CHUNK = 0x80_00;

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK) {
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  }
  return btoa(binary);
}

function fromBase64(text: string): Uint8Array {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
