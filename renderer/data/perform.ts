/** The only writer: runs an action on the open store, and says "done" only when the journal has it. */
import type { Action, AnyRefusal, Change, Context } from '@shared/domain/action';
import { type NumberGround, numbersIn } from '@shared/domain/privacy/number-guard';
import { type UndoInput, undoAction } from '@shared/domain/undo/actions/undo-action';
import { type LockedYear, lockedYearIn } from '@shared/domain/yearclose/locked-years';
import { type Failure, failure } from '@shared/ipc/failure';
import { localDayOf } from '@shared/kernel/dates';
import { err, ok, type Result } from '@shared/kernel/result';
import { openStoreNow } from './current-store';
import { flushOutbox } from './journal/outbox';
import { destroyForgottenKeys } from './keys/forgotten-keys';
import { askAboutNumbers, explainedChange, newNumbers, numberFields, numberIssues } from './number-guard';
import { tellUnsound } from './opening/soundness';
import { storeReader } from './reader';
import { readOnlyFailure } from './save-state';
import { withKeys } from './sealing/vault';
import { engineFailure, storageFailure } from './storage-failure';
import type { Store } from './store';
import { changedRows, changesNothing } from './undo-rows';
import { type WrittenChange, writeChange } from './write-change';

/** A closed year may refuse any action that books (rule Y9). */
export type PerformProblem<Refusal> =
  | { readonly kind: 'refusal'; readonly refusal: Refusal | LockedYear }
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

/**
 * What is done with a number that looks like a citizen service number: a person is asked what it is, or the field is
 * told, or it is known already what it is.
 */
export type NumbersSaid = 'ask' | 'tell' | NumberGround;

/** Performs the action on the store that is open. */
export async function perform<Name extends string, Input, Snapshot, Refusal extends AnyRefusal>(
  action: Action<Name, Input, Snapshot, Refusal>,
  input: NoInfer<Input>,
  numbers: NumbersSaid = 'ask',
): Promise<Performed<Refusal>> {
  const store = openStoreNow();
  if (store === null) return err({ kind: 'failure', failure: failure('store.closed') });
  if (numbers !== 'ask') return await settledAttempt(store, action, { input, numbers });
  const done = await settledAttempt(store, action, { input, numbers: 'tell' });
  const fields = done.ok ? [] : numberFields(done.error);
  if (fields.length === 0) return done;
  // Nothing waits for the answer but the one who asked: the store goes on in between.
  const typed = numbersIn(action.name, input).filter(({ path }) => fields.includes(path));
  const ground = await askAboutNumbers(typed);
  return ground === null ? done : await settledAttempt(store, action, { input, numbers: ground });
}

/** A change that gave up keys has them taken out of the key file at once; what fails is done at the next start. */
async function settledAttempt<Name extends string, Input, Snapshot, Refusal extends AnyRefusal>(
  store: Store,
  action: Action<Name, Input, Snapshot, Refusal>,
  told: Attempt<Input>,
): Promise<Performed<Refusal>> {
  let forgotten = 0;
  const onForgotten = (count: number) => {
    forgotten = count;
  };
  const done = await attempt(store, action, { ...told, onForgotten });
  if (done.ok && forgotten > 0) await destroyForgottenKeys(store, (gone, ids) => performOn(store, gone, ids));
  return done;
}

/** As `perform`, on a given store; nobody is asked anything, and keys that were given up are the caller's to destroy. */
export async function performOn<Name extends string, Input, Snapshot, Refusal extends AnyRefusal>(
  store: Store,
  action: Action<Name, Input, Snapshot, Refusal>,
  input: NoInfer<Input>,
): Promise<Performed<Refusal>> {
  return await attempt(store, action, { input, numbers: 'tell' });
}

interface Attempt<Input> {
  readonly input: Input;
  readonly numbers: Exclude<NumbersSaid, 'ask'>;
  /** Told how many keys the change gave up, once it stands. */
  readonly onForgotten?: (count: number) => void;
}

async function attempt<Name extends string, Input, Snapshot, Refusal extends AnyRefusal>(
  store: Store,
  action: Action<Name, Input, Snapshot, Refusal>,
  { input, ...told }: Attempt<Input>,
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
      return await commitAndRecord(store, action, { ...told, input: parsed.data });
    } finally {
      store.saveState.setState({ saving: false });
    }
  });
}

async function commitAndRecord<Name extends string, Input, Snapshot, Refusal extends AnyRefusal>(
  store: Store,
  action: Action<Name, Input, Snapshot, Refusal>,
  told: Attempt<Input>,
): Promise<Performed<Refusal>> {
  try {
    const committed = await withKeys(store.vault, () => commit(store, action, told));
    if (!committed.ok) return committed;
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
  { input, numbers, onForgotten }: Attempt<Input>,
): Promise<Performed<Refusal>> {
  const { database } = store;
  const typed = numbersIn(action.name, input);
  let learned: Pick<WrittenChange, 'newKeys' | 'forgotten'> = { newKeys: [], forgotten: [] };
  const done = await database.transaction('rw', database.tables, async (): Promise<Performed<Refusal>> => {
    const reader = storeReader(store);
    const context = contextOf(store);
    const decided = action.decide(await action.load(reader, input), input, context);
    if (!decided.ok) return err({ kind: 'refusal', refusal: decided.error });
    const locked = await lockedYearIn(reader, decided.value);
    if (locked !== null) return err({ kind: 'refusal', refusal: locked });
    const isUndoable = action.undo !== undefined;
    const rows = isUndoable || typed.length > 0 ? await changedRows(store, decided.value) : [];
    const fresh = newNumbers(typed, rows);
    if (fresh.length > 0 && numbers === 'tell') return err({ kind: 'invalid', issues: numberIssues(fresh) });
    const change: Change =
      fresh.length === 0 || numbers === 'tell'
        ? decided.value
        : explainedChange(decided.value, fresh, numbers);
    const { actor, now } = context;
    const written = await writeChange(store, { action: action.name, actor, at: now, change });
    learned = written;
    const isUndo = isUndoable && !changesNothing(rows);
    const undo = isUndo ? undoable(store, { entryId: written.entry.id, rows: [...rows] }) : null;
    return ok({ subjectId: change.audit.subject.id, undo });
  });
  store.vault.unlearn(learned.forgotten);
  store.vault.learn(learned.newKeys);
  onForgotten?.(learned.forgotten.length);
  return done;
}

function contextOf(store: Store): Context {
  const now = store.clock.now();
  return {
    today: localDayOf(now),
    now,
    actor: store.actor(),
    newId: <Id extends string>() => store.clock.newId() as Id,
  };
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
