/** What can be taken back in this run of the app, newest last, and what was taken back and can be done after all. */
import { create } from 'zustand';
import { type Problem, problemWords } from '../forms/problem-words';
import type { Words } from '../words';
import { hideMessagesOf, tell } from './messages';

/** As `perform` gives it: taking back gives what does it after all, and that gives what takes it back again. */
export type Undoable = {
  readonly run: () => Promise<
    | { readonly ok: true; readonly value: { readonly undo: Undoable | null } }
    | { readonly ok: false; readonly error: Problem }
  >;
};

export type UndoStep = { readonly id: number; readonly text: string; readonly undoable: Undoable };

type UndoStack = { readonly done: readonly UndoStep[]; readonly undone: readonly UndoStep[] };

const DEEPEST = 100;

export const useUndoStack = create<UndoStack>(() => ({ done: [], undone: [] }));

let lastId = 0;

/** Keeps a step that can be taken back without telling of it; gives its id. */
export function keepUndo(text: string, undoable: Undoable | null): number | null {
  if (undoable === null) return null;
  lastId += 1;
  const step: UndoStep = { id: lastId, text, undoable };
  useUndoStack.setState(({ done }) => ({ done: [...done, step].slice(-DEEPEST), undone: [] }));
  return step.id;
}

/** Tells that it worked; with what `perform` gave for taking it back, the message offers that, and so does Ctrl+Z. */
export function tellDone(text: string, undoable: Undoable | null): void {
  const undoId = keepUndo(text, undoable);
  tell(undoId === null ? { text } : { text, undoId });
}

/** Takes back the newest step, or the one with this id; false when there is none. */
export function takeBack(words: Words, id?: number): boolean {
  return step(words, { from: 'done', to: 'undone', key: 'undo.done', id });
}

/** Does after all what was taken back last; false when there is nothing. */
export function doAfterAll(words: Words): boolean {
  return step(words, { from: 'undone', to: 'done', key: 'undo.doneAgain', id: undefined });
}

type Direction = {
  readonly from: keyof UndoStack;
  readonly to: keyof UndoStack;
  readonly key: 'undo.done' | 'undo.doneAgain';
  readonly id: number | undefined;
};

function step(words: Words, { from, to, key, id }: Direction): boolean {
  const found = useUndoStack.getState()[from].findLast((one) => id === undefined || one.id === id);
  if (found === undefined) return false;
  useUndoStack.setState((stack) => ({ ...stack, [from]: stack[from].filter((one) => one !== found) }));
  hideMessagesOf(found.id);
  void found.undoable.run().then((run) => {
    if (!run.ok) return tell({ tone: 'warning', text: problemWords(words, run.error) });
    const { undo } = run.value;
    if (undo !== null) {
      const turned: UndoStep = { ...found, undoable: undo };
      useUndoStack.setState((stack) => ({ ...stack, [to]: [...stack[to], turned] }));
    }
    return tell({ text: words.t(key, { what: found.text }) });
  });
  return true;
}
