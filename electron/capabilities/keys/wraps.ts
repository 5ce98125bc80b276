/** The ways in: each holds the same data key, sealed with something else. */
import recoveryWords from '@resources/recovery-words.json';
import { type Failure, failure } from '@shared/ipc/failure';
import type { KeyOpener, KeyStoreStrength } from '@shared/ipc/key-contract';
import {
  type RecoveryProblem,
  SECRET_BYTES,
  secretOfWords,
  wordsOfSecret,
} from '@shared/kernel/recovery-words';
import { err, ok, type Result } from '@shared/kernel/result';
import { argon2id } from 'hash-wasm';
import { deriveKey, fromBase64, KEY_BYTES, random, seal, toBase64, unseal, wipe } from './cipher';
import {
  aboutPart,
  type DeviceWrap,
  type KeyFile,
  type PassphraseWrap,
  type RecoveryWrap,
  type Stretch,
} from './key-file';

/** The system's own place for secrets. What it seals can be opened by this user of this computer only. */
export type SystemKeyStore = {
  readonly strength: () => KeyStoreStrength;
  readonly seal: (text: string) => Uint8Array;
  /** Throws for what it did not seal. */
  readonly open: (sealed: Uint8Array) => string;
};

/** How much work one guess costs. Stored with the wrap, so that it can grow. */
export type StretchCost = Pick<Stretch, 'memoryKib' | 'passes' | 'lanes'>;

/** Half a second on a plain laptop of 2020; second choice of RFC 9106. */
export const STRETCH_COST: StretchCost = { memoryKib: 65_536, passes: 3, lanes: 1 };

const SALT_BYTES = 16;

type Owner = Pick<KeyFile, 'store' | 'keyId'>;
type Key = Uint8Array<ArrayBuffer>;

export async function wrapWithPassphrase(
  owner: Owner,
  dataKey: Uint8Array,
  { passphrase, cost }: { readonly passphrase: string; readonly cost: StretchCost },
): Promise<PassphraseWrap> {
  const stretch: Stretch = { name: 'argon2id', ...cost, salt: toBase64(random(SALT_BYTES)) };
  const key = await stretched(passphrase, stretch);
  const sealed = toBase64(seal(key, dataKey, aboutPart(owner, 'passphrase')));
  wipe(key);
  return { kind: 'passphrase', stretch, sealed };
}

/** A new secret each time; only the words of the last one open. */
export function wrapWithRecovery(owner: Owner, dataKey: Uint8Array): { wrap: RecoveryWrap; words: string[] } {
  const secret = random(SECRET_BYTES);
  const salt = random(SALT_BYTES);
  const key = deriveKey({ from: secret, salt, purpose: 'buurtpot/recovery' });
  const sealed = toBase64(seal(key, dataKey, aboutPart(owner, 'recovery')));
  const words = wordsOfSecret(secret, recoveryWords);
  wipe(key, secret);
  return { wrap: { kind: 'recovery', salt: toBase64(salt), sealed }, words };
}

export function wrapWithSystem(owner: Owner, dataKey: Uint8Array, system: SystemKeyStore): DeviceWrap {
  const sealed = system.seal(`${owner.keyId} ${toBase64(dataKey)}`);
  return { kind: 'device', sealed: toBase64(sealed) };
}

/** The data key by what a person typed, or by itself. Whether it fits the file is for the caller to see. */
export async function unwrap(
  file: KeyFile,
  opener: KeyOpener,
  system: SystemKeyStore,
): Promise<Result<Key, Failure>> {
  switch (opener.kind) {
    case 'itself':
      return byItself(file, system);
    case 'passphrase':
      return await byPassphrase(file, opener.passphrase);
    case 'recovery':
      return byRecovery(file, opener.words);
  }
}

function byItself({ wraps, keyId }: KeyFile, system: SystemKeyStore): Result<Key, Failure> {
  if (wraps.open !== null) return ok(fromBase64(wraps.open.key));
  if (wraps.device === null || system.strength() !== 'real') return err(failure('keys.locked'));
  try {
    const [owner, key = ''] = system.open(fromBase64(wraps.device.sealed)).split(' ');
    return owner === keyId ? ok(fromBase64(key)) : err(failure('keys.locked'));
  } catch {
    // Another computer, another user, or the key ring was emptied: the other ways in still work.
    return err(failure('keys.locked'));
  }
}

async function byPassphrase(file: KeyFile, passphrase: string): Promise<Result<Key, Failure>> {
  const wrap = file.wraps.passphrase;
  if (wrap === null) return err(failure('keys.wrong'));
  const key = await stretched(passphrase, wrap.stretch);
  const dataKey = unseal(key, fromBase64(wrap.sealed), aboutPart(file, 'passphrase'));
  wipe(key);
  return dataKey === null ? err(failure('keys.wrong')) : ok(dataKey);
}

function byRecovery(file: KeyFile, typed: string): Result<Key, Failure> {
  const secret = secretOfWords(typed, recoveryWords);
  if (!secret.ok) return err(failureOf(secret.error));
  const wrap = file.wraps.recovery;
  if (wrap === null) return err(failure('keys.wrong'));
  const salt = fromBase64(wrap.salt);
  const key = deriveKey({ from: secret.value, salt, purpose: 'buurtpot/recovery' });
  const dataKey = unseal(key, fromBase64(wrap.sealed), aboutPart(file, 'recovery'));
  wipe(key, secret.value);
  return dataKey === null ? err(failure('keys.wrong')) : ok(dataKey);
}

function failureOf(problem: RecoveryProblem): Failure {
  switch (problem.kind) {
    case 'count':
      return failure('keys.wordCount', { found: problem.found });
    case 'unknown':
      return failure('keys.wordUnknown', { position: problem.position });
    case 'check':
      return failure('keys.wordsNotRight');
  }
}

/** The same letters give the same key however the keyboard composed them; spaces at the ends do not count. */
async function stretched(
  passphrase: string,
  { memoryKib, passes, lanes, salt }: Stretch,
): Promise<Uint8Array> {
  return await argon2id({
    password: passphrase.normalize('NFKC').trim(),
    salt: fromBase64(salt),
    memorySize: memoryKib,
    iterations: passes,
    parallelism: lanes,
    hashLength: KEY_BYTES,
    outputType: 'binary',
  });
}
