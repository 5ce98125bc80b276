/**
 * The price of a plan under equal shares: the smallest q at which its supporters, each paying q times their
 * weight or all they have, pay its cost together. First in float64 as a lower bound, then exactly where it decides.
 */
import { type ExactPrice, exactMoney, nearestNumber, type Purses, supportersOf } from './purses';

/** A plan under consideration: its place, and its cost in cents. */
export interface Priced {
  readonly project: number;
  readonly cost: number;
}

const SLACK = 1 - 1e-12;

/** A lower bound of the price in cents, or null when the supporters cannot pay the plan (which is always exact). */
export function lowestPrice(purses: Purses, plan: Priced, knownBound: number): number | null {
  const { table, money } = purses;
  const first = table.supporterStart[plan.project] as number;
  const end = table.supporterStart[plan.project + 1] as number;
  let total = 0;
  let voters = 0;
  for (let at = first; at < end; at += 1) {
    const ballot = table.supporterBallot[at] as number;
    const multiplicity = table.multiplicity[ballot] as number;
    total += multiplicity * (money[ballot] as number);
    voters += multiplicity;
  }
  const error = voters * purses.moneyError + (total + plan.cost) * (end - first + 2) * 2 ** -52;
  if (total < plan.cost - error) return null;
  if (total <= plan.cost + error && !canPay(purses, plan)) return null;
  return priceFrom(purses, plan, { bound: knownBound, error });
}

/** Whether the supporters' money covers the cost; just enough is enough. */
export function canPay(purses: Purses, { project, cost }: Priced): boolean {
  return exactMoney(purses, supportersOf(purses.table, project)) >= BigInt(cost) * purses.scale;
}

/**
 * From a bound upwards: whoever cannot pay the present price pays all, the rest share what is left. However the
 * voters are divided in two, min(money, due) is never above either, so that each quotient is a lower bound.
 */
function priceFrom(purses: Purses, plan: Priced, known: { bound: number; error: number }): number {
  const { table, money } = purses;
  const first = table.supporterStart[plan.project] as number;
  const end = table.supporterStart[plan.project + 1] as number;
  let price = known.bound * SLACK;
  let weightBefore = -1;
  for (;;) {
    let rest = plan.cost;
    let weight = 0;
    for (let at = first; at < end; at += 1) {
      const ballot = table.supporterBallot[at] as number;
      const units = table.supporterWeight[at] as number;
      const purse = money[ballot] as number;
      if (purse < price * units) rest -= (table.multiplicity[ballot] as number) * purse;
      else weight += (table.multiplicity[ballot] as number) * units;
    }
    // All pay all they have: the bound of the step before still holds, and the exact price will tell.
    if (weight === 0) return price * SLACK;
    const next = Math.max(price, (rest - known.error) / weight);
    if (weight === weightBefore) return next * SLACK;
    weightBefore = weight;
    price = next;
  }
}

/** The exact price of a plan that can be paid, from a lower bound of it. */
export function exactPrice(purses: Purses, plan: Priced, lowerBound: number): ExactPrice {
  const { table, money, moneyError } = purses;
  const first = table.supporterStart[plan.project] as number;
  const end = table.supporterStart[plan.project + 1] as number;
  const inPart: number[] = [];
  let undecided: number[] = [];
  let weight = 0;
  for (let at = first; at < end; at += 1) {
    const ballot = table.supporterBallot[at] as number;
    const units = table.supporterWeight[at] as number;
    if ((money[ballot] as number) + moneyError < lowerBound * units * SLACK) inPart.push(ballot);
    else {
      undecided.push(at);
      weight += (table.multiplicity[ballot] as number) * units;
    }
  }
  let numerator = BigInt(plan.cost) * purses.scale - exactMoney(purses, inPart);
  for (;;) {
    const judged = judge(purses, undecided, { numerator, weight });
    const { moved } = judged;
    if (moved.length === 0)
      return { project: plan.project, numerator, weight, inPart, toTheCent: judged.equal };
    const ballots = moved.map((at) => table.supporterBallot[at] as number);
    for (const at of moved) {
      const ballot = table.supporterBallot[at] as number;
      weight -= (table.multiplicity[ballot] as number) * (table.supporterWeight[at] as number);
    }
    numerator -= exactMoney(purses, ballots);
    inPart.push(...ballots);
    const gone = new Set(moved);
    undecided = undecided.filter((at) => !gone.has(at));
  }
}

/** Who of them cannot pay the price (`moved`), and for whom it is exactly all they have (`equal`). */
function judge(
  purses: Purses,
  supporters: readonly number[],
  price: { numerator: bigint; weight: number },
): { moved: number[]; equal: number[] } {
  const { table, money, moneyError } = purses;
  const rounded = nearestNumber(price.numerator, purses.scale * BigInt(price.weight));
  const moved: number[] = [];
  const equal: number[] = [];
  for (const at of supporters) {
    const ballot = table.supporterBallot[at] as number;
    const units = table.supporterWeight[at] as number;
    const due = rounded * units;
    const over = (money[ballot] as number) - due;
    const doubt = moneyError + due * 1e-15;
    if (over > doubt) continue;
    if (over < -doubt) {
      moved.push(at);
      continue;
    }
    const purse = exactMoney(purses, [ballot]) * BigInt(price.weight);
    const share = price.numerator * BigInt(units) * BigInt(table.multiplicity[ballot] as number);
    if (purse < share) moved.push(at);
    else if (purse === share) equal.push(ballot);
  }
  return { moved, equal };
}
