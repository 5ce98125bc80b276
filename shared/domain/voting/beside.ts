/** Two outcomes of the same ballots beside each other: who is better off, and where the money goes against the votes. */
import { type Cents, sumOf } from '../../kernel/money';
import type { Election } from './election';
import type { Tally } from './tally';

export interface BetterOff {
  /** Voters with more chosen plans on their ballot by this one than by the other. */
  readonly first: number;
  readonly second: number;
  readonly same: number;
}

type Chosen = Pick<Tally, 'chosen'>;

export function betterOff({ projects, ballots }: Election, first: Chosen, second: Chosen): BetterOff {
  const [inFirst, inSecond] = [new Set(first.chosen), new Set(second.chosen)];
  const voters = { first: 0, second: 0, same: 0 };
  for (const { choices, multiplicity } of ballots) {
    let more = 0;
    for (const { project } of choices) {
      const id = projects[project]?.id ?? '';
      more += Number(inFirst.has(id)) - Number(inSecond.has(id));
    }
    if (more > 0) voters.first += multiplicity;
    else if (more < 0) voters.second += multiplicity;
    else voters.same += multiplicity;
  }
  return voters;
}

/** Plans of one theme, or of one area. */
export interface PlanGroup {
  readonly name: string;
  readonly plans: readonly string[];
}

/** Below this many voters nothing is told of a group by itself. */
export const LEAST_VOTERS = 5;

export interface GroupShares {
  readonly name: string;
  /** In whole percents of all support, rounded down; null where fewer than five voters named any plan of the group. */
  readonly votes: number | null;
  /** In whole percents of the money of that outcome, rounded down; null where it gave no money. */
  readonly first: number | null;
  readonly second: number | null;
}

type Granted = Pick<Tally, 'granted' | 'totalCost'>;

export function sharesOfGroups(
  election: Election,
  groups: readonly PlanGroup[],
  { first, second }: { first: Granted; second: Granted },
): GroupShares[] {
  const places = new Map(election.projects.map(({ id }, place) => [id, place]));
  const all = supportWithin(election, new Set(places.values())).support;
  return groups.map(({ name, plans }) => {
    const members = new Set(plans.flatMap((id) => places.get(id) ?? []));
    const { support, voters } = supportWithin(election, members);
    const own = new Set(plans);
    const share = ({ granted, totalCost }: Granted): number | null =>
      percentOf(
        sumOf(
          granted.filter(({ project }) => own.has(project)),
          ({ amount }) => amount,
        ),
        totalCost,
      );
    const votes = voters < LEAST_VOTERS ? null : percentOf(support, all);
    return { name, votes, first: share(first), second: share(second) };
  });
}

function supportWithin({ ballots }: Election, members: ReadonlySet<number>) {
  const sums = { support: 0, voters: 0 };
  for (const { choices, multiplicity } of ballots) {
    const own = choices.filter(({ project }) => members.has(project));
    if (own.length > 0) sums.voters += multiplicity;
    for (const { weight } of own) sums.support += weight * multiplicity;
  }
  return sums;
}

function percentOf(part: number | Cents, whole: number | Cents): number | null {
  return whole === 0 ? null : Number((BigInt(part) * 100n) / BigInt(whole));
}
