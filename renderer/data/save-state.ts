/** What the screen says about saving: busy, saved at, or why nothing can be saved now. */

import { type Failure, failure } from '@shared/ipc/failure';
import type { Instant } from '@shared/kernel/dates';
import { createStore, type StoreApi } from 'zustand/vanilla';

export type ReadOnlyReason =
  /** A change is in the store, but could not be written to the journal. `retry` may mend it. */
  | { readonly kind: 'journal'; readonly failure: Failure }
  /** Store and journal tell different stories; a person has to choose. */
  | { readonly kind: 'question' }
  /** Hardly any room is left on the disk; ends by itself when there is. */
  | { readonly kind: 'diskFull' }
  /** The engine or another window closed the store. */
  | { readonly kind: 'closed' };

export interface SaveState {
  readonly saving: boolean;
  readonly savedAt: Instant | null;
  readonly readOnly: ReadOnlyReason | null;
  /** Room on the disk; `low` warns. */
  readonly space: 'fine' | 'low' | 'full';
}

export type SaveStateStore = StoreApi<SaveState>;

export function makeSaveState(readOnly: ReadOnlyReason | null): SaveStateStore {
  return createStore<SaveState>(() => ({ saving: false, savedAt: null, readOnly, space: 'fine' }));
}

/** What an action that is refused for this reason answers. */
export function readOnlyFailure(reason: ReadOnlyReason): Failure {
  switch (reason.kind) {
    case 'journal':
      return reason.failure;
    case 'diskFull':
      return failure('disk.full');
    case 'question':
      return failure('store.readOnly');
    case 'closed':
      return failure('store.closed');
  }
}
