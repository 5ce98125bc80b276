/** Opens one store whose writing lock is held: keys first, then the engine, then the check of every start. */
import type { StoreName } from '@shared/ipc/contract';
import type { KeyOpener } from '@shared/ipc/key-contract';
import { err, ok, type Result } from '@shared/kernel/result';
import { finishTakeOver } from '../copies/take-over';
import { closeDatabase, type Database, deleteDatabase, openDatabase, versionOnDisk } from '../database';
import { readWholeJournal } from '../journal/journal-reading';
import { answered } from '../journal/outbox';
import { destroyWaitingKeys } from '../keys/erase';
import { SCHEMA_VERSION } from '../migrations/index';
import { subjectKeysOf } from '../row-set';
import { makeSaveState } from '../save-state';
import { KeysNotTaken, unlockVault } from '../sealing/unlock';
import type { Vault } from '../sealing/vault';
import { isEngineTrouble, storageFailure } from '../storage-failure';
import { makeQueue, type OpenedStore, type Store } from '../store';
import { databaseName, type Surroundings } from '../surroundings';
import { isJournalReadable, whyNoNewKeys } from './new-keys';
import { setMisfitsAside, unseenMisfits } from './quarantine';
import { keepStore } from './settle';
import { depthFor, isAgreed, makeSound, tellSound } from './soundness';
import { checkStore, openProblem } from './startup-check';
import { type DamageKind, isJournalLost, type OpenProblem, type StartupFinding } from './startup-report';

export type OpenedChecked = Result<Omit<OpenedStore, 'release'>, OpenProblem>;

export async function openChecked(
  around: Surroundings,
  name: StoreName,
  opener: KeyOpener,
): Promise<OpenedChecked> {
  const version = await versionOnDisk(databaseName(name)).catch(() => 'unknown' as const);
  if (typeof version === 'number' && version > SCHEMA_VERSION) {
    return err({ kind: 'newer', storeVersion: version, appVersion: SCHEMA_VERSION });
  }
  const newKeysProblem = async (wasDiscarded: boolean) =>
    await whyNoNewKeys(around, name, { version, wasDiscarded });
  const vault = await unlockVault(around, name, { opener, newKeysProblem });
  if (!vault.ok) return vault;
  const head = await answered(() => around.journal.journalHead({ store: name }));
  const journaled = !head.ok || head.value.kind === 'present';
  const isEmpty = head.ok && (head.value.kind === 'absent' || head.value.seq === 0);
  const opening = { journaled, vault: vault.value };
  const first = await openAndCheck(around, name, { ...opening, lostBecause: 'empty' });
  if (first.ok || first.error.kind !== 'notReadable' || isEmpty) return first;
  // Only a store that the journal can make again is removed.
  const whole = await readWholeJournal({ journal: around.journal, name, vault: vault.value });
  if (!whole.ok) {
    const problem = openProblem(whole.error);
    return isJournalLost(problem)
      ? err({ kind: 'bothDamaged' })
      : problem.kind === 'newer'
        ? err(problem)
        : first;
  }
  await removeStore(around, name, vault.value);
  return await openAndCheck(around, name, { ...opening, lostBecause: 'notReadable' });
}

interface Opening {
  readonly vault: Vault;
  readonly journaled: boolean;
  readonly lostBecause: DamageKind;
}

/** `notReadable` when the engine breaks on it, at the opening or while the check reads it. */
async function openAndCheck(
  around: Surroundings,
  name: StoreName,
  { vault, journaled, lostBecause }: Opening,
): Promise<OpenedChecked> {
  let database: Database | null = null;
  try {
    const hasArrived = await arrive(around, name, { vault, journaled });
    database = await openDatabase(databaseName(name), { vault });
    const store = storeOf(around, name, { journaled, database, vault });
    const depth = await depthFor(around, name);
    if (depth === 'all') around.onStep('checking');
    const checked = await checkStore(store, { depth, lostBecause });
    if (!checked.ok) {
      closeDatabase(database);
      return checked;
    }
    vault.learnAnew(await subjectKeysOf(database));
    if (asksAPerson(checked.value)) store.saveState.setState({ readOnly: { kind: 'question' } });
    watchClosing(store);
    const trusted = depth === 'heads' && checked.value.kind === 'whole';
    const quarantined = trusted ? await unseenMisfits(store) : await setMisfitsAside(store);
    const finding = await sealedJournal(around, store, checked.value);
    if (store.saveState.getState().readOnly === null) await destroyWaitingKeys(store);
    if (isAgreed(finding)) await (depth === 'all' ? makeSound(around, store) : tellSound(store));
    const report = {
      quarantined,
      depth: trusted ? 'heads' : 'all',
      persisted: await around.persist(),
    } as const;
    const isPlain = hasArrived && finding.kind === 'whole';
    return ok({ store, report: { finding: isPlain ? { kind: 'arrived' } : finding, ...report } });
  } catch (problem) {
    if (database !== null) closeDatabase(database);
    const known = storageFailure(problem);
    if (problem instanceof KeysNotTaken) return err({ kind: 'failure', failure: problem.failure });
    if (!isEngineTrouble(problem)) throw problem;
    return err(known?.code === 'disk.full' ? { kind: 'failure', failure: known } : { kind: 'notReadable' });
  }
}

/** What came from another computer with the keys that are here now, and had not been put in yet, is put in. */
async function arrive(
  around: Surroundings,
  name: StoreName,
  { vault, journaled }: Pick<Opening, 'vault' | 'journaled'>,
): Promise<boolean> {
  return await finishTakeOver(name, {
    keyId: vault.snapshot.keyId,
    emptied: async () => {
      await deleteDatabase(databaseName(name));
      const database = await openDatabase(databaseName(name), { vault });
      return storeOf(around, name, { journaled, database, vault });
    },
  });
}

/** An engine that broke may refuse to delete a store too; then the machine takes away all that the engine keeps. */
async function removeStore({ journal }: Surroundings, name: StoreName, vault: Vault): Promise<void> {
  try {
    await deleteDatabase(databaseName(name));
    const database = await openDatabase(databaseName(name), { vault });
    closeDatabase(database);
  } catch {
    await answered(() => journal.storeClear({ keepAside: false }));
  }
}

export function storeOf(
  around: Surroundings,
  name: StoreName,
  { journaled, database, vault }: { journaled: boolean; database: Database; vault: Vault },
): Store {
  const { journal, packer, clock, actor, keys, random } = around;
  const source = { keys, random };
  const saveState = makeSaveState(null);
  const world = { journal, journaled, source, packer, clock, actor };
  return { name, database, vault, ...world, saveState, inTurn: makeQueue() };
}

export function asksAPerson(finding: StartupFinding): boolean {
  return ['journalBehind', 'journalUnreadable', 'diverged'].includes(finding.kind);
}

/** Another window upgrades, or the engine lets go: this one stops, and never opens the store again by itself. */
function watchClosing(store: Store): void {
  store.database.on('close', () => {
    if (store.saveState.getState().readOnly?.kind === 'closed') return;
    store.saveState.setState({ readOnly: { kind: 'closed' } });
    // Closing tells of itself once more.
    closeDatabase(store.database);
  });
  store.database.on('versionchange', () => {
    closeDatabase(store.database);
    return false;
  });
}

/** A journal that was written readable by an older app makes place for one that is sealed. */
async function sealedJournal(
  around: Surroundings,
  store: Store,
  found: StartupFinding,
): Promise<StartupFinding> {
  if (!store.journaled || asksAPerson(found) || found.kind === 'damaged') return found;
  if (!(await isJournalReadable(around, store.name))) return found;
  const renewed = await keepStore(store);
  return renewed.ok ? { kind: 'sealedNow' } : { kind: 'journalUnreadable', failure: renewed.error };
}
