/** Whether a term can stand beside the other terms of the same person (L1). */
import type { RefusalOf } from '../action';
import { refuse } from '../action';
import type { PanelMember } from './panel-member';
import type { PanelRefusals } from './refusals';

type TermRefused = RefusalOf<Pick<PanelRefusals, 'panel.untilBeforeFrom' | 'panel.termOverlaps'>>;

/** null: it can. */
export function termProblem(term: PanelMember, all: readonly PanelMember[]): TermRefused | null {
  const { id, personId, from, until } = term;
  if (until !== null && until < from) {
    return refuse<PanelRefusals>()('panel.untilBeforeFrom', { from }, 'until').error;
  }
  const other = all.find(
    (one) =>
      one.id !== id &&
      one.personId === personId &&
      (until === null || one.from <= until) &&
      (one.until === null || from <= one.until),
  );
  if (other === undefined) return null;
  return refuse<PanelRefusals>()('panel.termOverlaps', { from: other.from }, 'from').error;
}
