/** What a store that was opened again says about the actions that had been acknowledged before. */
import type { CheckReport } from './door/check';
import type { Acknowledged } from './door/stream';

export type Verdict = {
  readonly lost: readonly Acknowledged[];
  readonly halfWritten: number;
  readonly faults: readonly string[];
  /** The store was made again from the journal, and the screen said so. */
  readonly rebuilt?: boolean;
};

/** `acknowledged`: on this data folder, since it was new. */
export function verdictOf(acknowledged: readonly Acknowledged[], report: CheckReport): Verdict {
  const present = new Set(report.entries.map((entry) => entry.join(' ')));
  return {
    lost: acknowledged.filter(
      ({ seq, action, subjectId }) => !present.has([seq, action, subjectId].join(' ')),
    ),
    halfWritten: report.halfWritten,
    faults: report.faults,
  };
}
