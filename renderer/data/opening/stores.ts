/** Opens and closes stores: the fund's own, and the demo that may be thrown away. Nothing is made before it is asked for. */
import { fundTable } from '@shared/domain/funds/fund';
import type { StoreName } from '@shared/ipc/contract';
import type { Failure } from '@shared/ipc/failure';
import type { KeyOpener } from '@shared/ipc/key-contract';
import { err, ok, type Result } from '@shared/kernel/result';
import { arrivingFund, forgetTakeOver } from '../copies/take-over';
import { closeDatabase, deleteDatabase, openDatabase, rowsOf, versionOnDisk } from '../database';
import { answered } from '../journal/outbox';
import { SCHEMA_VERSION } from '../migrations/index';
import type { OpenedStore } from '../store';
import { databaseName, type Surroundings } from '../surroundings';
import { isACopyLeft } from './left-copies';
import { openChecked } from './open-checked';
import type { OpenProblem } from './startup-report';
import { type Release, takeWritingLock } from './writing-window';

/** Opens the store, or makes an empty one, and runs the check of every start. */
export async function openStoreIn(
  around: Surroundings,
  name: StoreName,
  opener: KeyOpener = { kind: 'itself' },
): Promise<Result<OpenedStore, OpenProblem>> {
  const release = await takeWritingLock(around.locks, databaseName(name));
  if (release === null) return err({ kind: 'otherWindow' });
  const opened = await openChecked(around, name, opener);
  if (!opened.ok) {
    release();
    return opened;
  }
  return ok(releasing(opened.value, release));
}

/** With how to close it and let go of the lock that it was opened under. */
export function releasing({ store, report }: Omit<OpenedStore, 'release'>, release: Release): OpenedStore {
  return {
    store,
    report,
    release: () => {
      closeDatabase(store.database);
      release();
    },
  };
}

export type StoreSummary =
  | { readonly kind: 'none' }
  | { readonly kind: 'present'; readonly fund: string | null };

/** Whether a store holds something, and the fund's name where that can be read; makes nothing. */
export async function summaryOf(
  { journal, keys }: Pick<Surroundings, 'journal' | 'keys'>,
  name: StoreName,
): Promise<StoreSummary> {
  const arriving = await arrivingFund(name).catch(() => null);
  if (arriving !== null) {
    const status = await answered(() => keys.keysStatus({ store: name }));
    const isOurs = status.ok && status.value.kind === 'present' && status.value.keyId === arriving.keyId;
    if (isOurs) return { kind: 'present', fund: arriving.fund };
  }
  const version = await versionOnDisk(databaseName(name)).catch(() => null);
  const head = await answered(() => journal.journalHead({ store: name }));
  const hasJournal = !head.ok || (head.value.kind === 'present' && head.value.seq > 0);
  const isKnown = version !== null && version <= SCHEMA_VERSION;
  const fund = isKnown ? await fundNameIn(databaseName(name), version) : null;
  if (fund !== null) return { kind: 'present', fund };
  const isThere = hasJournal || (version ?? 0) > SCHEMA_VERSION || (await hasCopies({ journal, keys }, name));
  return isThere ? { kind: 'present', fund: null } : { kind: 'none' };
}

/** Copies that the keys of this computer open, or would. */
async function hasCopies(
  { journal, keys }: Pick<Surroundings, 'journal' | 'keys'>,
  name: StoreName,
): Promise<boolean> {
  const status = await answered(() => keys.keysStatus({ store: name }));
  return (
    status.ok && status.value.kind === 'present' && (await isACopyLeft({ journal }, name, status.value.keyId))
  );
}

/** Read as it is, without bringing it to a newer shape: the name of the fund is not sealed. */
async function fundNameIn(name: string, lastVersion: number): Promise<string | null> {
  try {
    const database = await openDatabase(name, { vault: null, lastVersion });
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
  if (retired.ok) {
    await forgetTakeOver(name);
    await deleteDatabase(databaseName(name));
  }
  release();
  return retired.ok ? ok(null) : retired;
}

/**
 * Takes a store that nobody can open any more out of the way, so that a backup can be restored. Its journal is put
 * aside and its keys are kept among the copies: what is found later can still be opened with them.
 */
export async function putAside(
  around: Surroundings,
  name: StoreName,
): Promise<Result<null, Failure | 'otherWindow'>> {
  const thrown = await throwAway(around, name);
  if (!thrown.ok) return thrown;
  const discarded = await answered(() => around.keys.keysDiscard({ store: name }));
  return discarded.ok ? ok(null) : discarded;
}
