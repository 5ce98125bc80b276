/** Keys that were given up and still have to go from the key file are remembered from here on. */
import type { Migration } from './migration';

export const erasure: Migration = {
  version: 3,
  stores: { keysToDestroy: 'id' },
  upgrade: null,
};
