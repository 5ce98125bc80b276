/**
 * A backup from another computer takes the place of what is here together with its keys, so that the same passphrase
 * and the same recovery sheet go on working. A crash on the way leaves an empty store, and a snapshot of what there was.
 */
import type { StoreName } from '@shared/ipc/contract';
import type { Failure } from '@shared/ipc/failure';
import { err, ok, type Result } from '@shared/kernel/result';
import { installRows } from './install';
import { answered } from './outbox';
import { type CheckedBackup, installBackup } from './restore';
import { type RowSet, readRows } from './row-set';
import type { BroughtKeys } from './sealing/unlock';
import { saveSnapshot } from './snapshot';
import type { OpenProblem } from './startup-report';
import type { OpenedStore, Store } from './store';
import { openStoreIn, throwAway } from './stores';
import type { Surroundings } from './surroundings';

export interface BroughtBackup {
  readonly backup: CheckedBackup;
  readonly keys: BroughtKeys;
}

export interface BroughtOutcome {
  /** The store that is open afterwards; null: none could be opened. */
  readonly opened: Result<OpenedStore, OpenProblem>;
  readonly problem: Failure | null;
}

/** `opened` is the present store; it is closed here. */
export async function restoreBroughtIn(
  around: Surroundings,
  opened: OpenedStore,
  { backup, keys, appVersion }: BroughtBackup & { readonly appVersion: string },
): Promise<Result<BroughtOutcome, Failure>> {
  const { store } = opened;
  const saved = await saveSnapshot(store, appVersion);
  if (!saved.ok) return saved;
  const before = await store.inTurn(() => readRows(store.database));
  opened.release();
  const thrown = await throwAway(around, store.name);
  if (!thrown.ok) {
    const problem = thrown.error === 'otherWindow' ? null : thrown.error;
    return ok({ opened: await openStoreIn(around, store.name), problem });
  }
  const adopted = await adopt(around, store.name, keys);
  const next = await openStoreIn(around, store.name);
  if (!next.ok) return ok({ opened: next, problem: null });
  const installed = adopted.ok
    ? await installBackup(next.value.store, backup)
    : await putBack(next.value.store, before);
  const problem = adopted.ok ? (installed.ok ? null : installed.error) : adopted.error;
  return ok({ opened: next, problem });
}

async function adopt(
  { keys }: Surroundings,
  store: StoreName,
  { keyFile, opener }: BroughtKeys,
): Promise<Result<null, Failure>> {
  const bytes = new TextEncoder().encode(keyFile);
  const adopted = await answered(() => keys.keysAdopt({ store, bytes, with: opener }));
  return adopted.ok ? ok(null) : err(adopted.error);
}

/** The keys stayed as they were, so the rows do too. */
async function putBack(store: Store, before: RowSet): Promise<Result<null, Failure>> {
  const isEmpty = [...before.values()].every((byId) => byId.size === 0);
  if (isEmpty) return ok(null);
  return await installRows(store, before, { action: 'renew-journal', details: {} });
}
