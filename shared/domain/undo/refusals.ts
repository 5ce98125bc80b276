/** Why a step is not taken back: code and figures; the words stand in `i18n/<language>/undo.ts`. */
export interface UndoRefusals {
  'undo.changedSince': Record<string, never>;
  'undo.notUndoable': Record<string, never>;
  'undo.notInTheLog': Record<string, never>;
}
