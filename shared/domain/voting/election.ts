/** What a count starts from: the budget, the plans and the ballots, with equal ballots taken together. */
import type { Cents } from '../../kernel/money';

/** How ballots are read: every named plan alike, by points (or places), as yes and no, as consent and objection, or as amounts. */
export type BallotView = 'approval' | 'points' | 'yes-no' | 'consent' | 'amounts';

/** What one mention on a ballot weighs: 1, its points, or for a ranking the ballot's length minus the place (from 0). */
/** `yesNo`: as points, and a zero is a no that is kept. */
export type Weighing = 'approval' | 'points' | 'ranking' | 'yesNo';

export interface ElectionProject {
  readonly id: string;
  readonly cost: Cents;
}

/** A plan by its place in `Election.projects`, with a whole weight above zero. */
export interface ElectionChoice {
  readonly project: number;
  readonly weight: number;
}

/** A ballot with its choices in the order of the plans, the plans it says no to, and how many voters handed in the same. */
export interface ElectionBallot {
  readonly choices: readonly ElectionChoice[];
  readonly against: readonly number[];
  readonly multiplicity: number;
}

export interface Election {
  readonly budget: Cents;
  readonly projects: readonly ElectionProject[];
  readonly ballots: readonly ElectionBallot[];
  /** All valid ballots, blank ones too: each has its share of the budget under equal shares. */
  readonly ballotCount: number;
}

/** A ballot as it was cast; a plan named twice counts once. `points` is null where none were given. */
export interface CastBallot {
  readonly choices: readonly { readonly projectId: string; readonly points: number | null }[];
}

export interface ElectionInput {
  readonly budget: Cents;
  readonly projects: readonly ElectionProject[];
  readonly ballots: Iterable<CastBallot>;
  readonly weighing: Weighing;
}

/** Throws on a plan that is not in the list, and on points that are not whole: records and files are checked before. */
export function electionFrom(input: ElectionInput): Election {
  const places = new Map(input.projects.map((project, index) => [project.id, index]));
  const merged = new Map<string, Mentions & { multiplicity: number }>();
  let ballotCount = 0;
  for (const ballot of input.ballots) {
    ballotCount += 1;
    const mentions = mentionsOf(ballot, input.weighing, places);
    const support = mentions.choices.map(({ project, weight }) => `${project}:${weight}`);
    const key = [...support, ...mentions.against.map((project) => `${project}:0`)].join(' ');
    const same = merged.get(key);
    if (same === undefined) merged.set(key, { ...mentions, multiplicity: 1 });
    else same.multiplicity += 1;
  }
  return { budget: input.budget, projects: input.projects, ballots: [...merged.values()], ballotCount };
}

interface Mentions {
  readonly choices: ElectionChoice[];
  readonly against: number[];
}

function mentionsOf(ballot: CastBallot, weighing: Weighing, places: ReadonlyMap<string, number>): Mentions {
  const named = new Map<string, number | null>();
  for (const { projectId, points } of ballot.choices) if (!named.has(projectId)) named.set(projectId, points);
  const choices: ElectionChoice[] = [];
  const against: number[] = [];
  let place = 0;
  for (const [projectId, points] of named) {
    const project = places.get(projectId);
    if (project === undefined) throw new RangeError(`A ballot names an unknown plan: ${projectId}`);
    const weight = weightOf(weighing, points, named.size - place);
    if (!Number.isSafeInteger(weight)) throw new RangeError(`Points must be whole: ${weight}`);
    if (weight > 0) choices.push({ project, weight });
    else if (weighing === 'yesNo') against.push(project);
    place += 1;
  }
  return {
    choices: choices.sort((a, b) => a.project - b.project),
    against: against.sort((a, b) => a - b),
  };
}

function weightOf(weighing: Weighing, points: number | null, rankWeight: number): number {
  if (weighing === 'ranking') return rankWeight;
  if (weighing === 'points' || weighing === 'yesNo') return points ?? 0;
  return points === null || points > 0 ? 1 : 0;
}
