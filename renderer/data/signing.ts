/**
 * Codes with which people sign payments: stretched here, so that what is kept cannot sign, and looked at with patience. A code
 * and its proof are only ever in memory.
 */
import type { AnyRefusal } from '@shared/domain/action';
import type { Signatory } from '@shared/domain/people/signatory';
import { SigningCode, SigningProof, verifierOf } from '@shared/domain/people/signing-code';
import { failure } from '@shared/ipc/failure';
import { createPatience, type Patience } from '@shared/kernel/patience';
import { err } from '@shared/kernel/result';
import type { Performed } from './perform';

/** OWASP for PBKDF2 with HMAC-SHA-256. */
const ROUNDS = 600_000;
const SALT_BYTES = 16;

export interface NewCode {
  readonly code: SigningCode;
  readonly proof: SigningProof;
}

export async function newSigningCode(typed: string): Promise<NewCode> {
  const salt = hexOf(crypto.getRandomValues(new Uint8Array(SALT_BYTES)));
  const proof = await stretch(typed, { salt, rounds: ROUNDS });
  return { code: SigningCode.parse({ salt, rounds: ROUNDS, verifier: verifierOf(proof) }), proof };
}

const patience = new Map<string, Patience>();

/**
 * Does what asks for a signature with the code that was typed. After wrong codes the next one has to wait, and is not
 * looked at until then; a code that was erased proves nothing.
 */
export async function withCode<Refusal extends AnyRefusal>(
  { id, code }: Pick<Signatory, 'id' | 'code'>,
  typed: string,
  act: (proof: SigningProof) => Promise<Performed<Refusal>>,
): Promise<Performed<Refusal>> {
  const known = patience.get(id) ?? createPatience(() => Date.now());
  patience.set(id, known);
  const seconds = known.waitSeconds();
  if (seconds > 0) return err({ kind: 'failure', failure: failure('keys.tooSoon', { seconds }) });
  const done = await act(await stretch(typed, code ?? { salt: '00'.repeat(SALT_BYTES), rounds: ROUNDS }));
  if (done.ok) known.right();
  else if (done.error.kind === 'refusal' && done.error.refusal.code === 'payments.wrongCode') known.wrong();
  return done;
}

async function stretch(
  typed: string,
  { salt, rounds }: Pick<SigningCode, 'salt' | 'rounds'>,
): Promise<SigningProof> {
  const text = new TextEncoder().encode(typed.normalize('NFKC'));
  const key = await crypto.subtle.importKey('raw', text, 'PBKDF2', false, ['deriveBits']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt: bytesOfHex(salt), iterations: rounds };
  return SigningProof.parse(hexOf(new Uint8Array(await crypto.subtle.deriveBits(how, key, 256))));
}

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function bytesOfHex(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
