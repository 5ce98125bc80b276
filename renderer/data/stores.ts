/** Opens and closes stores: the fund's own, and the demo that may be thrown away. Nothing is made before it is asked for. */
import type { Actor } from '@shared/domain/action';
import { fundTable } from '@shared/domain/funds/fund';
import type { StoreName } from '@shared/ipc/contract';
import type { Failure } from '@shared/ipc/failure';
import { err, ok, type Result } from '@shared/kernel/result';
import type { Clock } from './clock';
import {
  closeDatabase,
  type Database,
  deleteDatabase,
  openDatabase,
  rowsOf,
  versionOnDisk,
} from './database';
import { SCHEMA_VERSION } from './migrations/index';
import { answered } from './outbox';
import { setMisfitsAside } from './quarantine';
import { makeSaveState } from './save-state';
import { checkStore } from './startup-check';
import type { DamageKind, OpenProblem, StartupFinding } from './startup-report';
import { isEngineTrouble, storageFailure } from './storage-failure';
import { type Journal, makeQueue, type OpenedStore, type Store } from './store';
import { type Locks, takeWritingLock } from './writing-window';

/** All that a store needs of the world around it. */
export interface Surroundings {
  readonly journal: Journal;
  readonly locks: Locks;
  readonly clock: Clock;
  readonly actor: () => Actor;
  /** Asks the engine to keep the store when the disk gets full; true when it promises so. */
  readonly persist: () => Promise<boolean>;
}

export function databaseName(name: StoreName): string {
  return `buurtpot-${name}`;
}

/** Opens the store, or makes an empty one, and runs the check of every start. */
export async function openStoreIn(
  around: Surroundings,
  name: StoreName,
): Promise<Result<OpenedStore, OpenProblem>> {
  const release = await takeWritingLock(around.locks, databaseName(name));
  if (release === null) return err({ kind: 'otherWindow' });
  const opened = await openLocked(around, name);
  if (!opened.ok) {
    release();
    return opened;
  }
  const { store, report } = opened.value;
  return ok({
    store,
    report,
    release: () => {
      closeDatabase(store.database);
      release();
    },
  });
}

type OpenedLocked = Result<Omit<OpenedStore, 'release'>, OpenProblem>;

async function openLocked(around: Surroundings, name: StoreName): Promise<OpenedLocked> {
  const head = await answered(() => around.journal.journalHead({ store: name }));
  const journaled = !head.ok || head.value.kind === 'present';
  const canRebuild = head.ok && head.value.kind === 'present' && head.value.seq > 0;
  const first = await openAndCheck(around, name, { journaled, lostBecause: 'empty' });
  // Only a store that the journal can make again is removed.
  const again = !first.ok && first.error.kind === 'notReadable' && canRebuild;
  if (!again) return first;
  await removeStore(around, name);
  return await openAndCheck(around, name, { journaled, lostBecause: 'notReadable' });
}

interface Opening {
  readonly journaled: boolean;
  readonly lostBecause: DamageKind;
}

/** `notReadable` when the engine breaks on it, at the opening or while the check reads it. */
async function openAndCheck(around: Surroundings, name: StoreName, opening: Opening): Promise<OpenedLocked> {
  let database: Database | null = null;
  try {
    const storeVersion = await versionOnDisk(databaseName(name));
    if (storeVersion !== null && storeVersion > SCHEMA_VERSION) {
      return err({ kind: 'newer', storeVersion, appVersion: SCHEMA_VERSION });
    }
    database = await openDatabase(databaseName(name));
    const store = storeOf(around, name, { journaled: opening.journaled, database });
    const checked = await checkStore(store, opening.lostBecause);
    if (!checked.ok) {
      closeDatabase(database);
      return checked;
    }
    if (asksAPerson(checked.value)) store.saveState.setState({ readOnly: { kind: 'question' } });
    watchClosing(store);
    const quarantined = await setMisfitsAside(store);
    return ok({ store, report: { finding: checked.value, quarantined, persisted: await around.persist() } });
  } catch (problem) {
    if (database !== null) closeDatabase(database);
    if (!isEngineTrouble(problem)) throw problem;
    const known = storageFailure(problem);
    return err(known?.code === 'disk.full' ? { kind: 'failure', failure: known } : { kind: 'notReadable' });
  }
}

/** An engine that broke may refuse to delete a store too; then the machine takes away all that the engine keeps. */
async function removeStore({ journal }: Surroundings, name: StoreName): Promise<void> {
  try {
    await deleteDatabase(databaseName(name));
    const database = await openDatabase(databaseName(name));
    closeDatabase(database);
  } catch {
    await answered(() => journal.storeClear({}));
  }
}

function storeOf(
  around: Surroundings,
  name: StoreName,
  { journaled, database }: { journaled: boolean; database: Database },
): Store {
  const { journal, clock, actor } = around;
  const saveState = makeSaveState(null);
  return { name, database, journal, journaled, clock, actor, saveState, inTurn: makeQueue() };
}

export function asksAPerson(finding: StartupFinding): boolean {
  return ['journalBehind', 'journalUnreadable', 'diverged'].includes(finding.kind);
}

/** Another window upgrades, or the engine lets go: this one stops, and never opens the store again by itself. */
function watchClosing(store: Store): void {
  store.database.on('close', () => store.saveState.setState({ readOnly: { kind: 'closed' } }));
  store.database.on('versionchange', () => {
    closeDatabase(store.database);
    return false;
  });
}

export type StoreSummary =
  | { readonly kind: 'none' }
  | { readonly kind: 'present'; readonly fund: string | null };

/** Whether a store holds something, and the fund's name where that can be read; makes nothing. */
export async function summaryOf(journal: Journal, name: StoreName): Promise<StoreSummary> {
  const version = await versionOnDisk(databaseName(name)).catch(() => null);
  const head = await answered(() => journal.journalHead({ store: name }));
  const hasJournal = !head.ok || (head.value.kind === 'present' && head.value.seq > 0);
  const fund = version === null || version > SCHEMA_VERSION ? null : await fundNameIn(databaseName(name));
  if (fund !== null) return { kind: 'present', fund };
  return hasJournal || (version ?? 0) > SCHEMA_VERSION ? { kind: 'present', fund: null } : { kind: 'none' };
}

async function fundNameIn(name: string): Promise<string | null> {
  try {
    const database = await openDatabase(name);
    const [fund] = await rowsOf(database, fundTable).toArray();
    closeDatabase(database);
    return fund?.name ?? null;
  } catch {
    return null;
  }
}

/** Deletes a store from disk and puts its journal aside. Only for a store that is closed. */
export async function throwAway(
  around: Surroundings,
  name: StoreName,
): Promise<Result<null, Failure | 'otherWindow'>> {
  const release = await takeWritingLock(around.locks, databaseName(name));
  if (release === null) return err('otherWindow');
  const retired = await answered(() => around.journal.journalRetire({ store: name }));
  if (retired.ok) await deleteDatabase(databaseName(name));
  release();
  return retired.ok ? ok(null) : retired;
}
