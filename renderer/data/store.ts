/** An opened store, as the rooms of the data folder hand it around. */
import type { Actor } from '@shared/domain/action';
import type { BridgeMethods, StoreName } from '@shared/ipc/contract';
import type { Clock } from './clock';
import type { Packer } from './copies/packer';
import type { Database } from './database';
import type { StartupReport } from './opening/startup-report';
import type { SaveStateStore } from './save-state';
import type { KeySource } from './sealing/key-source';
import type { Vault } from './sealing/vault';

export type Journal = Pick<
  BridgeMethods,
  | 'journalHead'
  | 'journalAppend'
  | 'journalRead'
  | 'journalRetire'
  | 'snapshotWrite'
  | 'snapshotList'
  | 'snapshotRead'
  | 'snapshotSetAside'
  | 'storeClear'
  | 'storeLastEnd'
  | 'storeSound'
  | 'storeUnsound'
  | 'diskFreeSpace'
>;

export interface Store {
  readonly name: StoreName;
  readonly database: Database;
  /** The keys, while the store is open. */
  readonly vault: Vault;
  readonly journal: Journal;
  /** Where the keys came from. */
  readonly source: KeySource;
  readonly packer: Packer;
  /** False in a browser: nothing beside the store keeps a second copy. */
  readonly journaled: boolean;
  readonly clock: Clock;
  readonly actor: () => Actor;
  readonly saveState: SaveStateStore;
  /** Runs one write after the other, in the order in which they were asked. */
  readonly inTurn: <T>(work: () => Promise<T>) => Promise<T>;
}

export interface OpenedStore {
  readonly store: Store;
  readonly report: StartupReport;
  /** Closes the database and lets another window write. */
  readonly release: () => void;
}

/** A queue of one: work waits for all work before it, and a failure of one does not stop the next. */
export function makeQueue(): Store['inTurn'] {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };
}
