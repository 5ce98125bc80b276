/** Turns what a rule found, by place in the list of plans, into a tally by id. */
import { cents, subtract, sumOf } from '../../../kernel/money';
import type { ElectionProject } from '../election';
import type { Explanation, LostReason, Step, Tally, Tie } from '../tally';
import { compareCodePoints, type TieCandidate } from '../tie-break';
import type { CountInput } from './rule';
import type { SupportTable } from './support-table';

/** The last word on a count by one rule. */
export interface Outcome {
  readonly ruleId: string;
  readonly chosen: readonly number[];
  readonly ties: TieLog;
  readonly steps: readonly Step[];
  readonly lost: (project: number) => LostReason;
  readonly finalEndowment: string | null;
  readonly levels: number | null;
}

/** Ties by their set of plans; the order in which they were met is kept. */
export type TieLog = Map<string, { projects: readonly number[]; preferred: number; levels: number }>;

export function noteTie(log: TieLog, tied: readonly number[], preferred: number): void {
  const projects = [...tied].sort((a, b) => a - b);
  const key = `${projects.join('|')}>${preferred}`;
  const known = log.get(key);
  if (known === undefined) log.set(key, { projects, preferred, levels: 1 });
  else known.levels += 1;
}

export function candidateOf(project: ElectionProject, votes: number | undefined): TieCandidate {
  return { id: project.id, cost: project.cost, votes: votes ?? 0 };
}

/** The plans as tie-breaking sees them, in the order of the election. */
export function candidatesOf(input: CountInput<unknown>, table: SupportTable): TieCandidate[] {
  return input.election.projects.map((project, index) => candidateOf(project, table.votes[index]));
}

export function tallyOf(input: CountInput<unknown>, table: SupportTable, outcome: Outcome): Tally {
  const { projects, budget } = input.election;
  const chosen = new Set(outcome.chosen);
  const candidates = candidatesOf(input, table);
  const notChosen = candidates
    .filter((_candidate, index) => !chosen.has(index))
    .sort((a, b) => b.votes - a.votes || input.tieBreak(a, b))
    .map(({ id }) => id);
  const chosenIds = outcome.chosen.map((index) => idOf(candidates, index));
  const totalCost = sumOf(chosen, (index) => projects[index]?.cost ?? cents(0));
  const places = new Map(projects.map(({ id }, index) => [id, index]));
  const explainLost = (id: string): Explanation => ({
    outcome: 'lost',
    project: id,
    reason: outcome.lost(places.get(id) ?? -1),
  });
  return {
    ruleId: outcome.ruleId,
    chosen: chosenIds,
    notChosen,
    ties: tiesOf(outcome.ties, chosen, candidates),
    totalCost,
    leftOver: subtract(budget, totalCost),
    finalEndowment: outcome.finalEndowment,
    levels: outcome.levels,
    steps: [...outcome.steps],
    explanations: [...chosenIds.map((id) => explainWon(id, outcome.steps)), ...notChosen.map(explainLost)],
  };
}

function explainWon(id: string, steps: readonly Step[]): Explanation {
  const step = steps.find((each) => each.project === id && (each.kind !== 'considered' || each.fits));
  if (step === undefined) throw new Error(`Plan ${id} was chosen without a step`);
  return { outcome: 'won', project: id, step };
}

function tiesOf(log: TieLog, chosen: ReadonlySet<number>, candidates: readonly TieCandidate[]): Tie[] {
  return [...log.values()].map(({ projects, preferred, levels }) => ({
    projects: projects.map((index) => idOf(candidates, index)).sort(compareCodePoints),
    preferred: idOf(candidates, preferred),
    levels,
    dividesOutcome: new Set(projects.map((index) => chosen.has(index))).size > 1,
  }));
}

function idOf(candidates: readonly TieCandidate[], index: number): string {
  const candidate = candidates[index];
  if (candidate === undefined) throw new RangeError(`There is no plan at place ${index}`);
  return candidate.id;
}
