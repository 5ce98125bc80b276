/**
 * How near each plan came to winning under equal shares, in percent, as Wieliczka published it. The level that decided
 * is counted without the plan. After each round its supporters are asked for as much as the plan bought there cost its
 * own supporters, and at the end for all they have left; the largest part of its cost found so is its effective
 * support. A plan that won has at least 100 %. There is no upper bound: a cheap plan can have thousands.
 */
import { type Fraction, parseFraction } from '../../../../kernel/fraction';
import type { Tally } from '../../tally';
import type { Count, EffectiveSupport } from '../rule';
import { countLevel, type LevelSetting } from './level';
import { exactMoney, fullPurses, nearestNumber, type Purses, pay, supportersOf } from './purses';
import { priceOfBought } from './replay';

/** For every plan that could be bought, in the order of the election. */
export function* effectiveSupport(setting: LevelSetting, tally: Tally): Count<EffectiveSupport[]> {
  const { candidates, buyable } = setting;
  const endowment = centsOf(tally);
  const places = new Map(candidates.map(({ id }, place) => [id, place]));
  const bought = tally.steps.flatMap((step) =>
    step.kind === 'bought' ? [places.get(step.project) ?? -1] : [],
  );
  const winners = new Set(bought);
  const losers = buyable.filter((project) => !winners.has(project));
  const percents = new Map<number, number>([...winners].map((project) => [project, 100]));
  // A plan that was never bought changes nothing by being away: one replay serves them all.
  replay(setting, endowment, { bought, watched: losers, percents });
  for (const project of winners) {
    const without = { ...setting, buyable: buyable.filter((each) => each !== project) };
    const order = yield* countLevel(without, { endowment, ties: new Map(), level: 0 });
    replay(without, endowment, { bought: order, watched: [project], percents });
    yield { done: percents.size, of: buyable.length, level: null };
  }
  return buyable.map((project) => ({
    project: candidates[project]?.id ?? '',
    percent: percents.get(project) ?? 0,
  }));
}

function centsOf({ finalEndowment }: Tally): Fraction {
  const euros = parseFraction(finalEndowment ?? '0');
  const shared = euros.denominator % 100n === 0n ? 100n : 1n;
  return { numerator: (euros.numerator * 100n) / shared, denominator: euros.denominator / shared };
}

interface Watch {
  readonly bought: readonly number[];
  readonly watched: readonly number[];
  readonly percents: Map<number, number>;
}

function replay(setting: LevelSetting, endowment: Fraction, { bought, watched, percents }: Watch): void {
  const purses = fullPurses(setting.table, endowment);
  const note = (project: number, percent: number): void => {
    percents.set(project, Math.max(percents.get(project) ?? 0, percent));
  };
  for (const project of bought) {
    pay(purses, priceOfBought(setting, purses, project));
    for (const other of watched) note(other, percentAfter(setting, purses, { bought: project, other }));
  }
  for (const other of watched) {
    const money = exactMoney(purses, supportersOf(setting.table, other));
    note(other, wholePercent(money, purses.scale * BigInt(setting.candidates[other]?.cost ?? 1)));
  }
}

function wholePercent(part: bigint, whole: bigint): number {
  return Number((part * 100n) / whole);
}

/** What one unit of weight is asked to pay: `numerator / (scale x denominator)` cents. */
interface Due {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

function percentAfter(
  { candidates, utility }: LevelSetting,
  purses: Purses,
  { bought, other }: { bought: number; other: number },
): number {
  const [own, cost] = [candidates[bought]?.cost ?? 0, candidates[other]?.cost ?? 0];
  const price = purses.prices.at(-1) ?? 0n;
  const due =
    utility === 'cost'
      ? { numerator: price * BigInt(cost), denominator: BigInt(own) }
      : { numerator: price, denominator: 1n };
  const rounded = (roundedMoney(purses, other, due) * 100) / cost;
  const whole = Math.round(rounded);
  if (Math.abs(rounded - whole) > 1e-6 * (1 + whole)) return Math.floor(rounded);
  const { money, scale } = exactShares(purses, other, due);
  return wholePercent(money, scale * BigInt(cost));
}

function roundedMoney({ table, money, scale }: Purses, project: number, due: Due): number {
  const each = nearestNumber(due.numerator, scale * due.denominator);
  let sum = 0;
  const end = table.supporterStart[project + 1] as number;
  for (let at = table.supporterStart[project] as number; at < end; at += 1) {
    const ballot = table.supporterBallot[at] as number;
    const share = Math.min(money[ballot] as number, each * (table.supporterWeight[at] as number));
    sum += share * (table.multiplicity[ballot] as number);
  }
  return sum;
}

/** The same, exactly: needed only next to a whole percentage. */
function exactShares(purses: Purses, project: number, due: Due): { money: bigint; scale: bigint } {
  const { table } = purses;
  let money = 0n;
  const end = table.supporterStart[project + 1] as number;
  for (let at = table.supporterStart[project] as number; at < end; at += 1) {
    const ballot = table.supporterBallot[at] as number;
    const voters = BigInt(table.multiplicity[ballot] as number);
    const purse = exactMoney(purses, [ballot]) * due.denominator;
    const share = due.numerator * BigInt(table.supporterWeight[at] as number) * voters;
    money += purse < share ? purse : share;
  }
  return { money, scale: purses.scale * due.denominator };
}
