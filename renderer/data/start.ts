/** The start of the app: which stores there are, and opening or leaving one. Screens use these; the machine is wired here. */
import type { StoreName } from '@shared/ipc/contract';
import type { Failure } from '@shared/ipc/failure';
import { err, type Result } from '@shared/kernel/result';
import { bridge } from '../bridge/bridge';
import { systemClock } from './clock';
import { currentStore } from './current-store';
import { openStoreIn, type StoreSummary, type Surroundings, summaryOf, throwAway } from './stores';

const surroundings: Surroundings = {
  journal: bridge,
  locks: navigator.locks,
  clock: systemClock,
  actor: () => currentStore.getState().actor,
  persist: async () => await navigator.storage.persist(),
};

/** What the start screen offers. */
export async function knownStores(): Promise<Readonly<Record<StoreName, StoreSummary>>> {
  return { fund: await summaryOf(bridge, 'fund'), demo: await summaryOf(bridge, 'demo') };
}

/** Opens a store for the screens; the outcome stands in `useCurrentStore()`. True when it is open. */
export async function openStore(name: StoreName): Promise<boolean> {
  await closeStore();
  currentStore.setState({ current: { kind: 'opening', name } });
  const opened = await openStoreIn(surroundings, name);
  if (!opened.ok) {
    currentStore.setState({ current: { kind: 'blocked', name, problem: opened.error } });
    return false;
  }
  currentStore.setState({ current: { kind: 'open', ...opened.value } });
  return true;
}

/** Back to the start screen, once all writes have ended. */
export async function closeStore(): Promise<void> {
  const { current } = currentStore.getState();
  if (current.kind === 'open') await current.store.inTurn(async () => undefined);
  currentStore.setState({ current: { kind: 'none' } });
  if (current.kind === 'open') current.release();
}

export async function throwAwayDemo(): Promise<Result<null, Failure | 'otherWindow'>> {
  await closeStore();
  return await throwAway(surroundings, 'demo');
}

/** Puts a journal that cannot be read aside, on a person's word, so that a backup can be restored. */
export async function setJournalAside(name: StoreName): Promise<Result<null, Failure>> {
  await closeStore();
  const retired = await bridge.journalRetire({ store: name });
  return retired.ok ? { ok: true, value: null } : err(retired.error);
}
