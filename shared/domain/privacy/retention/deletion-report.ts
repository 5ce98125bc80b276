/** The deletion report: what kind, how many, which term, since when and by which decision. No names, no ids. */
import type { Day } from '../../../kernel/dates';
import type { Clock, RetentionKind } from './policy';
import { approvedLines, type RetentionProposal } from './proposal';
import type { RetentionPart } from './retention-line';
import type { Term } from './term';

export interface DeletionGroup {
  readonly kind: RetentionKind;
  readonly clock: Clock;
  readonly term: Term;
  readonly parts: readonly RetentionPart[];
  readonly count: number;
  /** The longest over. */
  readonly since: Day;
}

export interface DeletionReport {
  readonly groups: readonly DeletionGroup[];
  readonly removed: number;
  /** What the board kept for now. */
  readonly kept: number;
}

/** In the order of the proposal. */
export function deletionReport(proposal: Pick<RetentionProposal, 'lines'>): DeletionReport {
  const lines = approvedLines(proposal);
  const groups = new Map<string, DeletionGroup>();
  for (const { kind, clock, term, parts, since } of lines) {
    const key = `${kind}/${clock}`;
    const known = groups.get(key);
    groups.set(key, {
      kind,
      clock,
      term,
      parts: [...new Set([...(known?.parts ?? []), ...parts])],
      count: (known?.count ?? 0) + 1,
      since: known !== undefined && known.since < since ? known.since : since,
    });
  }
  return {
    groups: [...groups.values()],
    removed: lines.length,
    kept: proposal.lines.length - lines.length,
  };
}
