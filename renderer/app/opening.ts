/** Opening and leaving a fund from the start screen. What goes wrong stays on the start screen until the next try. */
import demoAddress from '@resources/demo-fund.json?url';
import { fundTable } from '@shared/domain/funds/fund';
import type { StoreName } from '@shared/ipc/contract';
import type { Failure } from '@shared/ipc/failure';
import type { KeyOpener } from '@shared/ipc/key-contract';
import { create } from 'zustand';
import { currentStore, openStoreNow } from '../data/current-store';
import { type DemoProblem, fillDemo } from '../data/opening/demo';
import {
  closeStore,
  findRecovery,
  openStore,
  recoverStore,
  setCopiesAside,
  setJournalAside,
  setStoreAside,
  setUnreadableAside,
  unlockStore,
} from '../data/opening/start';
import { isRecoverable, type OpenProblem, type Recovery } from '../data/opening/startup-report';
import { storeReader } from '../data/reader';
import { goTo, type Route } from '../routes';
import type { Words } from '../ui/words';

export type Opening = {
  /** True until what was opened can be shown. */
  readonly isBusy: boolean;
  readonly problem: OpenProblem | DemoProblem | { readonly kind: 'demoUnread' } | null;
  /** Where to go once the store, which is locked now, has been opened. */
  readonly wanted: Route | null;
  /** A store that is lost, or cannot be read, with its journal, and how far it can be brought back from copies. */
  readonly lost: { readonly name: StoreName; readonly recovery: Recovery | null } | null;
};

export const useOpening = create<Opening>(() => ({ isBusy: false, problem: null, wanted: null, lost: null }));

/** Opens a store and goes to a place in it. */
export async function openAt(name: StoreName, route: Route): Promise<void> {
  useOpening.setState({ isBusy: true, problem: null, wanted: null, lost: null });
  await settle(name, { problem: await tryToOpen(name), route });
}

/** Brings a lost store back from copies, on a person's word, and goes to a place in it. */
export async function recoverAt(name: StoreName, route: Route): Promise<void> {
  useOpening.setState({ isBusy: true });
  await recoverStore(name);
  const { current } = currentStore.getState();
  await settle(name, { problem: current.kind === 'blocked' ? current.problem : null, route });
}

async function settle(
  name: StoreName,
  { problem, route }: { readonly problem: Opening['problem']; readonly route: Route },
): Promise<void> {
  const isLocked = currentStore.getState().current.kind === 'locked';
  if (problem !== null) await closeStore();
  else if (!isLocked) goTo(route);
  const lost = await lostOf(name, problem);
  useOpening.setState({ isBusy: false, problem, wanted: isLocked ? route : null, lost });
}

/** The data is gone and its journal cannot bring it back: all that is left is copies. */
async function lostOf(name: StoreName, problem: Opening['problem']): Promise<Opening['lost']> {
  if (problem?.kind === 'bothDamaged') return { name, recovery: null };
  const isOfData = problem === null || problem.kind === 'demoUnread' || problem.kind === 'contents';
  if (isOfData || !isRecoverable(problem)) return null;
  return { name, recovery: await findRecovery(name).catch(() => null) };
}

/** Opens the locked store with what was typed, and goes where one wanted to go; else says why not. */
export async function unlockWith(name: StoreName, opener: KeyOpener): Promise<OpenProblem | null> {
  const { wanted } = useOpening.getState();
  // Who needed the recovery words has lost the passphrase.
  const route: Route | null = opener.kind === 'recovery' ? { name: 'security' } : wanted;
  // First, for a fund that opens at the address of the start screen is closed again.
  if (route !== null) goTo(route);
  const opened = await unlockStore(name, opener);
  if (!opened.ok) {
    const lost = await lostOf(name, opened.error);
    if (lost === null) return opened.error;
    // Its keys are open now: the start screen says what can be done.
    useOpening.setState({ problem: opened.error, wanted: null, lost });
    await closeStore();
    return null;
  }
  useOpening.setState({ wanted: null });
  return null;
}

async function tryToOpen(name: StoreName): Promise<Opening['problem']> {
  await openStore(name);
  const { current } = currentStore.getState();
  if (current.kind === 'blocked') return current.problem;
  return name === 'demo' ? await fillWhenEmpty() : null;
}

async function fillWhenEmpty(): Promise<Opening['problem']> {
  const store = openStoreNow();
  if (store === null || (await storeReader(store).count(fundTable)) > 0) return null;
  const answer = await fetch(demoAddress);
  if (!answer.ok) return { kind: 'demoUnread' };
  const filled = await fillDemo(store, await answer.text());
  return filled.ok ? null : filled.error;
}

/** What is on disk is sealed, and no key is left that opens it. */
export function areKeysLost(problem: Opening['problem']): boolean {
  if (problem?.kind === 'failure') return problem.failure.code === 'keys.damaged';
  return problem?.kind === 'keysMissing';
}

/** Puts a journal that cannot be read aside, so that a backup can be restored. */
export async function setAside(name: StoreName): Promise<void> {
  useOpening.setState({ isBusy: true });
  const done = await setJournalAside(name);
  useOpening.setState({
    isBusy: false,
    lost: null,
    problem: done.ok ? null : { kind: 'failure', failure: done.error },
  });
}

/** Puts a store that cannot be read aside, and looks what copies and journal can still make of it. */
export async function setUnreadableAsideAt(name: StoreName, route: Route): Promise<void> {
  useOpening.setState({ isBusy: true });
  const done = await setUnreadableAside(name);
  if (done.ok) return await openAt(name, route);
  useOpening.setState({ isBusy: false, problem: problemOf(done.error) });
}

/** Puts the copies aside of a fund of which nothing else is left, so that another can begin. */
export async function setCopiesAsideAt(name: StoreName): Promise<void> {
  useOpening.setState({ isBusy: true });
  const done = await setCopiesAside(name);
  useOpening.setState({ isBusy: false, lost: null, problem: done.ok ? null : problemOf(done.error) });
}

/** Puts a fund that cannot be opened any more aside whole, so that a backup can be restored. */
export async function setFundAside(name: StoreName): Promise<void> {
  useOpening.setState({ isBusy: true, wanted: null });
  const done = await setStoreAside(name);
  useOpening.setState({ isBusy: false, problem: done.ok ? null : problemOf(done.error) });
}

function problemOf(error: Failure | 'otherWindow'): OpenProblem {
  return error === 'otherWindow' ? { kind: 'otherWindow' } : { kind: 'failure', failure: error };
}

export function openingWords(problem: NonNullable<Opening['problem']>, { t, forCode }: Words): string {
  switch (problem.kind) {
    case 'newer':
      return t('start.newer');
    case 'otherWindow':
      return t('start.otherWindow');
    case 'locked':
      return t('start.locked');
    case 'keysMissing':
      return t('start.keysMissing');
    case 'notReadable':
      return t('start.notReadable');
    case 'bothDamaged':
      return t('start.bothDamaged');
    case 'copiesOnly':
      return t('start.copiesOnly');
    case 'journalBroken':
      return t('start.journalBroken', { line: problem.line });
    case 'demoUnread':
    case 'contents':
      return t('start.demoBroken');
    case 'failure': {
      const { code, parameters } = problem.failure;
      return forCode(`failure.${code}`, parameters) ?? t('start.notReadable');
    }
  }
}
