/**
 * The key file of a store: its data key, wrapped once per way in, and the sealed list of slots. JSON, so that it can be
 * read without the app; a checksum over the rest tells damage from a wrong passphrase.
 */
import { jsonValueIn } from '@shared/formats/intake/json';
import { type Failure, failure } from '@shared/ipc/failure';
import { type StoreName, StoreName as StoreNameSchema } from '@shared/ipc/store-name';
import { canonicalJson, hashText, Sha256 } from '@shared/kernel/hash';
import { err, ok, type Result } from '@shared/kernel/result';
import { z } from 'zod';

export const KEY_FILE_FORMAT = 1;

/** Argon2id (RFC 9106). The bounds keep a strange file from asking for all memory. */
export const Stretch = z.strictObject({
  name: z.literal('argon2id'),
  memoryKib: z.int().min(8).max(1_048_576),
  passes: z.int().min(1).max(32),
  lanes: z.int().min(1).max(8),
  salt: z.base64().min(24),
});
export type Stretch = z.infer<typeof Stretch>;

const PassphraseWrap = z.strictObject({
  kind: z.literal('passphrase'),
  stretch: Stretch,
  sealed: z.base64(),
});
const RecoveryWrap = z.strictObject({ kind: z.literal('recovery'), salt: z.base64(), sealed: z.base64() });
/** Sealed by the key store of this computer. */
const DeviceWrap = z.strictObject({ kind: z.literal('device'), sealed: z.base64() });
/** The data key itself. */
const OpenWrap = z.strictObject({ kind: z.literal('open'), key: z.base64() });

export type PassphraseWrap = z.infer<typeof PassphraseWrap>;
export type RecoveryWrap = z.infer<typeof RecoveryWrap>;
export type DeviceWrap = z.infer<typeof DeviceWrap>;
export type OpenWrap = z.infer<typeof OpenWrap>;

const Wraps = z.strictObject({
  passphrase: PassphraseWrap.nullable(),
  recovery: RecoveryWrap.nullable(),
  device: DeviceWrap.nullable(),
  open: OpenWrap.nullable(),
});
export type Wraps = z.infer<typeof Wraps>;

export const KeyFile = z.strictObject({
  format: z.literal(KEY_FILE_FORMAT),
  store: StoreNameSchema,
  keyId: z.uuid(),
  wraps: Wraps,
  /** Slots have numbers below this one; numbers are never given twice. */
  nextSlot: z.int().positive(),
  /** See slots.ts. */
  slots: z.base64(),
});
export type KeyFile = z.infer<typeof KeyFile>;

const Checked = z.looseObject({ format: z.int().positive(), check: Sha256 });

export function encodeKeyFile(file: KeyFile): Uint8Array<ArrayBuffer> {
  const whole = { ...file, check: hashText(canonicalJson(file)) };
  return new Uint8Array(Buffer.from(`${JSON.stringify(whole, null, 2)}\n`));
}

/** Only a file that is whole in every part. */
export function decodeKeyFile(bytes: Uint8Array): Result<KeyFile, Failure> {
  const checked = Checked.safeParse(jsonOf(bytes));
  if (!checked.success) return err(failure('keys.damaged'));
  const { check, ...rest } = checked.data;
  if (hashText(canonicalJson(rest)) !== check) return err(failure('keys.damaged'));
  if (rest.format > KEY_FILE_FORMAT) return err(failure('keys.newer', { version: rest.format }));
  const file = KeyFile.safeParse(rest);
  return file.success ? ok(file.data) : err(failure('keys.damaged'));
}

/** What a sealed part of this file says it is: it opens in this file only. */
export function aboutPart(file: { store: StoreName; keyId: string }, part: string): string {
  return `buurtpot/keys/${KEY_FILE_FORMAT}/${file.store}/${file.keyId}/${part}`;
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return jsonValueIn(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}
