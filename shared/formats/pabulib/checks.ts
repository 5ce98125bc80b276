/** What stands oddly in a `.pb` file and is counted all the same, as the official counts did: told, not refused. */
import { type Cents, sumOf } from '../../kernel/money';
import type { PabulibFacts } from './facts';
import { addWarning, type Problems } from './problem';
import type { PabulibBallot, PabulibProject } from './rows';

interface Content {
  readonly facts: PabulibFacts;
  readonly projects: readonly PabulibProject[];
  readonly ballots: readonly PabulibBallot[];
}

export function checkContent({ facts, projects, ballots }: Content, problems: Problems): void {
  const counted = new Map<string, number>();
  const costs = new Map(projects.map(({ id, cost }) => [id, cost]));
  for (const ballot of ballots) {
    for (const { projectId } of ballot.choices) counted.set(projectId, (counted.get(projectId) ?? 0) + 1);
    checkLength(ballot, facts, problems);
    checkPoints(ballot, facts, problems);
    checkCost(ballot, facts, { costs, problems });
  }
  for (const { id, line, cost, votes } of projects) {
    if (cost > facts.budget) addWarning(problems, { code: 'costAboveBudget', line, field: 'cost', id });
    const own = counted.get(id) ?? 0;
    if (votes !== null && votes !== own)
      addWarning(problems, {
        code: 'votesColumnDiffers',
        line,
        field: 'votes',
        id,
        said: votes,
        counted: own,
      });
  }
}

function checkLength(
  { choices: { length }, line }: PabulibBallot,
  facts: PabulibFacts,
  problems: Problems,
): void {
  const isSingle = facts.voteType === 'choose-1';
  const longest = isSingle ? 1 : facts.maxLength;
  const shortest = facts.minLength ?? 1;
  const place = { line, field: 'vote', choices: length };
  if (length === 0) addWarning(problems, { code: 'ballotEmpty', line, field: 'vote' });
  else if (length < shortest) addWarning(problems, { code: 'ballotTooShort', limit: shortest, ...place });
  else if (longest !== null && length > longest)
    addWarning(problems, { code: 'ballotTooLong', limit: longest, ...place });
}

/** A blank ballot is told as such, and has no points or costs to be too low. */
function checkCost(
  { choices, line }: PabulibBallot,
  { budget, minSumCost, maxSumCost }: PabulibFacts,
  { costs, problems }: { readonly costs: ReadonlyMap<string, Cents>; readonly problems: Problems },
): void {
  if (choices.length === 0 || (minSumCost === null && maxSumCost === null)) return;
  const sum = sumOf(choices, ({ projectId }) => costs.get(projectId) ?? budget);
  const place = { line, field: 'vote' };
  if (maxSumCost !== null && sum > maxSumCost)
    addWarning(problems, { code: 'ballotTooDear', overByCents: sum - maxSumCost, ...place });
  if (minSumCost !== null && sum < minSumCost)
    addWarning(problems, { code: 'ballotTooCheap', shortByCents: minSumCost - sum, ...place });
}

function checkPoints({ choices, line }: PabulibBallot, facts: PabulibFacts, problems: Problems): void {
  const given = choices.flatMap(({ points }) => points ?? []);
  if (given.length === 0) return;
  const { minPoints, maxPoints, minSumPoints, maxSumPoints } = facts;
  const sum = given.reduce((total, points) => total + points, 0);
  const [least, most] = [Math.min(...given), Math.max(...given)];
  const place = { line, field: 'points' };
  const above = (points: number, limit: number) => ({
    code: 'pointsAboveLimit' as const,
    points,
    limit,
    ...place,
  });
  const below = (points: number, limit: number) => ({
    code: 'pointsBelowLimit' as const,
    points,
    limit,
    ...place,
  });
  if (maxSumPoints !== null && sum > maxSumPoints) addWarning(problems, above(sum, maxSumPoints));
  else if (maxPoints !== null && most > maxPoints) addWarning(problems, above(most, maxPoints));
  if (minSumPoints !== null && sum < minSumPoints) addWarning(problems, below(sum, minSumPoints));
  else if (minPoints !== null && least < minPoints) addWarning(problems, below(least, minPoints));
}
