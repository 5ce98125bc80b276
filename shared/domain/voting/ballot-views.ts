/** How the ballots of each kind may be read for a count. */
import type { BallotView, Weighing } from './election';
import type { Round } from './round';

const VIEWS: Readonly<Record<Round['ballotKind'], readonly [BallotView, ...BallotView[]]>> = {
  approval: ['approval'],
  'choose-1': ['approval'],
  ordinal: ['points', 'approval'],
  cumulative: ['points', 'approval'],
  scoring: ['points', 'approval'],
  'yes-no': ['yes-no', 'points', 'approval'],
  consent: ['consent'],
  allocation: ['amounts'],
};

/** The first is what the voters were asked. */
export function viewsOf(kind: Round['ballotKind']): readonly [BallotView, ...BallotView[]] {
  return VIEWS[kind];
}

/** Whether a ballot of this kind gives each plan a number: points, a yes or no, or cents. */
export function hasPoints(kind: Round['ballotKind']): boolean {
  return kind !== 'approval' && kind !== 'choose-1' && kind !== 'ordinal';
}

/** A ranking counts by places: ballot length minus place, from 0. A no has no weight; cents weigh what they are. */
export function weighingOf(kind: Round['ballotKind'], view: BallotView): Weighing {
  if (view === 'approval') return 'approval';
  if (view === 'yes-no' || view === 'consent') return 'yesNo';
  return kind === 'ordinal' ? 'ranking' : 'points';
}
