/** When the window is about to close: one more copy of what changed, while the window waits. */
import { useEffect } from 'react';
import { create } from 'zustand';
import { owesSnapshot, takeSnapshot } from '../data/copies/auto-snapshots';
import { isSavedReadable } from '../data/copies/backup-file';
import { openStoreNow } from '../data/current-store';
import type { Store } from '../data/store';
import { tellWindow } from './menu-commands';

/** Whether the window waits for a copy. */
export const useClosing = create<{ readonly isCopying: boolean }>(() => ({ isCopying: false }));

/** Asks the window for a moment, for as long as a fund is open that the app makes copies of. */
export function useClosingHold(store: Store): void {
  const isCopied = !isSavedReadable(store);
  useEffect(() => {
    if (!isCopied) return;
    tellWindow({ holdsClosing: true });
    return () => tellWindow({ holdsClosing: false });
  }, [isCopied]);
}

/** Waits for writes in flight and makes the copy that is needed, if any. The window closes whatever comes of it. */
export async function closeWithCopy(): Promise<void> {
  try {
    const store = openStoreNow();
    await store?.inTurn(async () => undefined);
    if (store === null || !(await owesSnapshot(store))) return;
    useClosing.setState({ isCopying: true });
    await takeSnapshot(store);
  } finally {
    closeNow();
  }
}

export function closeNow(): void {
  tellWindow({ holdsClosing: false });
}
