/** The ballots of an election as flat arrays: who supports a plan, and what stands on a ballot. */
import type { Election } from '../election';

export interface SupportTable {
  readonly ballots: number;
  readonly projects: number;
  /** Voters behind each (merged) ballot. */
  readonly multiplicity: Float64Array;
  /** Supporters of plan p stand at `supporterStart[p]` up to `supporterStart[p + 1]`. */
  readonly supporterStart: Int32Array;
  readonly supporterBallot: Int32Array;
  readonly supporterWeight: Float64Array;
  /** Choices of ballot b stand at `choiceStart[b]` up to `choiceStart[b + 1]`. */
  readonly choiceStart: Int32Array;
  readonly choiceProject: Int32Array;
  readonly choiceWeight: Float64Array;
  /** How many voters name each plan. */
  readonly voters: Float64Array;
  /** The sum of their weights: votes, or points. */
  readonly votes: Float64Array;
}

export function supportTable(election: Election): SupportTable {
  const projects = election.projects.length;
  const ballots = election.ballots.length;
  const table = emptyTable(election, projects, ballots);
  const { supporterStart, choiceStart } = table;
  election.ballots.forEach(({ choices, multiplicity }, ballot) => {
    table.multiplicity[ballot] = multiplicity;
    choiceStart[ballot + 1] = (choiceStart[ballot] as number) + choices.length;
    for (const { project } of choices)
      supporterStart[project + 1] = (supporterStart[project + 1] as number) + 1;
  });
  for (let project = 0; project < projects; project += 1) {
    supporterStart[project + 1] =
      (supporterStart[project + 1] as number) + (supporterStart[project] as number);
  }
  fill(election, table);
  return table;
}

function emptyTable(election: Election, projects: number, ballots: number): SupportTable {
  const mentions = election.ballots.reduce((sum, ballot) => sum + ballot.choices.length, 0);
  return {
    ballots,
    projects,
    multiplicity: new Float64Array(ballots),
    supporterStart: new Int32Array(projects + 1),
    supporterBallot: new Int32Array(mentions),
    supporterWeight: new Float64Array(mentions),
    choiceStart: new Int32Array(ballots + 1),
    choiceProject: new Int32Array(mentions),
    choiceWeight: new Float64Array(mentions),
    voters: new Float64Array(projects),
    votes: new Float64Array(projects),
  };
}

function fill(election: Election, table: SupportTable): void {
  const next = table.supporterStart.slice();
  election.ballots.forEach(({ choices, multiplicity }, ballot) => {
    choices.forEach(({ project, weight }, place) => {
      const choice = (table.choiceStart[ballot] as number) + place;
      table.choiceProject[choice] = project;
      table.choiceWeight[choice] = weight;
      const supporter = next[project] as number;
      next[project] = supporter + 1;
      table.supporterBallot[supporter] = ballot;
      table.supporterWeight[supporter] = weight;
      table.voters[project] = (table.voters[project] as number) + multiplicity;
      table.votes[project] = (table.votes[project] as number) + multiplicity * weight;
    });
  });
}
