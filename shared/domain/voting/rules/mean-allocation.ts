/**
 * Own allocation: every voter divides the pot, and each plan gets the mean of what the voters gave it, blank ballots
 * too. Exact; then to whole cents, the largest remainders up. No plan gets more than it costs, and none that gets less
 * than its applicant can go ahead with.
 */
import { z } from 'zod';
import {
  compareFractions,
  type Fraction,
  floorOf,
  formatFraction,
  fraction,
  plus,
  times,
} from '../../../kernel/fraction';
import { type Cents, cents } from '../../../kernel/money';
import type { LostReason, Step, Tally } from '../tally';
import { amountsByPlace, candidatesOf, noteTie, type TieLog, tallyOf } from './outcome';
import { leastField, leastSchema } from './parameters';
import { type Count, type CountInput, defineRule } from './rule';
import { type SupportTable, supportTable } from './support-table';

const parameters = z.strictObject({ least: leastSchema });

export const meanAllocation = defineRule({
  id: 'mean-allocation',
  label: { nl: 'Gemiddelde van de verdelingen', en: 'Mean of the allocations' },
  description: {
    nl: 'Elk plan krijgt het gemiddelde van wat de kiezers het gaven, en nooit meer dan het kost.',
    en: 'Each plan gets the mean of what the voters gave it, and never more than it costs.',
  },
  views: ['amounts'],
  fields: [leastField],
  parameters,
  effectiveSupport: null,
  tally: count,
});

interface Share {
  readonly project: number;
  /** In cents, at most the cost. */
  readonly exact: Fraction;
  readonly whole: number;
}

function* count(input: CountInput<z.infer<typeof parameters>>): Count<Tally> {
  yield { done: 0, of: 1, level: null };
  const { budget, ballotCount, projects } = input.election;
  const table = supportTable(input.election);
  const given = table.votes.reduce((sum, votes) => sum + votes, 0);
  if (given > budget * ballotCount) throw new RangeError('Ballots give away more than the pot');
  const ties: TieLog = new Map();
  const shares = inOrder(input, table, { shares: sharesOf(input, table), ties });
  const amounts = wholeCents(shares, { input, table, ties });
  const least = amountsByPlace(input, input.parameters.least);
  const parts = new Map<number, Cents>();
  const lost = new Map<number, LostReason>();
  const steps: Step[] = [];
  for (const { project, exact } of shares) {
    const amount = amounts.get(project) ?? cents(0);
    const needed = cents(Math.max(1, least.get(project) ?? 1));
    if (amount < needed) lost.set(project, { kind: 'underLeast', amount, least: needed });
    else {
      parts.set(project, amount);
      steps.push({
        kind: 'averaged',
        project: projects[project]?.id ?? '',
        votes: table.voters[project] ?? 0,
        mean: formatFraction(times(exact, fraction(1, 100))),
        amount,
      });
    }
  }
  return tallyOf(input, table, {
    ruleId: 'mean-allocation',
    chosen: [...parts.keys()],
    ties,
    steps,
    lost: (project) => lost.get(project) ?? { kind: 'noVotes' },
    finalEndowment: null,
    levels: null,
    parts,
  });
}

function sharesOf({ election }: CountInput<unknown>, table: SupportTable): Share[] {
  return election.projects.flatMap(({ cost }, project) => {
    const votes = table.votes[project] ?? 0;
    if (votes === 0) return [];
    const isCapped = BigInt(votes) >= BigInt(cost) * BigInt(election.ballotCount);
    const exact = isCapped ? fraction(cost) : fraction(votes, election.ballotCount);
    return [{ project, exact, whole: Number(floorOf(exact)) }];
  });
}

interface Ordering {
  readonly input: CountInput<unknown>;
  readonly table: SupportTable;
  readonly ties: TieLog;
}

/** Groups that stand exactly equal by `compare`, each in the order of the tie-break. */
function grouped(
  { input, table }: Ordering,
  shares: readonly Share[],
  compare: (a: Share, b: Share) => number,
): Share[][] {
  const candidates = candidatesOf(input, table);
  const tieBreak = (a: Share, b: Share): number => {
    const [left, right] = [candidates[a.project], candidates[b.project]];
    return left && right ? input.tieBreak(left, right) : 0;
  };
  const groups: Share[][] = [];
  for (const share of [...shares].sort((a, b) => compare(a, b) || tieBreak(a, b))) {
    const group = groups.at(-1);
    if (group?.[0] !== undefined && compare(group[0], share) === 0) group.push(share);
    else groups.push([share]);
  }
  return groups;
}

/** The most money first. */
function inOrder(
  input: CountInput<unknown>,
  table: SupportTable,
  { shares, ties }: { shares: readonly Share[]; ties: TieLog },
): Share[] {
  const groups = grouped({ input, table, ties }, shares, (a, b) => compareFractions(b.exact, a.exact));
  for (const group of groups) noteGroup(ties, group);
  return groups.flat();
}

/** The cents that rounding down leaves go to the largest remainders, one each. */
function wholeCents(shares: readonly Share[], ordering: Ordering): Map<number, Cents> {
  const amounts = new Map(shares.map(({ project, whole }) => [project, whole]));
  const exactSum = shares.reduce((sum, { exact }) => plus(sum, exact), fraction(0));
  let over = Number(floorOf(exactSum)) - shares.reduce((sum, { whole }) => sum + whole, 0);
  const remainder = ({ exact, whole }: Share) => plus(exact, fraction(-whole));
  const groups = grouped(ordering, shares, (a, b) => compareFractions(remainder(b), remainder(a)));
  for (const group of groups) {
    if (over > 0 && over < group.length) noteGroup(ordering.ties, group);
    for (const { project, whole } of group) {
      if (over === 0) break;
      amounts.set(project, whole + 1);
      over -= 1;
    }
  }
  return new Map([...amounts].map(([project, amount]) => [project, cents(amount)]));
}

function noteGroup(ties: TieLog, group: readonly Share[]): void {
  const projects = group.map(({ project }) => project);
  const [first] = projects;
  if (first !== undefined && projects.length > 1) noteTie(ties, projects, first);
}
