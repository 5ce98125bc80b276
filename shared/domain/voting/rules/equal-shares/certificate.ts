/**
 * The proof of a count by equal shares, as a table that anyone can add up: what each group of equal ballots could spend,
 * what it paid for each plan, and what it has left. Made from the published prices; exact.
 */
import {
  type Fraction,
  formatFraction,
  fraction,
  greatestCommonDivisor,
  parseFraction,
} from '../../../../kernel/fraction';
import type { Election, ElectionBallot } from '../../election';
import type { ExactEuro, Step, Tally } from '../../tally';
import { compareCodePoints } from '../../tie-break';

/** All amounts are whole numbers of `1 / denominator` euro. */
export interface Certificate {
  readonly denominator: bigint;
  /** What each ballot could spend. */
  readonly endowment: bigint;
  /** Plans that voters bought together, in order. */
  readonly plans: readonly { readonly project: string; readonly cost: bigint }[];
  /** Plans that took no part in equal shares, such as those under a threshold. */
  readonly barred: readonly string[];
  /** The largest first. */
  readonly groups: readonly PayingGroup[];
}

/** Ballots that are all alike. */
export interface PayingGroup {
  readonly ballots: number;
  /** The plans on each of them. */
  readonly support: readonly string[];
  /** By each ballot, for each plan that it paid anything for. */
  readonly paid: ReadonlyMap<string, bigint>;
  /** Of each ballot. */
  readonly left: bigint;
}

/** null where the count was not decided by equal shares. */
export function certificateOf(election: Election, tally: Tally): Certificate | null {
  if (tally.finalEndowment === null) return null;
  const start = parseFraction(tally.finalEndowment);
  const bought = tally.steps.flatMap((step) => (step.kind === 'bought' ? [purchaseOf(step)] : []));
  const denominator = commonDenominator([start, ...bought.map(({ price }) => price)]);
  const inUnits = ({ numerator, denominator: own }: Fraction): bigint => numerator * (denominator / own);
  const endowment = inUnits(start);
  const prices = new Map(bought.map(({ project, price }) => [project, inUnits(price)]));
  const costs = new Map(election.projects.map(({ id, cost }) => [id, cost]));
  return {
    denominator,
    endowment,
    plans: bought.map(({ project }) => ({
      project,
      cost: inUnits(fraction(costs.get(project) ?? 0, 100)),
    })),
    barred: tally.explanations.flatMap((each) =>
      each.outcome === 'lost' && each.reason.kind === 'underThreshold' ? [each.project] : [],
    ),
    groups: election.ballots
      .map((ballot) => payingGroup(election, ballot, { endowment, prices }))
      .sort((a, b) => b.ballots - a.ballots || compareCodePoints(a.support.join(), b.support.join())),
  };
}

function purchaseOf({ project, price }: Extract<Step, { kind: 'bought' }>) {
  return { project, price: parseFraction(price) };
}

/** Cents are among it, so that costs are whole too. */
function commonDenominator(amounts: readonly Fraction[]): bigint {
  return amounts.reduce(
    (common, { denominator }) => (common / greatestCommonDivisor(common, denominator)) * denominator,
    100n,
  );
}

function payingGroup(
  { projects }: Election,
  { choices, multiplicity }: ElectionBallot,
  { endowment, prices }: { endowment: bigint; prices: ReadonlyMap<string, bigint> },
): PayingGroup {
  const weights = new Map(choices.map(({ project, weight }) => [projects[project]?.id ?? '', weight]));
  const paid = new Map<string, bigint>();
  let left = endowment;
  for (const [project, price] of prices) {
    const due = price * BigInt(weights.get(project) ?? 0);
    const share = due < left ? due : left;
    if (share > 0n) paid.set(project, share);
    left -= share;
  }
  return { ballots: multiplicity, support: [...weights.keys()].sort(compareCodePoints), paid, left };
}

/** Units of a certificate in euros, exactly. */
export function eurosOf({ denominator }: Certificate, units: bigint): ExactEuro {
  return formatFraction(fraction(units, denominator));
}

/** What all ballots that name a plan have left together; for a plan that was not bought, less than it costs. */
export function leftForPlans({ groups }: Certificate): Map<string, bigint> {
  const left = new Map<string, bigint>();
  for (const group of groups)
    for (const project of group.support)
      left.set(project, (left.get(project) ?? 0n) + BigInt(group.ballots) * group.left);
  return left;
}

/** What all ballots paid for each plan together. */
export function paidForPlans({ groups }: Certificate): Map<string, bigint> {
  const paid = new Map<string, bigint>();
  for (const group of groups)
    for (const [project, share] of group.paid)
      paid.set(project, (paid.get(project) ?? 0n) + BigInt(group.ballots) * share);
  return paid;
}
