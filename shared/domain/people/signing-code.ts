/**
 * What is kept of the code with which somebody signs: enough to see that it is right, too little to sign with. The shell
 * stretches the code with the salt into a proof; kept is the hash of the proof. The proof is in no record.
 */
import { z } from 'zod';
import { hashText, Sha256 } from '../../kernel/hash';

export const SHORTEST_CODE = 8;

/** What stretching the code gives: 64 hexadecimal digits. Only ever in the memory of the one who signs. */
export const SigningProof = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .brand<'SigningProof'>();
export type SigningProof = z.infer<typeof SigningProof>;

export const SigningCode = z.strictObject({
  /** 16 bytes of chance, in hexadecimal digits. */
  salt: z.string().regex(/^[0-9a-f]{32}$/),
  /** How often PBKDF2 with HMAC-SHA-256 goes round. */
  rounds: z.int().positive(),
  /** SHA-256 of the proof. */
  verifier: Sha256,
});
export type SigningCode = z.infer<typeof SigningCode>;

export function verifierOf(proof: SigningProof): Sha256 {
  return hashText(proof);
}

export function proves(proof: SigningProof, { verifier }: SigningCode): boolean {
  return verifierOf(proof) === verifier;
}
