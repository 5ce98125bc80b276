/** The official count of a round: from its plans and ballots to a tally, and from the tally to the outcome that is kept. */

import { ApplicationId } from '../applications/application';
import type { Ballot } from './ballot';
import { boxHash } from './box';
import { type CountableVote, defaultScoreIn, startVoteCount, type VoteCount } from './countable-vote';
import type { CastBallot, Election } from './election';
import type { CountRule, Outcome, Round } from './round';
import type { RoundSettings } from './round-settings';
import type { Tally } from './tally';

export interface CountableRound
  extends Pick<Round, 'pot' | 'plans' | 'ballotKind' | 'threshold' | 'lotOrder' | 'origin'> {
  readonly settings: Pick<RoundSettings, 'least' | 'pots' | 'yesShare'>;
}

export type CountableBallot = Pick<Ballot, 'choices' | 'cells' | 'salt'>;

/** Plans are named by the id of their application. */
export function voteOfRound(round: CountableRound, ballots: readonly CountableBallot[]): CountableVote {
  const { origin } = round;
  const inRound = new Set<string>(round.plans.map(({ applicationId }) => applicationId));
  return {
    budget: round.pot,
    projects: round.plans.map(({ applicationId, cost }) => ({ id: applicationId, cost })),
    ballots: ballots.map(castBallot),
    kind: round.ballotKind,
    defaultScore: origin.kind === 'pabulib' ? defaultScoreIn(origin.meta) : 0,
    threshold: round.threshold,
    least: round.settings.least,
    yesShare: round.settings.yesShare,
    lotOrder: round.lotOrder,
    // Plans that were withdrawn are gone from the round and still stand in the regulation (V30).
    pots: (round.settings.pots?.pots ?? []).map(({ amount, planIds }) => ({
      budget: amount,
      plans: planIds.filter((id) => inRound.has(id)),
    })),
  };
}

function castBallot({ choices }: CountableBallot): CastBallot {
  return { choices: choices.map(({ applicationId, points }) => ({ projectId: applicationId, points })) };
}

/** Throws when the rule is not in the registry: actions refuse that before. */
export function startCount(
  round: CountableRound,
  ballots: readonly CountableBallot[],
  countRule: CountRule,
): VoteCount {
  return startVoteCount(voteOfRound(round, ballots), countRule);
}

/** Support of each plan: votes, or points where those are counted; in the order of the election. */
export function supportOf(election: Election): number[] {
  const support = election.projects.map(() => 0);
  for (const { choices, multiplicity } of election.ballots) {
    for (const { project, weight } of choices) {
      support[project] = (support[project] ?? 0) + weight * multiplicity;
    }
  }
  return support;
}

/** How many ballots support each plan, whatever they weigh; in the order of the election. */
export function votersOf(election: Election): number[] {
  const voters = election.projects.map(() => 0);
  for (const { choices, multiplicity } of election.ballots) {
    for (const { project } of choices) voters[project] = (voters[project] ?? 0) + multiplicity;
  }
  return voters;
}

/** Ties that neither cost nor support could break, so that the lot did. */
export function tiesByLot(tally: Tally, election: Election): number {
  const support = supportOf(election);
  const standing = new Map(
    election.projects.map(({ id, cost }, index) => [id, `${cost} ${support[index] ?? 0}`]),
  );
  return tally.ties.filter(({ projects, preferred }) =>
    projects.some((id) => id !== preferred && standing.get(id) === standing.get(preferred)),
  ).length;
}

/** As if these plans had never stood on the ballot (V30). A ballot that named nothing else is a blank one then. */
export function withoutPlans<
  Counted extends { readonly round: CountableRound; readonly ballots: readonly CountableBallot[] },
>(counted: Counted, gone: ReadonlySet<string>): Counted {
  const { round, ballots } = counted;
  return {
    ...counted,
    round: { ...round, plans: round.plans.filter(({ applicationId }) => !gone.has(applicationId)) },
    ballots: ballots.map((ballot) => ({
      ...ballot,
      choices: ballot.choices.filter(({ applicationId }) => !gone.has(applicationId)),
    })),
  };
}

export interface CountedBallots {
  readonly round: CountableRound;
  readonly ballots: readonly CountableBallot[];
  readonly rule: CountRule;
}

/** What is kept of a count; the steps and reasons are computed again whenever they are shown. */
export function outcomeOf(tally: Tally, election: Election, counted: CountedBallots): Outcome {
  return {
    rule: counted.rule,
    chosen: tally.granted.map(({ project, amount }) => ({
      applicationId: ApplicationId.parse(project),
      amount,
    })),
    totalCost: tally.totalCost,
    ties: tiesByLot(tally, election),
    ballotCount: counted.ballots.length,
    boxHash: boxHash(counted.ballots, counted.round.ballotKind),
  };
}
