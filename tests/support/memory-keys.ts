/** The real keys of both stores, with files in memory, a made-up key store of the system and cheap guesses. */

import { decodeKeyFile, encodeKeyFile } from '@electron/capabilities/keys/key-file';
import type { KeyPlaces } from '@electron/capabilities/keys/key-places';
import { createStoreKeys, type StoreKeys } from '@electron/capabilities/keys/store-keys';
import type { SystemKeyStore } from '@electron/capabilities/keys/wraps';
import type { BridgeMethods, StoreName } from '@shared/ipc/contract';
import type { KeyStoreStrength } from '@shared/ipc/key-contract';
import { createPatience } from '@shared/kernel/patience';
import { ok } from '@shared/kernel/result';

export const CHEAP = { memoryKib: 8, passes: 1, lanes: 1 } as const;

export type KeyMethods = Pick<BridgeMethods, Extract<keyof BridgeMethods, `keys${string}`>>;

export interface MemoryKeys extends KeyMethods {
  /** What is on the pretended disk; a test may change it. */
  readonly files: Record<StoreName, Uint8Array | null>;
}

export type MemoryKeysOptions = {
  readonly strength?: KeyStoreStrength;
  readonly now?: () => Date;
};

export function memoryKeys({
  strength = 'none',
  now = () => new Date(0),
}: MemoryKeysOptions = {}): MemoryKeys {
  const files: MemoryKeys['files'] = { fund: null, demo: null };
  const keysOf = (store: StoreName) =>
    createStoreKeys({
      store,
      places: memoryPlaces(files, store),
      system: pretendedSystem(strength),
      patience: createPatience(() => now().getTime()),
      cost: CHEAP,
    });
  const keys = { fund: keysOf('fund'), demo: keysOf('demo') };
  return { files, ...methodsOf(keys) };
}

/** As `safeStorage` does, but anyone can read it. */
export function pretendedSystem(strength: KeyStoreStrength): SystemKeyStore {
  return {
    strength: () => strength,
    seal: (text) => Buffer.from(`system:${text}`),
    open: (sealed) => {
      const text = Buffer.from(sealed).toString();
      if (!text.startsWith('system:')) throw new Error('Not sealed here.');
      return text.slice('system:'.length);
    },
  };
}

function memoryPlaces(files: MemoryKeys['files'], store: StoreName): KeyPlaces {
  let wasDiscarded = false;
  const write: KeyPlaces['write'] = async (file) => {
    files[store] = encodeKeyFile(file);
    wasDiscarded = false;
    return ok(null);
  };
  return {
    read: async () => {
      const bytes = files[store];
      return bytes === null ? ok(null) : decodeKeyFile(bytes);
    },
    write,
    mend: async () => ok(null),
    dropCopies: async () => undefined,
    putAside: async () => ok(null),
    removeCopies: async () => undefined,
    remove: async () => {
      files[store] = null;
    },
    noteDiscarded: async () => {
      wasDiscarded = true;
      return ok(null);
    },
    wasDiscarded: async () => wasDiscarded,
  };
}

/** A message between processes copies what it carries. */
async function copied<Value>(answer: Promise<Value>): Promise<Value> {
  return structuredClone(await answer);
}

function methodsOf(keys: Readonly<Record<StoreName, StoreKeys>>): KeyMethods {
  return {
    keysStatus: ({ store }) => copied(keys[store].status()),
    keysCreate: ({ store }) => copied(keys[store].create()),
    keysUnlock: ({ store, with: opener }) => copied(keys[store].unlock(opener)),
    keysTake: ({ store, count }) => copied(keys[store].take(count)),
    keysDestroy: ({ store, slots }) => copied(keys[store].destroy(slots)),
    keysProtect: ({ store, ...protection }) => copied(keys[store].protect(protection)),
    keysRecovery: ({ store }) => copied(keys[store].recovery()),
    keysLock: ({ store }) => copied(keys[store].lock()),
    keysExport: ({ store }) => copied(keys[store].export()),
    keysTryOpen: ({ store, bytes, with: opener }) => copied(keys[store].tryOpen({ bytes, opener })),
    keysAdopt: ({ store, bytes, with: opener }) => copied(keys[store].adopt({ bytes, opener })),
    keysDiscard: ({ store }) => copied(keys[store].discard()),
  };
}
