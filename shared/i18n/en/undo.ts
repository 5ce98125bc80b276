/** Words about taking things back, in English. */
import type { Like } from '../like';
import type { undo as source } from '../nl/undo';

export const undo: Like<typeof source> = {
  'undo.changedSince': 'This cannot be undone any more: it was changed again afterwards.',
  'undo.notUndoable': 'You cannot undo this.',
  'undo.notInTheLog': 'This cannot be undone any more: it is not in this log.',
  'undo.done': (p) => `Undone: ${p.what}`,
  'undo.doneAgain': (p) => `Done again after all: ${p.what}`,
};
