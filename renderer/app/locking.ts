/** Locks the fund that is open, on demand and when nobody does anything, and comes back to it after the page was loaded anew. */
import { useEffect, useMemo } from 'react';
import { openStoreNow } from '../data/current-store';
import { watchIdle } from '../data/keys/idle';
import { canLock, useKeyStatus } from '../data/keys/key-status';
import { useSecurityPreferences } from '../data/keys/security-preferences';
import { lockStore } from '../data/opening/start';
import { parsePath } from '../routes';
import { useCommands } from '../ui/commands';
import { tell } from '../ui/feedback/messages';
import { useWholeWindow } from '../ui/whole-window';
import { useWords } from '../ui/words';
import { tellWindow } from './menu-commands';
import { openAt } from './opening';

/** Where one was when it was locked; forgotten when the window closes. */
const KEPT_PLACE = 'buurtpot.locked-at';

const MINUTE_MS = 60_000;

/** Waits for writes in flight, has the keys forgotten, and loads the page anew, so that nothing stays in memory. */
export async function lockNow(): Promise<void> {
  const store = openStoreNow();
  if (store === null) return;
  window.sessionStorage.setItem(KEPT_PLACE, window.location.hash.slice(1));
  await lockStore(store.name);
}

/** At the start of the page: after locking, goes on to the screen that asks for the passphrase. */
export async function comeBackAfterLock(): Promise<void> {
  const path = window.sessionStorage.getItem(KEPT_PLACE);
  if (path === null) return;
  window.sessionStorage.removeItem(KEPT_PLACE);
  await openAt('fund', parsePath(path) ?? { name: 'treasurerHome' });
}

/** While a fund is shown: offers locking to palette, keys and menu, and does it when nobody is there. */
export function useLocking(): void {
  const { t } = useWords();
  const isOffered = canLock(useKeyStatus());
  const minutes = useSecurityPreferences((state) => state.lockAfter);
  // Voters come and go; what they have before them leads to nothing that a lock would keep.
  const isHeld = useWholeWindow((state) => state.part !== null);
  useCommands(
    useMemo(
      () =>
        isOffered
          ? [
              {
                id: 'lock',
                label: t('security.lockNow'),
                icon: 'lock',
                role: 'lock',
                run: () => void lockNow(),
              },
            ]
          : [],
      [isOffered, t],
    ),
  );
  useEffect(() => {
    if (!isOffered) return;
    tellWindow({ canLock: true });
    return () => tellWindow({ canLock: false });
  }, [isOffered]);
  useEffect(() => {
    if (!isOffered || isHeld || minutes === null) return;
    return watchIdle({
      afterMs: minutes * MINUTE_MS,
      soonMs: MINUTE_MS,
      onSoon: () => tell({ tone: 'warning', text: t('security.lockSoon') }),
      onIdle: () => void lockNow(),
    });
  }, [isOffered, isHeld, minutes, t]);
}
