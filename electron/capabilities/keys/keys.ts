/** The keys of both stores, on disk in the app's data folder. */

import type { Failure } from '@shared/ipc/failure';
import type { StoreName } from '@shared/ipc/store-name';
import { createPatience } from '@shared/kernel/patience';
import type { Result } from '@shared/kernel/result';
import { createKeyPlaces } from './key-places';
import { createStoreKeys, type StoreKeys } from './store-keys';
import { STRETCH_COST, type StretchCost, type SystemKeyStore } from './wraps';

export type KeysOptions = {
  readonly folder: string;
  readonly now: () => Date;
  readonly system: SystemKeyStore;
  readonly writeSafely: (path: string, bytes: Uint8Array) => Promise<Result<null, Failure>>;
  readonly sweepLeftovers: (folder: string) => Promise<void>;
  /** Less work for tests. */
  readonly cost?: StretchCost | undefined;
};

export type Keys = Readonly<Record<StoreName, StoreKeys>> & {
  /** Both forget, before the app ends. */
  readonly lockAll: () => Promise<void>;
};

export function createKeys({ folder, now, system, cost = STRETCH_COST, ...disk }: KeysOptions): Keys {
  const keysOf = (store: StoreName) =>
    createStoreKeys({
      store,
      places: createKeyPlaces({ folder, store, now, ...disk }),
      system,
      patience: createPatience(() => now().getTime()),
      cost,
    });
  const [fund, demo] = [keysOf('fund'), keysOf('demo')];
  return {
    fund,
    demo,
    lockAll: async () => {
      await Promise.all([fund.lock(), demo.lock()]);
    },
  };
}
