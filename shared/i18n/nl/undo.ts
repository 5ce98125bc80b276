/** Words about taking things back: what was taken back, and why sometimes nothing is. */
import type { UndoRefusals } from '../../domain/undo/refusals';
import type { WordsFor } from '../like';

const refusals = {
  'undo.changedSince': 'Dit kan niet meer ongedaan: er is daarna weer iets aan veranderd.',
  'undo.notUndoable': 'Dit kunt u niet ongedaan maken.',
  'undo.notInTheLog': 'Dit kan niet meer ongedaan: het staat niet in dit logboek.',
} satisfies WordsFor<UndoRefusals>;

export const undo = {
  ...refusals,
  'undo.done': (p: { what: string }) => `Ongedaan gemaakt: ${p.what}`,
  'undo.doneAgain': (p: { what: string }) => `Toch weer gedaan: ${p.what}`,
};
