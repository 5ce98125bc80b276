/** Small random elections with many equal costs and equal votes: where ties and rounding hide. */
import {
  type BallotView,
  type CastBallot,
  type Election,
  electionFrom,
} from '@shared/domain/voting/election';
import { cents } from '@shared/kernel/money';
import fc from 'fast-check';

export interface RandomVote {
  readonly budget: number;
  readonly projects: readonly { readonly id: string; readonly cost: number }[];
  readonly ballots: readonly CastBallot[];
}

const IDS = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p10', 'é'];

/** Costs up to 40 euros in few sizes, some free, some dearer than the budget of at most 60 euros. */
export const randomVote: fc.Arbitrary<RandomVote> = fc
  .record({
    budget: fc.integer({ min: 1, max: 6000 }),
    costs: fc.array(fc.constantFrom(0, 500, 1000, 1000, 1250, 1999, 3000, 4000, 9900), {
      minLength: 1,
      maxLength: 8,
    }),
  })
  .chain(({ budget, costs }) => {
    const projects = costs.map((cost, index) => ({ id: IDS[index] ?? '', cost }));
    const choice = fc.record({
      projectId: fc.constantFrom(...projects.map(({ id }) => id)),
      points: fc.integer({ min: 0, max: 3 }),
    });
    const ballot = fc.record({ choices: fc.array(choice, { maxLength: 5 }) });
    return fc.record({
      budget: fc.constant(budget),
      projects: fc.constant(projects),
      ballots: fc.array(ballot, { maxLength: 10 }),
    });
  });

export function electionOf({ budget, projects, ballots }: RandomVote, view: BallotView): Election {
  return electionFrom({
    budget: cents(budget),
    projects: projects.map(({ id, cost }) => ({ id, cost: cents(cost) })),
    ballots: view === 'amounts' ? ballots.map((ballot) => withinPot(ballot, budget)) : ballots,
    weighing: view === 'yes-no' || view === 'consent' ? 'yesNo' : view === 'approval' ? view : 'points',
  });
}

/** Five plans of three points at most: of each point a fifteenth of the pot. */
function withinPot({ choices }: CastBallot, budget: number): CastBallot {
  return {
    choices: choices.map(({ projectId, points }) => ({
      projectId,
      points: Math.floor(((points ?? 0) * budget) / 15),
    })),
  };
}

/** The same ballots one by one: what merging must not change. */
export function unmerged(election: Election): Election {
  const ballots = election.ballots.flatMap(({ multiplicity, ...ballot }) =>
    Array.from({ length: multiplicity }, () => ({ ...ballot, multiplicity: 1 })),
  );
  return { ...election, ballots };
}
