/** The start of the app: which stores there are, and opening or leaving one. Screens use these; the machine is wired here. */
import type { StoreName } from '@shared/ipc/contract';
import { type Failure, failure } from '@shared/ipc/failure';
import type { KeyOpener } from '@shared/ipc/key-contract';
import { err, ok, type Result } from '@shared/kernel/result';
import { bridge } from '../../bridge/bridge';
import { packInWorker } from '../../workers/packing-job';
import { systemClock } from '../clock';
import { snapshotAtClosing } from '../copies/auto-snapshots';
import { type BroughtBackup, restoreBroughtIn } from '../copies/restore-brought';
import { currentStore } from '../current-store';
import type { OpenedStore } from '../store';
import type { Surroundings } from '../surroundings';
import { attend } from './attend';
import { setCopiesAsideIn } from './copies-aside';
import { findRecoveryIn, recoverStoreIn } from './recover';
import type { OpenProblem, Recovery } from './startup-report';
import { openStoreIn, putAside, type StoreSummary, summaryOf } from './stores';
import { setUnreadableAsideIn } from './unreadable-store';

const surroundings: Surroundings = {
  journal: bridge,
  keys: bridge,
  random: (length) => crypto.getRandomValues(new Uint8Array(length)),
  packer: packInWorker,
  locks: navigator.locks,
  clock: systemClock,
  actor: () => currentStore.getState().actor,
  onStep: (step) => currentStore.setState({ step }),
  persist: async () => await navigator.storage.persist(),
};

/** What the start screen offers. */
export async function knownStores(): Promise<Readonly<Record<StoreName, StoreSummary>>> {
  return { fund: await summaryOf(surroundings, 'fund'), demo: await summaryOf(surroundings, 'demo') };
}

/** Opens a store for the screens; the outcome stands in `useCurrentStore()`. */
export async function openStore(name: StoreName): Promise<void> {
  await closeStore();
  currentStore.setState({ current: { kind: 'opening', name } });
  show(name, await openStoreIn(surroundings, name));
}

function show(name: StoreName, opened: Result<OpenedStore, OpenProblem>): void {
  currentStore.setState({ step: null });
  if (opened.ok) currentStore.setState({ current: { kind: 'open', ...attend(opened.value) } });
  else if (opened.error.kind === 'locked') currentStore.setState({ current: { ...opened.error, name } });
  else currentStore.setState({ current: { kind: 'blocked', name, problem: opened.error } });
}

/** Opens a store that is locked, with what was typed. When that is not right it stays locked. */
export async function unlockStore(name: StoreName, opener: KeyOpener): Promise<Result<null, OpenProblem>> {
  const opened = await openStoreIn(surroundings, name, opener);
  currentStore.setState({ step: null });
  if (!opened.ok) return opened;
  currentStore.setState({ current: { kind: 'open', ...attend(opened.value) } });
  return ok(null);
}

/** Puts a backup from another computer, with its keys, in the place of the open store. */
export async function restoreBrought(
  brought: BroughtBackup & { readonly appVersion: string },
): Promise<Result<null, Failure>> {
  const { current } = currentStore.getState();
  if (current.kind !== 'open') return err(failure('machine.failed'));
  const { name } = current.store;
  currentStore.setState({ current: { kind: 'opening', name } });
  const done = await restoreBroughtIn(surroundings, current, brought);
  if (!done.ok) {
    currentStore.setState({ current });
    return done;
  }
  const { opened, problem } = done.value;
  if (opened.ok) currentStore.setState({ current: { kind: 'open', ...attend(opened.value) } });
  else currentStore.setState({ current: { kind: 'blocked', name, problem: opened.error } });
  return problem === null ? ok(null) : err(problem);
}

/** Closes the store and has its keys forgotten; loading the page anew takes what was read out of memory. */
export async function lockStore(name: StoreName): Promise<void> {
  await closeStore();
  await bridge.keysLock({ store: name });
  window.location.reload();
}

/** Back to the start screen, once all writes have ended and a copy was made of them. */
export async function closeStore(): Promise<void> {
  const { current } = currentStore.getState();
  if (current.kind === 'open') {
    await current.store.inTurn(async () => undefined);
    await snapshotAtClosing(current.store);
  }
  currentStore.setState({ current: { kind: 'none' } });
  if (current.kind === 'open') current.release();
}

export async function throwAwayDemo(): Promise<Result<null, Failure | 'otherWindow'>> {
  await closeStore();
  return await putAside(surroundings, 'demo');
}

/** Takes a store that nobody can open any more out of the way, on a person's word. */
export async function setStoreAside(name: StoreName): Promise<Result<null, Failure | 'otherWindow'>> {
  await closeStore();
  return await putAside(surroundings, name);
}

/** For a store that is lost with its journal: how far it can be brought back from copies; null: not at all. */
export async function findRecovery(name: StoreName): Promise<Recovery | null> {
  return await findRecoveryIn(surroundings, name);
}

/** Brings it back, on a person's word; the outcome stands in `useCurrentStore()`. */
export async function recoverStore(name: StoreName): Promise<void> {
  await closeStore();
  currentStore.setState({ current: { kind: 'opening', name } });
  show(name, await recoverStoreIn(surroundings, name));
}

/** Puts a store that cannot be read, beside a damaged journal, aside on a person's word. */
export async function setUnreadableAside(name: StoreName): Promise<Result<null, Failure | 'otherWindow'>> {
  await closeStore();
  return await setUnreadableAsideIn(surroundings, name);
}

/** Puts the copies aside of a fund of which nothing else is left, on a person's word, so that another can begin. */
export async function setCopiesAside(name: StoreName): Promise<Result<null, Failure | 'otherWindow'>> {
  await closeStore();
  return await setCopiesAsideIn(surroundings, name);
}

/** Puts a journal that cannot be read aside, on a person's word, so that a backup can be restored. */
export async function setJournalAside(name: StoreName): Promise<Result<null, Failure>> {
  await closeStore();
  const retired = await bridge.journalRetire({ store: name });
  return retired.ok ? { ok: true, value: null } : err(retired.error);
}
