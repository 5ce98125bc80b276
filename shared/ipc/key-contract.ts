/** What is asked and answered about the keys that seal a store. Keys travel only to the page that opened the store. */
import { z } from 'zod';
import { StoreName } from './store-name';

const Nothing = z.strictObject({});
const OfStore = z.strictObject({ store: StoreName });
const Key = z.custom<Uint8Array<ArrayBuffer>>(
  (value) => value instanceof Uint8Array && value.length === 32,
  'Not a key of 32 bytes',
);
const FileBytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array, 'Not bytes');
const ReadBytes = z.custom<Uint8Array<ArrayBuffer>>((value) => value instanceof Uint8Array, 'Not bytes');
const Passphrase = z.string().trim().min(1).max(1000);

/** A key for what is said of one person, giver or initiative. Numbers count from 1 and never come back. */
export const KeySlot = z.strictObject({ number: z.int().positive(), key: Key });
export type KeySlot = z.infer<typeof KeySlot>;

/** `dataKey`: every key of the store as a whole is derived from it (HKDF-SHA256, no salt, info `buurtpot/…`). */
export const OpenedKeys = z.strictObject({ dataKey: Key, slots: z.array(KeySlot) });
export type OpenedKeys = z.infer<typeof OpenedKeys>;

/** `itself`: with nothing typed, by the computer's own key store, because nothing protects it, or because it is open. */
export const KeyOpener = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('itself') }),
  z.strictObject({ kind: z.literal('passphrase'), passphrase: Passphrase }),
  /** As typed: capitals, numbers and line ends between the words do not matter, four letters of each are enough. */
  z.strictObject({ kind: z.literal('recovery'), words: z.string().min(1).max(4000) }),
]);
export type KeyOpener = z.infer<typeof KeyOpener>;

/** `weak`: the system would hide a key with a password that everyone knows (Linux without a key ring). */
export const KeyStoreStrength = z.enum(['real', 'weak', 'none']);
export type KeyStoreStrength = z.infer<typeof KeyStoreStrength>;

const KeyStatus = z.discriminatedUnion('kind', [
  /** `wasDiscarded`: on a person's word. If not, it was never made, or is lost. */
  z.strictObject({ kind: z.literal('absent'), keyStore: KeyStoreStrength, wasDiscarded: z.boolean() }),
  z.strictObject({
    kind: z.literal('present'),
    keyId: z.uuid(),
    passphrase: z.boolean(),
    recovery: z.boolean(),
    /** How it opens with nothing typed; null: a person has to type something. */
    opensBy: z.enum(['device', 'open']).nullable(),
    keyStore: KeyStoreStrength,
  }),
]);
export type KeyStatus = z.infer<typeof KeyStatus>;

export const KEY_CONTRACT = {
  'keys.status': { request: OfStore, response: KeyStatus },
  /** Refuses when there is a key file: `keys.present`. */
  'keys.create': { request: OfStore, response: OpenedKeys },
  /** `keys.locked`: does not open by itself (any more); ask the passphrase or the recovery words. */
  'keys.unlock': { request: z.strictObject({ store: StoreName, with: KeyOpener }), response: OpenedKeys },
  /** Fresh slots, on disk before the answer. */
  'keys.take': {
    request: z.strictObject({ store: StoreName, count: z.int().min(1).max(1000) }),
    response: z.strictObject({ slots: z.array(KeySlot) }),
  },
  /** What was sealed with these can never be opened again. Numbers that are gone already are accepted. */
  'keys.destroy': {
    request: z.strictObject({ store: StoreName, slots: z.array(z.int().positive()).max(10_000) }),
    response: Nothing,
  },
  /** Without `passphrase` that stays as it is; null takes it away. Without one the store always opens by itself. */
  'keys.protect': {
    request: z.strictObject({
      store: StoreName,
      passphrase: Passphrase.nullable().optional(),
      openBySystem: z.boolean(),
    }),
    response: Nothing,
  },
  /** Makes new recovery words; the old ones stop working. `text` is for the QR code and can be typed as words. */
  'keys.recovery': {
    request: OfStore,
    response: z.strictObject({ words: z.array(z.string()).length(17), text: z.string() }),
  },
  'keys.lock': { request: OfStore, response: Nothing },
  /** The key file for a backup, without the ways in that work on this computer only. */
  'keys.export': { request: OfStore, response: z.strictObject({ bytes: ReadBytes }) },
  /** Opens a key file that came with a backup; changes nothing here. */
  'keys.tryOpen': {
    request: z.strictObject({ store: StoreName, bytes: FileBytes, with: KeyOpener }),
    response: OpenedKeys,
  },
  /** Puts the present key file aside and this one in its place. Needs the store open, absent or damaged. */
  'keys.adopt': {
    request: z.strictObject({ store: StoreName, bytes: FileBytes, with: KeyOpener }),
    response: OpenedKeys,
  },
  /** The demo fund's are thrown away; the fund's own are kept among the copies, for as long as those are kept. */
  'keys.discard': { request: OfStore, response: Nothing },
} as const;
