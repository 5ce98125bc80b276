/** The one way in which all greedy rules count: put the plans in order, and fund each that still fits. */
import { type Cents, cents, subtract, ZERO } from '../../../kernel/money';
import type { LostReason, Step } from '../tally';
import { candidatesOf, noteTie, type TieLog } from './outcome';
import type { CountInput } from './rule';
import type { SupportTable } from './support-table';

export interface GreedyOptions {
  /** `votes`: most votes first. `votesPerEuro`: most votes for its cost first. `none`: all alike, so by the tie order alone. */
  readonly order: 'votes' | 'votesPerEuro' | 'none';
  /** What to do at a plan that does not fit: go on with the next one, or end the count. */
  readonly misfit: 'skip' | 'stop';
  readonly threshold: number;
  readonly fundWithoutVotes: boolean;
  /** Plans that take no part, and why. */
  readonly barred: ReadonlyMap<number, LostReason>;
  /** Plans that exclude each other: by place, the places of the others. */
  readonly rivals: ReadonlyMap<number, ReadonlySet<number>>;
  /** The least with which an applicant goes ahead; a plan that does not fit whole may then get what is left. */
  readonly least: ReadonlyMap<number, Cents>;
}

/** A count of its own starts empty; after equal shares it goes on with what is left. */
export interface GreedyStart {
  readonly chosen: readonly number[];
  readonly moneyLeft: Cents;
  readonly ties: TieLog;
}

export interface GreedyResult {
  /** Added to what was chosen at the start, in order. */
  readonly added: readonly number[];
  readonly steps: readonly Step[];
  readonly lost: ReadonlyMap<number, LostReason>;
  /** Plans that got less than their cost. */
  readonly parts: ReadonlyMap<number, Cents>;
}

export function countGreedily(
  input: CountInput<unknown>,
  table: SupportTable,
  { start, ...options }: GreedyOptions & { start: GreedyStart },
): GreedyResult {
  const lost = new Map<number, LostReason>();
  const taken = new Set(start.chosen);
  const eligible = input.election.projects.flatMap((_project, index) => {
    if (taken.has(index)) return [];
    const reason = barredBy(input, table.votes[index] ?? 0, { index, ...options });
    if (reason !== null) lost.set(index, reason);
    return reason === null ? [index] : [];
  });
  const groups = groupsInOrder(input, table, { eligible, order: options.order });
  const added: number[] = [];
  const steps: Step[] = [];
  const parts = new Map<number, Cents>();
  let moneyLeft = start.moneyLeft;
  let stoppedBy: string | null = null;
  for (const group of groups) {
    if (stoppedBy === null && group.length > 1) noteTie(start.ties, group, group[0] ?? 0);
    for (const index of group) {
      const project = input.election.projects[index];
      if (project === undefined) continue;
      if (stoppedBy !== null) {
        lost.set(index, { kind: 'notReached', stoppedBy });
        continue;
      }
      const rival = rivalOf(options.rivals.get(index), [...start.chosen, ...added]);
      if (rival !== null) {
        lost.set(index, { kind: 'excluded', by: input.election.projects[rival]?.id ?? '' });
        continue;
      }
      const fits = project.cost <= moneyLeft;
      const votes = table.votes[index] ?? 0;
      const turn = { project: project.id, votes, moneyBefore: moneyLeft };
      const least = options.least.get(index);
      if (!fits && least !== undefined && moneyLeft > 0 && least <= moneyLeft) {
        steps.push({ kind: 'fundedInPart', ...turn });
        added.push(index);
        parts.set(index, moneyLeft);
        moneyLeft = ZERO;
        continue;
      }
      steps.push({ kind: 'considered', ...turn, fits });
      if (fits) {
        added.push(index);
        moneyLeft = subtract(moneyLeft, project.cost);
      } else {
        lost.set(index, { kind: 'outOfBudget', moneyLeft, shortBy: subtract(project.cost, moneyLeft) });
        if (options.misfit === 'stop') stoppedBy = project.id;
      }
    }
  }
  return { added, steps, lost, parts };
}

function rivalOf(rivals: ReadonlySet<number> | undefined, chosen: readonly number[]): number | null {
  return chosen.find((index) => rivals?.has(index)) ?? null;
}

function barredBy(
  input: CountInput<unknown>,
  votes: number,
  { index, ...options }: GreedyOptions & { index: number },
): LostReason | null {
  const { budget, projects } = input.election;
  const barred = options.barred.get(index);
  if (barred !== undefined) return barred;
  const cost = projects[index]?.cost ?? cents(0);
  if (votes === 0 && !options.fundWithoutVotes) return { kind: 'noVotes' };
  if (votes < options.threshold) return { kind: 'underThreshold', votes, threshold: options.threshold };
  // Where the first misfit ends the count, a plan above the whole budget ends it too: that is the rule as written.
  if (cost > budget && options.misfit === 'skip' && !options.least.has(index))
    return { kind: 'costsMoreThanBudget', shortBy: subtract(cost, budget) };
  return null;
}

/** Plans that stand exactly equal form one group, put in order by the tie-break. */
function groupsInOrder(
  input: CountInput<unknown>,
  table: SupportTable,
  { eligible, order }: { eligible: readonly number[]; order: GreedyOptions['order'] },
): number[][] {
  const candidates = candidatesOf(input, table);
  const compare = (a: number, b: number): number => {
    const [left, right] = [candidates[a], candidates[b]];
    if (left === undefined || right === undefined || order === 'none') return 0;
    return order === 'votes' ? right.votes - left.votes : compareVotesPerEuro(left, right);
  };
  const tieBreak = (a: number, b: number): number => {
    const [left, right] = [candidates[a], candidates[b]];
    return left === undefined || right === undefined ? 0 : input.tieBreak(left, right);
  };
  const groups: number[][] = [];
  for (const index of [...eligible].sort((a, b) => compare(a, b) || tieBreak(a, b))) {
    const group = groups.at(-1);
    if (group?.[0] !== undefined && compare(group[0], index) === 0) group.push(index);
    else groups.push([index]);
  }
  return groups;
}

interface Standing {
  readonly votes: number;
  readonly cost: Cents;
}

/** Exact: votes of one times cost of the other. What costs nothing goes first if anybody wants it. */
function compareVotesPerEuro(a: Standing, b: Standing): number {
  const aFree = a.cost === 0 && a.votes > 0;
  const bFree = b.cost === 0 && b.votes > 0;
  if (aFree || bFree) return Number(bFree) - Number(aFree);
  const left = BigInt(a.votes) * BigInt(b.cost);
  const right = BigInt(b.votes) * BigInt(a.cost);
  return left === right ? 0 : left > right ? -1 : 1;
}
