/** How the data is kept on this computer: what the screen with settings says about it. */
import type { Response } from '@shared/ipc/contract';
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { bridge } from '../../bridge/bridge';
import { useCurrentStore } from '../current-store';
import { makeSaveState, type ReadOnlyReason, type SaveState } from '../save-state';

export interface StorageStatus {
  readonly kind: 'desktop' | 'browser';
  /** The engine promised to keep the data when the disk gets full. */
  readonly persisted: boolean;
  /** Every change is written a second time, outside the page's own store. */
  readonly journaled: boolean;
  readonly readOnly: ReadOnlyReason | null;
  readonly quarantined: number;
}

const NOTHING = createStore<SaveState>(() => makeSaveState(null).getState());

/** null while no store is open. */
export function useStorageStatus(): StorageStatus | null {
  const current = useCurrentStore();
  const { readOnly } = useStore(current.kind === 'open' ? current.store.saveState : NOTHING);
  if (current.kind !== 'open') return null;
  const { store, report } = current;
  return {
    kind: bridge.kind,
    persisted: report.persisted,
    journaled: store.journaled,
    readOnly,
    quarantined: report.quarantined,
  };
}

export interface Machine {
  /** null: the machine could not say. */
  readonly space: Response<'disk.freeSpace'> | null;
  readonly app: Response<'app.info'> | null;
}

/** Asked once for each visit; undefined until the machine has answered. */
export function useMachine(): Machine | undefined {
  const [machine, setMachine] = useState<Machine | undefined>();
  useEffect(() => {
    let isGone = false;
    const ask = async (): Promise<Machine> => {
      const [space, app] = await Promise.all([bridge.diskFreeSpace({}), bridge.appInfo({})]);
      return { space: space.ok ? space.value : null, app: app.ok ? app.value : null };
    };
    void ask().then((answer) => {
      if (!isGone) setMachine(answer);
    });
    return () => {
      isGone = true;
    };
  }, []);
  return machine;
}
