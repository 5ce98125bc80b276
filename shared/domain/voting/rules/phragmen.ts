/**
 * The sequential method of Phragmén: each plan's cost is a load shared by its supporters, and the plan that
 * leaves them the smallest load goes next. The count ends as soon as a plan in front no longer fits.
 * All loads are whole numbers over one common denominator, so nothing is ever rounded.
 */
import { z } from 'zod';
import { formatFraction, fraction, greatestCommonDivisor } from '../../../kernel/fraction';
import { cents } from '../../../kernel/money';
import type { LostReason, Step, Tally } from '../tally';
import { candidatesOf, noteTie, type TieLog, tallyOf, WHOLE_PLANS } from './outcome';
import { type Count, type CountInput, defineRule } from './rule';
import { type SupportTable, supportTable } from './support-table';

/** A load of `numerator / (scale x voters)`, where `scale` belongs to the whole count. */
interface Load {
  readonly project: number;
  readonly numerator: bigint;
  readonly voters: bigint;
}

interface Loads {
  scale: bigint;
  /** The load after each round, times `scale`; round 0 is no load. */
  readonly after: bigint[];
  /** The last round each ballot took part in. */
  readonly lastRound: Int32Array;
  /** Per plan: how many of its voters stand at each round. */
  readonly votersAt: number[][];
}

export const phragmen = defineRule({
  id: 'phragmen',
  label: { nl: 'Lasten eerlijk verdelen (Phragmén)', en: 'Sharing the load (Phragmén)' },
  description: {
    nl: 'Stemmers dragen samen de kosten; steeds gaat het plan voor dat hun de kleinste last geeft.',
    en: 'Voters carry the costs together; the plan that leaves them the smallest load goes next.',
  },
  views: ['approval'],
  fields: [],
  parameters: z.strictObject({}),
  effectiveSupport: null,
  tally: countLoads,
});

function* countLoads(input: CountInput<unknown>): Count<Tally> {
  const { budget, projects } = input.election;
  const table = supportTable(input.election);
  const candidates = candidatesOf(input, table);
  const loads = startLoads(table);
  const left = new Set(
    projects.flatMap((_project, index) => ((table.voters[index] ?? 0) > 0 ? [index] : [])),
  );
  const ties: TieLog = new Map();
  const chosen: number[] = [];
  const steps: Step[] = [];
  let moneyLeft: number = budget;
  let stoppedBy: number | null = null;
  while (left.size > 0) {
    yield { done: chosen.length, of: projects.length, level: null };
    const tied = smallestLoads(input, loads, left);
    const inOrder = tied
      .map(({ project }) => ({ project, candidate: candidates[project] }))
      .sort((a, b) => (a.candidate && b.candidate ? input.tieBreak(a.candidate, b.candidate) : 0));
    const next = inOrder[0];
    stoppedBy = inOrder.find(({ candidate }) => (candidate?.cost ?? 0) > moneyLeft)?.project ?? null;
    const load = tied.find(({ project }) => project === next?.project);
    if (stoppedBy !== null || next?.candidate === undefined || load === undefined) break;
    if (tied.length > 1)
      noteTie(
        ties,
        tied.map(({ project }) => project),
        next.project,
      );
    buy(table, loads, load);
    chosen.push(next.project);
    left.delete(next.project);
    moneyLeft -= next.candidate.cost;
    steps.push({
      kind: 'loaded',
      round: chosen.length,
      project: next.candidate.id,
      votes: table.voters[next.project] ?? 0,
      load: formatFraction(fraction(loads.after.at(-1) ?? 0n, loads.scale * 100n)),
    });
  }
  const stop = { stoppedBy: stoppedBy ?? 0, moneyLeft };
  const lost = (project: number): LostReason => lostReason(input, table, { project, ...stop });
  return tallyOf(input, table, {
    ruleId: 'phragmen',
    chosen,
    ties,
    steps,
    lost,
    finalEndowment: null,
    levels: null,
    parts: WHOLE_PLANS,
  });
}

function startLoads(table: SupportTable): Loads {
  const lastRound = new Int32Array(table.ballots);
  const votersAt = [...table.voters].map((voters) => [voters]);
  return { scale: 1n, after: [0n], lastRound, votersAt };
}

function smallestLoads(input: CountInput<unknown>, loads: Loads, left: ReadonlySet<number>): Load[] {
  let best: Load[] = [];
  for (const project of left) {
    const counts = loads.votersAt[project] ?? [];
    let numerator = BigInt(input.election.projects[project]?.cost ?? 0) * loads.scale;
    let voters = 0;
    counts.forEach((count, round) => {
      voters += count;
      numerator += BigInt(count) * (loads.after[round] ?? 0n);
    });
    const load = { project, numerator, voters: BigInt(voters) };
    const [first] = best;
    const difference = first ? load.numerator * first.voters - first.numerator * load.voters : -1n;
    if (difference < 0n) best = [load];
    else if (difference === 0n) best.push(load);
  }
  return best;
}

function buy(table: SupportTable, loads: Loads, load: Load): void {
  const shared = greatestCommonDivisor(load.numerator, load.voters);
  const factor = load.voters / shared;
  loads.scale *= factor;
  loads.after.forEach((value, round) => {
    loads.after[round] = value * factor;
  });
  const round = loads.after.push(load.numerator / shared) - 1;
  const end = table.supporterStart[load.project + 1] ?? 0;
  for (let at = table.supporterStart[load.project] ?? 0; at < end; at += 1) {
    moveBallot(table, loads, { ballot: table.supporterBallot[at] ?? 0, round });
  }
}

function moveBallot(
  table: SupportTable,
  loads: Loads,
  { ballot, round }: { ballot: number; round: number },
): void {
  const before = loads.lastRound[ballot] ?? 0;
  const voters = table.multiplicity[ballot] ?? 0;
  const end = table.choiceStart[ballot + 1] ?? 0;
  for (let at = table.choiceStart[ballot] ?? 0; at < end; at += 1) {
    const counts = loads.votersAt[table.choiceProject[at] ?? 0];
    if (counts === undefined) continue;
    counts[before] = (counts[before] ?? 0) - voters;
    while (counts.length <= round) counts.push(0);
    counts[round] = (counts[round] ?? 0) + voters;
  }
  loads.lastRound[ballot] = round;
}

function lostReason(
  input: CountInput<unknown>,
  table: SupportTable,
  end: { project: number; stoppedBy: number; moneyLeft: number },
): LostReason {
  const { budget, projects } = input.election;
  const cost = projects[end.project]?.cost ?? 0;
  if ((table.voters[end.project] ?? 0) === 0) return { kind: 'noVotes' };
  if (cost > budget) return { kind: 'costsMoreThanBudget', shortBy: cents(cost - budget) };
  if (end.project === end.stoppedBy)
    return { kind: 'outOfBudget', moneyLeft: cents(end.moneyLeft), shortBy: cents(cost - end.moneyLeft) };
  return { kind: 'notReached', stoppedBy: projects[end.stoppedBy]?.id ?? '' };
}
