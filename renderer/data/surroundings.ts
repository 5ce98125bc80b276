/** All that a store needs of the world around it. */
import type { Actor } from '@shared/domain/action';
import type { StoreName } from '@shared/ipc/contract';
import type { Clock } from './clock';
import type { Packer } from './copies/packer';
import type { Locks } from './opening/writing-window';
import type { KeySource } from './sealing/key-source';
import type { Journal } from './store';

/** What an opening that takes long is doing. */
export type OpeningStep = 'checking' | 'rewriting';

export interface Surroundings extends KeySource {
  readonly journal: Journal;
  readonly packer: Packer;
  readonly locks: Locks;
  readonly clock: Clock;
  readonly actor: () => Actor;
  readonly onStep: (step: OpeningStep) => void;
  /** Asks the engine to keep the store when the disk gets full; true when it promises so. */
  readonly persist: () => Promise<boolean>;
}

export function databaseName(name: StoreName): string {
  return `buurtpot-${name}`;
}
