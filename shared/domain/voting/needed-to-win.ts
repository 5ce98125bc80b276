/**
 * With what a plan that lost would have won: extra ballots that name only it, or a lower cost. Found by counting again, and
 * only what was counted is told: under equal shares more votes can also harm, so it need not be the least.
 */
import { type Cents, cents } from '../../kernel/money';
import type { VoteCount } from './countable-vote';
import type { Election } from './election';
import { type Count, finish } from './rules/rule';

export interface NeededToWin {
  readonly project: string;
  /** So many extra ballots made it win, and one fewer did not; null where none up to the bound did. */
  readonly votes: number | null;
  /** In whole euros: at this cost it won, and at a euro more it did not; null where no lower cost did. */
  readonly cost: Cents | null;
}

/** Amounts have no votes to add, and points no one size. */
const VOTES_FOR: readonly string[] = ['approval', 'yes-no'];

export function hasCounterfactuals(view: string): boolean {
  return view !== 'amounts';
}

/** For each plan that lost, in the order of the tally. The extra ballots are at most as many as there were ballots. */
export function* neededToWin(
  { parts }: Pick<VoteCount, 'parts'>,
  view: string,
  losers: readonly string[],
): Count<NeededToWin[]> {
  const needed: NeededToWin[] = [];
  for (const [done, project] of losers.entries()) {
    const part = parts.find(({ input }) => input.election.projects.some(({ id }) => id === project));
    if (part === undefined) continue;
    const { election } = part.input;
    const place = election.projects.findIndex(({ id }) => id === project);
    const wins = (changed: Election): boolean =>
      finish(part.rule.tally({ ...part.input, election: changed })).chosen.includes(project);
    const euros = Math.floor((election.projects[place]?.cost ?? 0) / 100);
    const search = { done, of: losers.length, level: null };
    const most = VOTES_FOR.includes(view) ? election.ballotCount : 0;
    const votes = yield* turn({ most, search }, (extra) => wins(withVotes(election, place, extra)));
    const saved = yield* turn({ most: euros - 1, search }, (less) =>
      wins(withCost(election, place, cents((euros - less) * 100))),
    );
    needed.push({ project, votes, cost: saved === null ? null : cents((euros - saved) * 100) });
  }
  return needed;
}

interface Search {
  readonly most: number;
  readonly search: { readonly done: number; readonly of: number; readonly level: null };
}

/** Doubles from 1 until it holds, then halves the gap: a number that holds while the one before it does not. */
function* turn({ most, search }: Search, holds: (amount: number) => boolean): Count<number | null> {
  let fails = 0;
  let works: number | null = null;
  for (let tried = Math.min(1, most); tried > fails; tried = Math.min(tried * 2, most)) {
    yield search;
    if (holds(tried)) {
      works = tried;
      break;
    }
    fails = tried;
  }
  while (works !== null && works - fails > 1) {
    const middle = Math.floor((works + fails) / 2);
    yield search;
    if (holds(middle)) works = middle;
    else fails = middle;
  }
  return works;
}

function withVotes(election: Election, project: number, multiplicity: number): Election {
  const extra = { choices: [{ project, weight: 1 }], against: [], multiplicity };
  return {
    ...election,
    ballots: [...election.ballots, extra],
    ballotCount: election.ballotCount + multiplicity,
  };
}

function withCost(election: Election, place: number, cost: Cents): Election {
  return {
    ...election,
    projects: election.projects.map((project, index) => (index === place ? { ...project, cost } : project)),
  };
}
