/** The keys in a plain browser: nothing there can hide them, so they stand in its storage as they are. */
import type { BridgeMethods, StoreName } from '@shared/ipc/contract';
import { type Failure, failure } from '@shared/ipc/failure';
import type { KeySlot, OpenedKeys } from '@shared/ipc/key-contract';
import { bytesOfBase64 } from '@shared/kernel/base64';
import { err, ok, type Result } from '@shared/kernel/result';
import { z } from 'zod';
import type { KeptTexts } from './kept-texts';

type KeyMethods = Pick<BridgeMethods, Extract<keyof BridgeMethods, `keys${string}`>>;

const Key = z.base64();
const KeptKeys = z.strictObject({
  keyId: z.uuid(),
  key: Key,
  nextSlot: z.int().positive(),
  slots: z.array(z.strictObject({ number: z.int().positive(), key: Key })),
});
type KeptKeys = z.infer<typeof KeptKeys>;

const KEY_BYTES = 32;

export function browserKeys(texts: KeptTexts): KeyMethods {
  const place = (store: StoreName) => `buurtpot.keys.${store}`;
  const write = async (store: StoreName, kept: KeptKeys) =>
    await texts.set(place(store), JSON.stringify(kept));

  async function read(store: StoreName): Promise<Result<KeptKeys, Failure>> {
    const text = await texts.get(place(store));
    if (text === null) return err(failure('keys.absent'));
    const parsed = KeptKeys.safeParse(jsonOf(text));
    return parsed.success ? ok(parsed.data) : err(failure('keys.damaged'));
  }

  /** One change after the other: each is made of what the one before it wrote. */
  let last: Promise<unknown> = Promise.resolve();
  async function change<Value>(store: StoreName, make: (kept: KeptKeys) => Changed<Value>) {
    const done = last.then(async (): Promise<Result<Value, Failure>> => {
      const kept = await read(store);
      if (!kept.ok) return kept;
      const { after, value } = make(kept.value);
      await write(store, after);
      return ok(value);
    });
    last = done.catch(() => undefined);
    return await done;
  }

  return {
    keysStatus: async ({ store }) => {
      const kept = await read(store);
      if (kept.ok) return ok({ ...OPEN, keyId: kept.value.keyId });
      // Beside the store nothing is kept here that other keys would have to open.
      const absent = { kind: 'absent', keyStore: 'none', wasDiscarded: false } as const;
      return kept.error.code === 'keys.absent' ? ok(absent) : kept;
    },
    keysCreate: async ({ store }) => {
      if ((await texts.get(place(store))) !== null) return err(failure('keys.present'));
      const kept = { keyId: crypto.randomUUID(), key: freshKey(), nextSlot: 1, slots: [] };
      await write(store, kept);
      return ok(openedOf(kept));
    },
    keysUnlock: async ({ store }) => {
      const kept = await read(store);
      return kept.ok ? ok(openedOf(kept.value)) : kept;
    },
    keysTake: async ({ store, count }) => await change(store, (kept) => withFreshSlots(kept, count)),
    keysDestroy: async ({ store, slots }) =>
      await change(store, (kept) => ({
        after: { ...kept, slots: kept.slots.filter(({ number }) => !slots.includes(number)) },
        value: {},
      })),
    keysLock: async () => ok({}),
    keysDiscard: async ({ store }) => {
      await texts.remove(place(store));
      return ok({});
    },
    keysProtect: onlyOnDesktop,
    keysRecovery: onlyOnDesktop,
    keysExport: async () => err(failure('keys.notPortable')),
    keysTryOpen: onlyOnDesktop,
    keysAdopt: onlyOnDesktop,
  };
}

interface Changed<Value> {
  readonly after: KeptKeys;
  readonly value: Value;
}

function withFreshSlots(kept: KeptKeys, count: number): Changed<{ slots: KeySlot[] }> {
  const { nextSlot, slots } = kept;
  const fresh = Array.from({ length: count }, (_, index) => ({ number: nextSlot + index, key: freshKey() }));
  return {
    after: { ...kept, nextSlot: nextSlot + count, slots: [...slots, ...fresh] },
    value: { slots: fresh.map(slotOf) },
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
