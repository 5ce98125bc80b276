/** What protects the store that is open, and changing that. */
import type { Request } from '@shared/ipc/contract';
import { type Failure, failure } from '@shared/ipc/failure';
import type { KeyStatus } from '@shared/ipc/key-contract';
import type { StoreName } from '@shared/ipc/store-name';
import { err, ok, type Result } from '@shared/kernel/result';
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { bridge } from '../../bridge/bridge';
import { openStoreNow, useOpenStore } from '../current-store';
import { rememberSheet } from './security-preferences';

type Known = { readonly store: StoreName; readonly status: KeyStatus } | null;

const known = createStore<{ readonly known: Known }>(() => ({ known: null }));

/** Null until the machine has answered, and while no store is open. */
export function useKeyStatus(): KeyStatus | null {
  const store = useOpenStore()?.name ?? null;
  useEffect(() => {
    if (store !== null) void refresh(store);
  }, [store]);
  return useStore(known, (state) => (state.known?.store === store ? state.known.status : null));
}

/** Only what a person has to type keeps others out, so only then there is something to lock. */
export function canLock(status: KeyStatus | null): boolean {
  return status?.kind === 'present' && status.passphrase;
}

export type Protection = Omit<Request<'keys.protect'>, 'store'>;

export async function protectStore(protection: Protection): Promise<Result<null, Failure>> {
  return await change(async (store) => {
    const done = await bridge.keysProtect({ store, ...protection });
    return done.ok ? ok(null) : done;
  });
}

export type RecoverySheet = { readonly words: readonly string[]; readonly text: string };

/** From now on only these words open the fund; nobody has them on paper yet. */
export async function makeRecoverySheet(): Promise<Result<RecoverySheet, Failure>> {
  return await change(async (store) => {
    rememberSheet(null);
    return await bridge.keysRecovery({ store });
  });
}

async function change<Value>(
  work: (store: StoreName) => Promise<Result<Value, Failure>>,
): Promise<Result<Value, Failure>> {
  const store = openStoreNow()?.name;
  if (store === undefined) return err(failure('store.closed'));
  const done = await work(store);
  await refresh(store);
  return done;
}

async function refresh(store: StoreName): Promise<void> {
  const answer = await bridge.keysStatus({ store });
  known.setState({ known: answer.ok ? { store, status: answer.value } : null });
}
