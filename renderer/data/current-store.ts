/** Which store the screens read and write now, and how its opening went. */
import type { Actor } from '@shared/domain/action';
import type { StoreName } from '@shared/ipc/contract';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { OpenProblem, StartupReport } from './opening/startup-report';
import type { OpenedStore, Store } from './store';
import type { OpeningStep } from './surroundings';

export type CurrentStore =
  | { readonly kind: 'none' }
  | { readonly kind: 'opening'; readonly name: StoreName }
  | ({ readonly kind: 'open' } & OpenedStore)
  /** Waits for a passphrase or for recovery words. */
  | {
      readonly kind: 'locked';
      readonly name: StoreName;
      readonly passphrase: boolean;
      readonly recovery: boolean;
    }
  | { readonly kind: 'blocked'; readonly name: StoreName; readonly problem: OpenProblem };

export interface Current {
  readonly current: CurrentStore;
  readonly actor: Actor;
  /** What the opening that goes on now is doing, where that takes long. */
  readonly step: OpeningStep | null;
}

export const currentStore = createStore<Current>(() => ({
  current: { kind: 'none' },
  actor: 'treasurer',
  step: null,
}));

/** Null while nothing that takes long is done. */
export function useOpeningStep(): OpeningStep | null {
  return useStore(currentStore, ({ step }) => step);
}

export function useCurrentStore(): CurrentStore {
  return useStore(currentStore, ({ current }) => current);
}

/** Null while no store is open. */
export function useOpenStore(): Store | null {
  return useStore(currentStore, ({ current }) => (current.kind === 'open' ? current.store : null));
}

export function openStoreNow(): Store | null {
  const { current } = currentStore.getState();
  return current.kind === 'open' ? current.store : null;
}

/** The workspace that is open now. */
export function useActor(): Actor {
  return useStore(currentStore, ({ actor }) => actor);
}

/** The workspace in which a person acts; stands in every audit entry. */
export function setActor(actor: Actor): void {
  currentStore.setState({ actor });
}

/** What was found at the start is no longer so: it was settled, repaired or restored. */
export function amendReport(change: Partial<StartupReport>): void {
  const { current } = currentStore.getState();
  if (current.kind !== 'open') return;
  currentStore.setState({ current: { ...current, report: { ...current.report, ...change } } });
}
