/** How the ballots of each kind may be read for a count. */
import type { BallotView, Weighing } from './election';
import type { Round } from './round';

const VIEWS: Readonly<Record<Round['ballotKind'], readonly BallotView[]>> = {
  approval: ['approval'],
  'choose-1': ['approval'],
  ordinal: ['points', 'approval'],
  cumulative: ['points', 'approval'],
  scoring: ['points', 'approval'],
};

/** The first is what the voters were asked. */
export function viewsOf(kind: Round['ballotKind']): readonly BallotView[] {
  return VIEWS[kind];
}

/** A ranking counts by places: ballot length minus place, from 0. */
export function weighingOf(kind: Round['ballotKind'], view: BallotView): Weighing {
  return kind === 'ordinal' && view === 'points' ? 'ranking' : view;
}
