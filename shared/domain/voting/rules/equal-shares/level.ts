/** One level of equal shares: with so much money for each ballot, which plans are bought, and in which order. */
import type { Fraction } from '../../../../kernel/fraction';
import type { TieCandidate } from '../../tie-break';
import { noteTie, type TieLog } from '../outcome';
import type { Count, CountInput } from '../rule';
import type { SupportTable } from '../support-table';
import { exactPrice, lowestPrice } from './price';
import { type ExactPrice, fullPurses, nearestNumber, type Purses, pay } from './purses';

/** `cost`: a plan is worth its cost to each supporter. `votes`: it is worth one vote (or the points given). */
export type Utility = 'cost' | 'votes';

/** All that stays the same from level to level. */
export interface LevelSetting {
  readonly input: CountInput<unknown>;
  readonly table: SupportTable;
  readonly candidates: readonly TieCandidate[];
  readonly utility: Utility;
  /** Plans that can be bought at all: some support, some cost. */
  readonly buyable: readonly number[];
}

export interface LevelRun {
  readonly endowment: Fraction;
  readonly ties: TieLog;
  /** The number of the level, for progress only. */
  readonly level: number;
}

/** A plan still in the running, with a lower bound of its price that can only rise. */
interface Runner {
  readonly project: number;
  readonly cost: number;
  /** The price is divided by this to compare plans. */
  readonly divisor: number;
  bound: number;
  boundRound: number;
}

/** Returns the plans bought, in order. */
export function* countLevel(setting: LevelSetting, { endowment, ties, level }: LevelRun): Count<number[]> {
  const purses = fullPurses(setting.table, endowment);
  const running = new Set(setting.buyable.map((project) => runnerOf(setting, project)));
  const bought: number[] = [];
  for (;;) {
    yield { done: bought.length, of: null, level };
    const best = bestPrices(purses, running);
    const first = best[0];
    if (first === undefined) return bought;
    const next = best.length === 1 ? first : broken(setting, best, ties);
    pay(purses, next.price);
    running.delete(next.runner);
    bought.push(next.runner.project);
  }
}

function runnerOf({ table, candidates, utility }: LevelSetting, project: number): Runner {
  const cost = candidates[project]?.cost ?? 0;
  const votes = table.votes[project] as number;
  return { project, cost, divisor: utility === 'cost' ? cost : 1, bound: cost / votes, boundRound: -1 };
}

interface Offer {
  readonly runner: Runner;
  readonly price: ExactPrice;
}

/**
 * The runners with the exactly smallest key. Runners are taken by their bounds, so that most are not touched; one
 * whose bound lies above the best exact key cannot win. A runner that cannot be paid drops out for good.
 */
function bestPrices(purses: Purses, running: Set<Runner>): Offer[] {
  const round = purses.prices.length;
  const priced = new Set<Runner>();
  let best: Offer[] = [];
  let bestKey = Number.POSITIVE_INFINITY;
  for (;;) {
    const runner = lowestBound(running, priced);
    if (runner === null || runner.bound / runner.divisor > bestKey) return best;
    if (runner.boundRound < round) {
      const bound = lowestPrice(purses, runner, runner.bound);
      if (bound === null) running.delete(runner);
      else runner.bound = Math.max(runner.bound, bound);
      runner.boundRound = round;
      continue;
    }
    priced.add(runner);
    const offer = { runner, price: exactPrice(purses, runner, runner.bound) };
    const difference = best[0] === undefined ? -1n : compareOffers(offer, best[0]);
    if (difference < 0n) best = [offer];
    else if (difference === 0n) best.push(offer);
    bestKey = keyOf(purses, best[0] ?? offer) * (1 + 1e-9);
  }
}

function lowestBound(running: ReadonlySet<Runner>, except: ReadonlySet<Runner>): Runner | null {
  let lowest: Runner | null = null;
  let key = Number.POSITIVE_INFINITY;
  for (const runner of running) {
    const own = runner.bound / runner.divisor;
    if ((lowest === null || own < key) && !except.has(runner)) {
      lowest = runner;
      key = own;
    }
  }
  return lowest;
}

/** Exact: both prices have the same scale, which falls out. */
function compareOffers(a: Offer, b: Offer): bigint {
  const left = a.price.numerator * BigInt(b.price.weight) * BigInt(b.runner.divisor);
  const right = b.price.numerator * BigInt(a.price.weight) * BigInt(a.runner.divisor);
  return left - right;
}

function keyOf(purses: Purses, { runner, price }: Offer): number {
  return nearestNumber(price.numerator, purses.scale * BigInt(price.weight)) / runner.divisor;
}

function broken({ input, candidates }: LevelSetting, tied: readonly Offer[], ties: TieLog): Offer {
  const [preferred] = [...tied].sort((a, b) => {
    const [left, right] = [candidates[a.runner.project], candidates[b.runner.project]];
    return left === undefined || right === undefined ? 0 : input.tieBreak(left, right);
  });
  if (preferred === undefined) throw new RangeError('A tie needs plans');
  noteTie(
    ties,
    tied.map(({ runner }) => runner.project),
    preferred.runner.project,
  );
  return preferred;
}
