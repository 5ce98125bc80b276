/** The list of slots as it stands in the key file: 4 bytes of number (big end first) and 32 of key each, sealed whole. */
import type { KeySlot } from '@shared/ipc/key-contract';
import { deriveKey, fromBase64, KEY_BYTES, random, seal, toBase64, unseal, wipe } from './cipher';
import { aboutPart, type KeyFile } from './key-file';

const NUMBER_BYTES = 4;
const SLOT_BYTES = NUMBER_BYTES + KEY_BYTES;

type Owner = Pick<KeyFile, 'store' | 'keyId' | 'nextSlot'>;

export function sealSlots(owner: Owner, dataKey: Uint8Array, slots: readonly KeySlot[]): string {
  const plain = new Uint8Array(slots.length * SLOT_BYTES);
  const view = new DataView(plain.buffer);
  for (const [index, { number, key }] of slots.entries()) {
    view.setUint32(index * SLOT_BYTES, number);
    plain.set(key, index * SLOT_BYTES + NUMBER_BYTES);
  }
  const key = slotsKey(dataKey);
  const sealed = toBase64(seal(key, plain, aboutSlots(owner)));
  wipe(key, plain);
  return sealed;
}

/** null: not the data key of this file. */
export function openSlots(file: KeyFile, dataKey: Uint8Array): KeySlot[] | null {
  const key = slotsKey(dataKey);
  const plain = unseal(key, fromBase64(file.slots), aboutSlots(file));
  wipe(key);
  if (plain === null || plain.length % SLOT_BYTES !== 0) return null;
  const view = new DataView(plain.buffer);
  const slots = Array.from({ length: plain.length / SLOT_BYTES }, (_, index): KeySlot => {
    const start = index * SLOT_BYTES;
    return {
      number: view.getUint32(start),
      key: plain.slice(start + NUMBER_BYTES, start + SLOT_BYTES),
    };
  });
  wipe(plain);
  return slots;
}

/** `count` new ones, numbered from `first`. */
export function freshSlots(first: number, count: number): KeySlot[] {
  return Array.from({ length: count }, (_, index) => ({ number: first + index, key: random(KEY_BYTES) }));
}

function slotsKey(dataKey: Uint8Array): Uint8Array {
  return deriveKey({ from: dataKey, purpose: 'buurtpot/slots' });
}

/** Bound to the next number too: an older list does not fit under a newer one. */
function aboutSlots(owner: Owner): string {
  return aboutPart(owner, `slots/${owner.nextSlot}`);
}
