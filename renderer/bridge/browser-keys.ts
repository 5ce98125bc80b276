/** The keys in a plain browser: nothing there can hide them, so they stand in its storage as they are. */

import type { BridgeMethods, StoreName } from '@shared/ipc/contract';
import { type Failure, failure } from '@shared/ipc/failure';
import type { KeySlot, OpenedKeys } from '@shared/ipc/key-contract';
import { bytesOfBase64 } from '@shared/kernel/base64';
import { err, ok, type Result } from '@shared/kernel/result';
import { z } from 'zod';

type KeyMethods = Pick<BridgeMethods, Extract<keyof BridgeMethods, `keys${string}`>>;
type Kept = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const Key = z.base64();
const KeptKeys = z.strictObject({
  keyId: z.uuid(),
  key: Key,
  nextSlot: z.int().positive(),
  slots: z.array(z.strictObject({ number: z.int().positive(), key: Key })),
});
type KeptKeys = z.infer<typeof KeptKeys>;

const KEY_BYTES = 32;

export function browserKeys(storage: Kept): KeyMethods {
  const place = (store: StoreName) => `buurtpot.keys.${store}`;
  const write = (store: StoreName, kept: KeptKeys) => storage.setItem(place(store), JSON.stringify(kept));

  function read(store: StoreName): Result<KeptKeys, Failure> {
    const text = storage.getItem(place(store));
    if (text === null) return err(failure('keys.absent'));
    const parsed = KeptKeys.safeParse(jsonOf(text));
    return parsed.success ? ok(parsed.data) : err(failure('keys.damaged'));
  }

  return {
    keysStatus: async ({ store }) => {
      const kept = read(store);
      if (kept.ok) return ok({ ...OPEN, keyId: kept.value.keyId });
      return kept.error.code === 'keys.absent' ? ok({ kind: 'absent', keyStore: 'none' }) : kept;
    },
    keysCreate: async ({ store }) => {
      if (storage.getItem(place(store)) !== null) return err(failure('keys.present'));
      const kept = { keyId: crypto.randomUUID(), key: freshKey(), nextSlot: 1, slots: [] };
      write(store, kept);
      return ok(openedOf(kept));
    },
    keysUnlock: async ({ store }) => {
      const kept = read(store);
      return kept.ok ? ok(openedOf(kept.value)) : kept;
    },
    keysTake: async ({ store, count }) => {
      const kept = read(store);
      if (!kept.ok) return kept;
      const { nextSlot, slots } = kept.value;
      const fresh = Array.from({ length: count }, (_, index) => ({
        number: nextSlot + index,
        key: freshKey(),
      }));
      write(store, { ...kept.value, nextSlot: nextSlot + count, slots: [...slots, ...fresh] });
      return ok({ slots: fresh.map(slotOf) });
    },
    keysDestroy: async ({ store, slots }) => {
      const kept = read(store);
      if (!kept.ok) return kept;
      write(store, {
        ...kept.value,
        slots: kept.value.slots.filter(({ number }) => !slots.includes(number)),
      });
      return ok({});
    },
    keysLock: async () => ok({}),
    keysDiscard: async ({ store }) => {
      storage.removeItem(place(store));
      return ok({});
    },
    keysProtect: onlyOnDesktop,
    keysRecovery: onlyOnDesktop,
    keysExport: async () => err(failure('keys.notPortable')),
    keysTryOpen: onlyOnDesktop,
    keysAdopt: onlyOnDesktop,
  };
}

const OPEN = {
  kind: 'present',
  passphrase: false,
  recovery: false,
  opensBy: 'open',
  keyStore: 'none',
} as const;

async function onlyOnDesktop(): Promise<Result<never, Failure>> {
  return err(failure('desktop.only'));
}

function openedOf({ key, slots }: KeptKeys): OpenedKeys {
  return { dataKey: keyOf(key), slots: slots.map(slotOf) };
}

function slotOf({ number, key }: KeptKeys['slots'][number]): KeySlot {
  return { number, key: keyOf(key) };
}

function keyOf(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytesOfBase64(text));
}

function freshKey(): string {
  return btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(KEY_BYTES))));
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
