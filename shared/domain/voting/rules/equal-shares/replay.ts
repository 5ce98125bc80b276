/**
 * Goes through the level that decided once more, to tell what happened: who paid for each plan, and when and why
 * the supporters of each other plan could no longer pay for it.
 */
import { type Fraction, formatFraction, fraction } from '../../../../kernel/fraction';
import type { LostReason, Step } from '../../tally';
import type { LevelSetting } from './level';
import { exactPrice, lowestPrice } from './price';
import { type ExactPrice, exactMoney, fullPurses, type Purses, pay, supportersOf } from './purses';

export interface Replay {
  readonly steps: readonly Step[];
  /** For plans that could be bought and were not. */
  readonly lost: ReadonlyMap<number, LostReason>;
}

export function replayLevel(setting: LevelSetting, endowment: Fraction, chosen: readonly number[]): Replay {
  const purses = fullPurses(setting.table, endowment);
  const steps: Step[] = [];
  const lost = new Map<number, LostReason>();
  const taken = new Set(chosen);
  const losers = new Set(setting.buyable.filter((project) => !taken.has(project)));
  dropOut(setting, purses, { losers, lost, chosen });
  for (const project of chosen) {
    const price = priceOfBought(setting, purses, project);
    steps.push(boughtStep(setting, purses, price));
    pay(purses, price);
    dropOut(setting, purses, { losers, lost, chosen });
  }
  return { steps, lost };
}

/** The exact price of a plan that is known to be bought next. */
export function priceOfBought(
  { candidates, table }: LevelSetting,
  purses: Purses,
  project: number,
): ExactPrice {
  const plan = { project, cost: candidates[project]?.cost ?? 0 };
  const bound = lowestPrice(purses, plan, plan.cost / (table.votes[project] as number));
  if (bound === null) throw new Error('A plan that was bought cannot be paid in the replay');
  return exactPrice(purses, plan, bound);
}

function boughtStep({ candidates, table }: LevelSetting, purses: Purses, price: ExactPrice): Step {
  const candidate = candidates[price.project];
  if (candidate === undefined) throw new RangeError(`There is no plan at place ${price.project}`);
  const each = fraction(price.numerator, purses.scale * BigInt(price.weight));
  const withNothing = price.inPart.filter((ballot) => isEmpty(purses, ballot));
  const votersOf = (ballots: readonly number[]): number =>
    ballots.reduce((sum, ballot) => sum + (table.multiplicity[ballot] as number), 0);
  const nothing = votersOf(withNothing);
  const inPart = votersOf(price.inPart) - nothing;
  const voters = table.voters[price.project] as number;
  return {
    kind: 'bought',
    round: purses.prices.length + 1,
    project: candidate.id,
    votes: voters,
    price: euros(each.numerator, each.denominator),
    effectiveVotes: formatFraction(fraction(BigInt(candidate.cost) * each.denominator, each.numerator)),
    payersInFull: voters - inPart - nothing,
    payersInPart: inPart,
    payersNothing: nothing,
  };
}

function isEmpty(purses: Purses, ballot: number): boolean {
  if ((purses.money[ballot] as number) > purses.moneyError) return false;
  return exactMoney(purses, [ballot]) === 0n;
}

interface DropOut {
  readonly losers: Set<number>;
  readonly lost: Map<number, LostReason>;
  readonly chosen: readonly number[];
}

/** Notes the plans whose supporters have just come to have too little. */
function dropOut(setting: LevelSetting, purses: Purses, { losers, lost, chosen }: DropOut): void {
  const { candidates, table } = setting;
  const afterRound = purses.prices.length;
  for (const project of losers) {
    const cost = candidates[project]?.cost ?? 0;
    if (lowestPrice(purses, { project, cost }, 0) !== null) continue;
    losers.delete(project);
    const money = exactMoney(purses, supportersOf(table, project));
    const shortBy = euros(BigInt(cost) * purses.scale - money, purses.scale);
    const moneyAtStart = euros(BigInt(table.voters[project] as number) * purses.startExact, purses.scale);
    if (afterRound === 0) lost.set(project, { kind: 'neverAffordable', moneyAtStart, shortBy });
    else {
      const spentOn = spendingOf(setting, purses, { project, chosen: chosen.slice(0, afterRound) });
      const moneyLeft = euros(money, purses.scale);
      lost.set(project, {
        kind: 'becameUnaffordable',
        moneyAtStart,
        afterRound,
        moneyLeft,
        shortBy,
        spentOn,
      });
    }
  }
}

/** What the supporters of a plan have paid for the plans bought so far, the largest sum first. */
function spendingOf(
  { candidates, table }: LevelSetting,
  purses: Purses,
  { project, chosen }: { project: number; chosen: readonly number[] },
): { project: string; amount: string }[] {
  const paid = chosen.map(() => 0n);
  for (const ballot of supportersOf(table, project)) {
    const voters = BigInt(table.multiplicity[ballot] as number);
    let left = purses.startExact;
    const emptiedIn = purses.emptiedIn[ballot] as number;
    for (const { round, weight } of purchasesOf(purses, ballot)) {
      if (emptiedIn >= 0 && round > emptiedIn) continue;
      const due = BigInt(weight) * (purses.prices[round] ?? 0n);
      const share = round === emptiedIn ? left : due;
      left -= share;
      paid[round] = (paid[round] ?? 0n) + voters * share;
    }
  }
  return chosen
    .map((bought, round) => ({ bought, amount: paid[round] ?? 0n }))
    .filter(({ amount }) => amount > 0n)
    .sort((a, b) => (a.amount === b.amount ? 0 : a.amount > b.amount ? -1 : 1))
    .map(({ bought, amount }) => ({
      project: candidates[bought]?.id ?? '',
      amount: euros(amount, purses.scale),
    }));
}

/** The bought plans on a ballot, in order of purchase. */
function purchasesOf({ table, roundOf }: Purses, ballot: number): { round: number; weight: number }[] {
  const purchases: { round: number; weight: number }[] = [];
  const end = table.choiceStart[ballot + 1] as number;
  for (let at = table.choiceStart[ballot] as number; at < end; at += 1) {
    const round = roundOf[table.choiceProject[at] as number] as number;
    if (round >= 0) purchases.push({ round, weight: table.choiceWeight[at] as number });
  }
  return purchases.sort((a, b) => a.round - b.round);
}

/** From cents over a denominator to an exact amount in euros. */
function euros(numerator: bigint, denominator: bigint): string {
  return formatFraction(fraction(numerator, denominator * 100n));
}
