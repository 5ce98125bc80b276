/** Whether a store was left in order, and what is done about it when it was not. */
import type { StoreName } from '@shared/ipc/contract';
import { answered } from '../journal/outbox';
import { isEngineTrouble } from '../storage-failure';
import type { Store } from '../store';
import { databaseName, type Surroundings } from '../surroundings';
import { beginNewEngineLog, rewriteRows } from './rewrite';
import type { StartupFinding } from './startup-report';

/** How much of a store is looked at before it opens: its counts and the heads of its chains, or every row. */
export type Depth = 'heads' | 'all';

/** All, unless the machine vouches for it. */
export async function depthFor({ journal }: Surroundings, store: StoreName): Promise<Depth> {
  const lastEnd = await answered(() => journal.storeLastEnd({ store }));
  return lastEnd.ok && lastEnd.value.isClean ? 'heads' : 'all';
}

/** Writes the store anew, and tells the machine that it is sound. One that cannot be is tried again at the next opening. */
export async function makeSound(around: Surroundings, store: Store): Promise<void> {
  // Without a journal this is the only copy, and a browser sees to its own engine.
  if (!store.journaled || !(await hasRoom(store))) return;
  around.onStep('rewriting');
  try {
    await rewriteRows(store.database);
    await beginNewEngineLog(`${databaseName(store.name)}-padding`, around.random);
  } catch (problem) {
    if (!isEngineTrouble(problem)) throw problem;
    return;
  }
  await tellSound(store);
}

/** A full disk is what breaks an engine: then nothing is written that can wait, and the next opening tries again. */
async function hasRoom({ journal }: Store): Promise<boolean> {
  const space = await answered(() => journal.diskFreeSpace({}));
  return space.ok && space.value.level !== 'full';
}

export async function tellSound({ journal, name }: Store): Promise<void> {
  await answered(() => journal.storeSound({ store: name }));
}

/** Says that the next opening has to look at everything. */
export async function tellUnsound({ journal, name }: Store): Promise<void> {
  await answered(() => journal.storeUnsound({ store: name }));
}

/** Store and journal agree, or were brought to agree. */
export function isAgreed({ kind }: StartupFinding): boolean {
  return ['whole', 'appended', 'replayed', 'rebuilt', 'sealedNow'].includes(kind);
}
