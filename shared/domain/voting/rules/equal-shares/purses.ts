/**
 * The voters' money during one level of equal shares, kept twice: in float64 with a proven bound on its error,
 * and exactly. Exactly it needs no number per voter. A voter either paid the full price in every round that
 * bought a plan of theirs, and has the start money minus those prices, or has paid the last cent and has nothing.
 * All exact amounts are whole numbers over one common denominator, `scale`, which grows by small factors only.
 */
import type { Fraction } from '../../../../kernel/fraction';
import type { SupportTable } from '../support-table';

export interface Purses {
  readonly table: SupportTable;
  /** Start money of one voter in cents, rounded. */
  readonly start: number;
  readonly money: Float64Array;
  /** No entry of `money` is further than this from the truth. */
  moneyError: number;
  /** The round in which a ballot paid its last money, from 0; -1 while it may have some. */
  readonly emptiedIn: Int32Array;
  /** The round in which each plan was bought, from 0; -1 while it was not. */
  readonly roundOf: Int32Array;
  /** The common denominator of all exact amounts. */
  scale: bigint;
  /** The start money, times `scale`. */
  startExact: bigint;
  /** The price of one unit of weight in each round, times `scale`. */
  readonly prices: bigint[];
}

/** An exact price of `numerator / (scale x weight)` cents for one unit of weight. */
export interface ExactPrice {
  readonly project: number;
  readonly numerator: bigint;
  readonly weight: number;
  /** Ballots that pay all they have left, which is less than the full price. */
  readonly inPart: readonly number[];
  /** Ballots for which the full price is exactly all they have left. */
  readonly toTheCent: readonly number[];
}

/** At most two units in the last place are lost when a price is rounded and subtracted. */
const ROUND_ERROR = 2 ** -51;

export function fullPurses(table: SupportTable, endowment: Fraction): Purses {
  const start = nearestNumber(endowment.numerator, endowment.denominator);
  return {
    table,
    start,
    money: new Float64Array(table.ballots).fill(start),
    moneyError: start * ROUND_ERROR,
    emptiedIn: new Int32Array(table.ballots).fill(-1),
    roundOf: new Int32Array(table.projects).fill(-1),
    scale: endowment.denominator,
    startExact: endowment.numerator,
    prices: [],
  };
}

/** What these ballots have together, exactly, times `scale`. Each ballot counts for all its voters. */
export function exactMoney(purses: Purses, ballots: Iterable<number>): bigint {
  const { table, roundOf, emptiedIn, prices } = purses;
  const paid = new Float64Array(prices.length);
  let voters = 0;
  for (const ballot of ballots) {
    if ((emptiedIn[ballot] as number) >= 0) continue;
    const multiplicity = table.multiplicity[ballot] as number;
    voters += multiplicity;
    const end = table.choiceStart[ballot + 1] as number;
    for (let at = table.choiceStart[ballot] as number; at < end; at += 1) {
      const round = roundOf[table.choiceProject[at] as number] as number;
      if (round >= 0)
        paid[round] = (paid[round] as number) + multiplicity * (table.choiceWeight[at] as number);
    }
  }
  let money = BigInt(voters) * purses.startExact;
  prices.forEach((price, round) => {
    const units = paid[round] as number;
    if (units !== 0) money -= BigInt(units) * price;
  });
  return money;
}

/** The supporters of a plan, as ballots. */
export function supportersOf(table: SupportTable, project: number): Int32Array {
  return table.supporterBallot.subarray(table.supporterStart[project], table.supporterStart[project + 1]);
}

/** Lets the supporters pay for a plan, as the next round. */
export function pay(purses: Purses, price: ExactPrice): void {
  const { table, money, emptiedIn } = purses;
  const round = purses.prices.length;
  const rounded = addPrice(purses, price);
  for (const ballot of [...price.inPart, ...price.toTheCent]) {
    if ((emptiedIn[ballot] as number) < 0) emptiedIn[ballot] = round;
    money[ballot] = 0;
  }
  const end = table.supporterStart[price.project + 1] as number;
  for (let at = table.supporterStart[price.project] as number; at < end; at += 1) {
    const ballot = table.supporterBallot[at] as number;
    if ((emptiedIn[ballot] as number) >= 0) continue;
    const due = rounded * (table.supporterWeight[at] as number);
    money[ballot] = Math.max((money[ballot] as number) - due, 0);
  }
  purses.roundOf[price.project] = round;
  purses.moneyError = purses.start * ROUND_ERROR * (round + 2);
}

/** Brings all exact amounts over a denominator that fits the new price too, and returns that price in cents. */
function addPrice(purses: Purses, { numerator, weight }: ExactPrice): number {
  const shared = smallDivisor(Number(numerator % BigInt(weight)), weight);
  const factor = BigInt(weight / shared);
  if (factor !== 1n) {
    purses.scale *= factor;
    purses.startExact *= factor;
    purses.prices.forEach((price, round) => {
      purses.prices[round] = price * factor;
    });
  }
  const price = numerator / BigInt(shared);
  purses.prices.push(price);
  return nearestNumber(price, purses.scale);
}

function smallDivisor(a: number, b: number): number {
  let [large, small] = [b, a];
  while (small !== 0) [large, small] = [small, large % small];
  return large;
}

/** A quotient of whole numbers, not negative, as a float64 that is right to one unit in the last place. */
export function nearestNumber(numerator: bigint, denominator: bigint): number {
  return Number((numerator << 128n) / denominator) * 2 ** -128;
}
