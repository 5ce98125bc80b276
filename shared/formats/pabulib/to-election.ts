/** What a `.pb` file holds, as the input of a count. */
import { type BallotView, type CastBallot, type Election, electionFrom } from '../../domain/voting/election';
import type { PabulibVoteType } from './facts';
import type { PabulibFile } from './reader';

const VIEWS: Record<PabulibVoteType, readonly BallotView[]> = {
  approval: ['approval'],
  'choose-1': ['approval'],
  ordinal: ['points', 'approval'],
  cumulative: ['points', 'approval'],
  scoring: ['points', 'approval'],
};

/** How the ballots of this kind can be read; the first is what the voters were asked. */
export function pabulibViews(voteType: PabulibVoteType): readonly BallotView[] {
  return VIEWS[voteType];
}

/** `view` must be one of `pabulibViews`. */
export function electionFromPabulib(file: PabulibFile, view: BallotView): Election {
  const { budget, voteType } = file.facts;
  const ranking = voteType === 'ordinal' && view === 'points';
  const scoring = voteType === 'scoring' && view === 'points' && file.facts.defaultScore > 0;
  return electionFrom({
    budget,
    projects: file.projects.map(({ id, cost }) => ({ id, cost })),
    ballots: scoring ? file.ballots.map((ballot) => withDefaultScore(file, ballot)) : file.ballots,
    weighing: ranking ? 'ranking' : view,
  });
}

function withDefaultScore({ projects, facts }: PabulibFile, { choices }: CastBallot): CastBallot {
  const named = new Set(choices.map(({ projectId }) => projectId));
  const others = projects
    .filter(({ id }) => !named.has(id))
    .map(({ id }) => ({ projectId: id, points: facts.defaultScore }));
  return { choices: [...choices, ...others] };
}
