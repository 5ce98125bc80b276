/** What a `.pb` file holds, as the input of a count. */
import { viewsOf, weighingOf } from '../../domain/voting/ballot-views';
import { type BallotView, type CastBallot, type Election, electionFrom } from '../../domain/voting/election';
import type { PabulibVoteType } from './facts';
import type { PabulibFile } from './reader';

/** How the ballots of this kind can be read; the first is what the voters were asked. */
export function pabulibViews(voteType: PabulibVoteType): readonly BallotView[] {
  return viewsOf(voteType);
}

/** `view` must be one of `pabulibViews`. */
export function electionFromPabulib(file: PabulibFile, view: BallotView): Election {
  const { budget, voteType } = file.facts;
  const scoring = voteType === 'scoring' && view === 'points' && file.facts.defaultScore > 0;
  return electionFrom({
    budget,
    projects: file.projects.map(({ id, cost }) => ({ id, cost })),
    ballots: scoring ? file.ballots.map((ballot) => withDefaultScore(file, ballot)) : file.ballots,
    weighing: weighingOf(voteType, view),
  });
}

function withDefaultScore({ projects, facts }: PabulibFile, { choices }: CastBallot): CastBallot {
  const named = new Set(choices.map(({ projectId }) => projectId));
  const others = projects
    .filter(({ id }) => !named.has(id))
    .map(({ id }) => ({ projectId: id, points: facts.defaultScore }));
  return { choices: [...choices, ...others] };
}
