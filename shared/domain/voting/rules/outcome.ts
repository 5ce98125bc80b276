/** Turns what a rule found, by place in the list of plans, into a tally by id. */
import { type Cents, cents, subtract, sumOf } from '../../../kernel/money';
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
  /** Plans that do not get just their cost. */
  readonly parts: ReadonlyMap<number, Cents>;
}

/** Every chosen plan gets its cost. */
export const WHOLE_PLANS: Outcome['parts'] = new Map();

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

/** The plans with an amount of their own, by place; ids that are not in the election are left out. */
export function amountsByPlace(
  input: CountInput<unknown>,
  amounts: Readonly<Record<string, Cents>>,
): Map<number, Cents> {
  return new Map(
    input.election.projects.flatMap(({ id }, index) => {
      const amount = Object.hasOwn(amounts, id) ? amounts[id] : undefined;
      return amount === undefined ? [] : [[index, amount] as const];
    }),
  );
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
  const granted = outcome.chosen.map((index) => ({
    project: idOf(candidates, index),
    amount: outcome.parts.get(index) ?? projects[index]?.cost ?? cents(0),
  }));
  const totalCost = sumOf(granted, ({ amount }) => amount);
  const places = new Map(projects.map(({ id }, index) => [id, index]));
  const explainLost = (id: string): Explanation => ({
    outcome: 'lost',
    project: id,
    reason: outcome.lost(places.get(id) ?? -1),
  });
  return {
    ruleId: outcome.ruleId,
    chosen: chosenIds,
    granted,
    notChosen,
    ties: tiesOf(outcome.ties, chosen, candidates),
    totalCost,
    leftOver: subtract(budget, totalCost),
    finalEndowment: outcome.finalEndowment,
    levels: outcome.levels,
    comparison: null,
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
