/** When store and journal tell different stories a person chooses which is right. Neither is thrown away. */

import type { Failure } from '@shared/ipc/failure';
import { ok, type Result } from '@shared/kernel/result';
import { saveSnapshot } from '../copies/snapshot';
import { readDevice } from '../device';
import { readRows } from '../row-set';
import type { Store } from '../store';
import { recorded, replaceAll } from './install';
import { rebuild } from './startup-check';
import type { OpenProblem } from './startup-report';

/** The store is right: a new journal starts from it, and the old one is put aside. */
export async function keepStore(store: Store): Promise<Result<null, Failure>> {
  return await store.inTurn(async () => {
    const device = await readDevice(store.database);
    if (device === null) throw new Error('The store has lost its row about itself.');
    const rows = await readRows(store.database);
    await replaceAll(store, { rows, device, occasion: { action: 'renew-journal', details: {} } });
    return await recorded(store);
  });
}

/** The journal is right: what the store holds is written to disk as a snapshot, then it is made again. */
export async function keepJournal(store: Store, appVersion: string): Promise<Result<null, OpenProblem>> {
  const saved = await saveSnapshot(store, appVersion);
  if (!saved.ok) return { ok: false, error: { kind: 'failure', failure: saved.error } };
  return await store.inTurn(async () => {
    const rebuilt = await rebuild(store, 'counts');
    if (!rebuilt.ok) return rebuilt;
    store.saveState.setState({ readOnly: null });
    return ok(null);
  });
}
