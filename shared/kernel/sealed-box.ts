/**
 * Sealing to a public key, synchronous: X25519 (RFC 7748) with a key of its own for each sealing, HKDF (RFC 5869) and
 * ChaCha20-Poly1305 (RFC 8439). Whoever has the public key can close; only the secret opens.
 */
import { chacha20poly1305 } from '@noble/ciphers/chacha.js';
import { x25519 } from '@noble/curves/ed25519.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { z } from 'zod';
import { err, ok, type Result } from './result';

const KEY_BYTES = 32;
/** Each key seals once, so the nonce need not differ. */
const NONCE = new Uint8Array(12);

/** 64 lower-case hexadecimal digits. */
export const BoxKey = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .brand<'BoxKey'>();
export type BoxKey = z.infer<typeof BoxKey>;

/** The public key of this one sealing, then the sealed content with its tag: hexadecimal. */
export const SealedText = z.string().regex(/^(?:[0-9a-f]{2})+$/);

/** So much longer is what is sealed than its content: the key of the sealing, and the tag. */
export const SEAL_BYTES = KEY_BYTES + 16;

/** As much chance as one sealing takes. */
export const SEALING_BYTES = KEY_BYTES;
export const SealingChance = z.string().regex(/^[0-9a-f]{64}$/);

/** A secret of 32 bytes out of texts that people keep; `bound` is what it is for, so that it opens nothing else. */
export function secretFrom(texts: readonly string[], bound: string): Uint8Array {
  return hkdf(
    sha256,
    utf8ToBytes(texts.join('|')),
    utf8ToBytes(bound),
    utf8ToBytes('buurtpot-box-key-1'),
    32,
  );
}

export function boxKeyOf(secret: Uint8Array): BoxKey {
  return bytesToHex(x25519.getPublicKey(secret)) as BoxKey;
}

/** `chance` is used for this one sealing and never kept. */
export function sealTo(boxKey: BoxKey, content: Uint8Array, chance: string): string {
  const secret = hexToBytes(chance);
  const mine = x25519.getPublicKey(secret);
  const theirs = hexToBytes(boxKey);
  const key = keyBetween(x25519.getSharedSecret(secret, theirs), mine, theirs);
  return bytesToHex(concatBytes(mine, chacha20poly1305(key, NONCE).encrypt(content)));
}

/** What one sealing opens with, and no other: only the secret gives it. Hexadecimal. */
export const Meeting = z.string().regex(/^[0-9a-f]{64}$/);

/** The slow half of opening, about a millisecond. null: these bytes were never sealed to any key. */
export function meetingOf(secret: Uint8Array, sealed: string): string | null {
  try {
    return bytesToHex(x25519.getSharedSecret(secret, hexToBytes(sealed).subarray(0, KEY_BYTES)));
  } catch {
    return null;
  }
}

/** Whether it begins with a key that a sealing can have; what follows shows itself only when it is opened. */
export function isSealed(sealed: string): boolean {
  return meetingOf(new Uint8Array(KEY_BYTES).fill(1), sealed) !== null;
}

/** The quick half. `notOpened`: it was sealed to another key, changed since, or met by another secret. */
export function openMet(boxKey: BoxKey, meeting: string, sealed: string): Result<Uint8Array, 'notOpened'> {
  const bytes = hexToBytes(sealed);
  const key = keyBetween(hexToBytes(meeting), bytes.subarray(0, KEY_BYTES), hexToBytes(boxKey));
  try {
    return ok(chacha20poly1305(key, NONCE).decrypt(bytes.subarray(KEY_BYTES)));
  } catch {
    return err('notOpened');
  }
}

function keyBetween(meeting: Uint8Array, sender: Uint8Array, receiver: Uint8Array): Uint8Array {
  return hkdf(sha256, meeting, concatBytes(sender, receiver), utf8ToBytes('buurtpot-sealed-1'), 32);
}
