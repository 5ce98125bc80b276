/** What stands oddly in a `.pb` file and is counted all the same, as the official counts did: told, not refused. */
import { sumOf } from '../../kernel/money';
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
    if (facts.maxSumCost === null) continue;
    const over =
      sumOf(ballot.choices, ({ projectId }) => costs.get(projectId) ?? facts.budget) - facts.maxSumCost;
    if (over > 0)
      addWarning(problems, { code: 'ballotTooDear', line: ballot.line, field: 'vote', overByCents: over });
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

function checkPoints({ choices, line }: PabulibBallot, facts: PabulibFacts, problems: Problems): void {
  const given = choices.map(({ points }) => points ?? 0);
  const sum = given.reduce((total, points) => total + points, 0);
  const most = given.reduce((highest, points) => Math.max(highest, points), 0);
  const place = { line, field: 'points' };
  if (facts.maxSumPoints !== null && sum > facts.maxSumPoints)
    addWarning(problems, { code: 'pointsAboveLimit', points: sum, limit: facts.maxSumPoints, ...place });
  else if (facts.maxPoints !== null && most > facts.maxPoints)
    addWarning(problems, { code: 'pointsAboveLimit', points: most, limit: facts.maxPoints, ...place });
}
