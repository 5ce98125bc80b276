/** The only writer: runs an action on the open store, and says "done" only when the journal has it. */
import type { Action, AnyRefusal, Context } from '@shared/domain/action';
import { type UndoInput, undoAction } from '@shared/domain/undo/actions/undo-action';
import { type Failure, failure } from '@shared/ipc/failure';
import { localDayOf } from '@shared/kernel/dates';
import { err, ok, type Result } from '@shared/kernel/result';
import { openStoreNow } from './current-store';
import { flushOutbox } from './outbox';
import { storeReader } from './reader';
import { readOnlyFailure } from './save-state';
import { withKeys } from './sealing/vault';
import { tellUnsound } from './soundness';
import { engineFailure, storageFailure } from './storage-failure';
import type { Store } from './store';
import { changedRows, changesNothing } from './undo-rows';
import { type WrittenChange, writeChange } from './write-change';

export type PerformProblem<Refusal> =
  | { readonly kind: 'refusal'; readonly refusal: Refusal }
  | { readonly kind: 'invalid'; readonly issues: readonly InputIssue[] }
  | { readonly kind: 'failure'; readonly failure: Failure };

/** `path` as in `lines.0.amount`; `message` is for developers or a message key. */
export interface InputIssue {
  readonly path: string;
  readonly message: string;
}

export interface Done {
  readonly subjectId: string;
  /** null: this action changed nothing, or is not one that may be taken back. */
  readonly undo: Undoable | null;
}

export interface Undoable {
  /** The audit entry, and its rows as they were and as they became. */
  readonly input: UndoInput;
  /** Puts the rows back, on the store that they were changed in. What comes back does it after all. */
  readonly run: () => Promise<Performed<AnyRefusal>>;
}

export type Performed<Refusal> = Result<Done, PerformProblem<Refusal>>;

/** Performs the action on the store that is open. */
export async function perform<Name extends string, Input, Snapshot, Refusal extends AnyRefusal>(
  action: Action<Name, Input, Snapshot, Refusal>,
  input: NoInfer<Input>,
): Promise<Performed<Refusal>> {
  const store = openStoreNow();
  if (store === null) return err({ kind: 'failure', failure: failure('store.closed') });
  return await performOn(store, action, input);
}

/** As `perform`, on a given store. */
export async function performOn<Name extends string, Input, Snapshot, Refusal extends AnyRefusal>(
  store: Store,
  action: Action<Name, Input, Snapshot, Refusal>,
  input: NoInfer<Input>,
): Promise<Performed<Refusal>> {
  const parsed = action.input.safeParse(input);
  if (!parsed.success) {
    const issues = parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }));
    return err({ kind: 'invalid', issues });
  }
  return await store.inTurn(async () => {
    const { readOnly } = store.saveState.getState();
    if (readOnly !== null) return err({ kind: 'failure', failure: readOnlyFailure(readOnly) });
    store.saveState.setState({ saving: true });
    try {
      return await commitAndRecord(store, action, parsed.data);
    } finally {
      store.saveState.setState({ saving: false });
    }
  });
}

async function commitAndRecord<Name extends string, Input, Snapshot, Refusal extends AnyRefusal>(
  store: Store,
  action: Action<Name, Input, Snapshot, Refusal>,
  input: Input,
): Promise<Performed<Refusal>> {
  try {
    const committed = await withKeys(store.vault, () => commit(store, action, input));
    if (!committed.ok) return err({ kind: 'refusal', refusal: committed.error });
    const recorded = await record(store);
    return recorded.ok ? committed : err({ kind: 'failure', failure: recorded.error });
  } catch (problem) {
    const known = storageFailure(problem) ?? (await engineFailure(problem, store.journal.diskFreeSpace));
    if (known === null) throw problem;
    await tellUnsound(store);
    return err({ kind: 'failure', failure: known });
  }
}

/** Load, decide and write in one transaction; a refusal writes nothing. */
async function commit<Name extends string, Input, Snapshot, Refusal extends AnyRefusal>(
  store: Store,
  action: Action<Name, Input, Snapshot, Refusal>,
  input: Input,
): Promise<Result<Done, Refusal>> {
  const { database, clock } = store;
  let learned: Pick<WrittenChange, 'newKeys' | 'forgotten'> = { newKeys: [], forgotten: [] };
  const done = await database.transaction('rw', database.tables, async () => {
    const snapshot = await action.load(storeReader(store), input);
    const now = clock.now();
    const context: Context = {
      today: localDayOf(now),
      now,
      actor: store.actor(),
      newId: <Id extends string>() => clock.newId() as Id,
    };
    const decided = action.decide(snapshot, input, context);
    if (!decided.ok) return decided;
    const { actor } = context;
    const change = decided.value;
    const rows = action.undo === undefined ? [] : await changedRows(store, change);
    const written = await writeChange(store, { action: action.name, actor, at: now, change });
    learned = written;
    const undo = changesNothing(rows)
      ? null
      : undoable(store, { entryId: written.entry.id, rows: [...rows] });
    return ok({ subjectId: change.audit.subject.id, undo });
  });
  store.vault.unlearn(learned.forgotten);
  store.vault.learn(learned.newKeys);
  return done;
}

function undoable(store: Store, input: UndoInput): Undoable {
  return { input, run: async () => await performOn(store, undoAction, input) };
}

/** Sends the outbox to the journal. When that fails the change stands, and the store takes no more until it is sent. */
export async function record(store: Store): Promise<Result<null, Failure>> {
  const flushed = await flushOutbox(store);
  if (flushed.ok) store.saveState.setState({ savedAt: store.clock.now() });
  else store.saveState.setState({ readOnly: { kind: 'journal', failure: flushed.error } });
  return flushed;
}

/** Tries once more to send what the journal did not take; the store can be written again when it succeeds. */
export async function retryJournal(store: Store): Promise<Result<null, Failure>> {
  return await store.inTurn(async () => {
    const recorded = await record(store);
    const { readOnly } = store.saveState.getState();
    if (recorded.ok && readOnly?.kind === 'journal') store.saveState.setState({ readOnly: null });
    return recorded;
  });
}
