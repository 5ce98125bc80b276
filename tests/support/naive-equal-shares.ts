/**
 * Equal shares as its definition reads: one exact fraction per voter, every plan priced anew in every round. Slow and
 * plain, to hold the real engine against.
 */
import type { Election } from '@shared/domain/voting/election';
import type { TieBreak } from '@shared/domain/voting/tie-break';
import { compareFractions, type Fraction, floorOf, fraction, plus, times } from '@shared/kernel/fraction';

export interface NaiveSetting {
  readonly election: Election;
  readonly utility: 'cost' | 'votes';
  readonly tieBreak: TieBreak;
}

interface Voter {
  money: Fraction;
  readonly weights: ReadonlyMap<number, number>;
}

export const minus = (a: Fraction, b: Fraction): Fraction => plus(a, times(fraction(-1), b));
export const least = (a: Fraction, b: Fraction): Fraction => (compareFractions(a, b) <= 0 ? a : b);

export function votesFor(election: Election, project: number): number {
  return election.ballots.reduce((sum, { choices, multiplicity }) => {
    const weight = choices.find((choice) => choice.project === project)?.weight ?? 0;
    return sum + weight * multiplicity;
  }, 0);
}

/** The ids bought at one endowment (in cents), in order. */
export function naiveLevel({ election, utility, tieBreak }: NaiveSetting, endowment: Fraction): string[] {
  const voters: Voter[] = election.ballots.flatMap(({ choices, multiplicity }) =>
    Array.from({ length: multiplicity }, () => ({
      money: endowment,
      weights: new Map(choices.map(({ project, weight }) => [project, weight])),
    })),
  );
  const plans = election.projects.map(({ id, cost }, project) => {
    const votes = votesFor(election, project);
    return { id, cost, project, votes, divisor: utility === 'cost' ? fraction(1, cost || 1) : fraction(1) };
  });
  let left = plans.filter(({ cost, votes }) => cost > 0 && votes > 0);
  const bought: string[] = [];
  for (;;) {
    const offers = left.flatMap((plan) => {
      const price = naivePrice(voters, plan.project, fraction(plan.cost));
      return price === null ? [] : [{ plan, price, key: times(price, plan.divisor) }];
    });
    const [best] = offers.sort((a, b) => compareFractions(a.key, b.key) || tieBreak(a.plan, b.plan));
    if (best === undefined) return bought;
    for (const voter of voters) {
      const weight = voter.weights.get(best.plan.project) ?? 0;
      voter.money = minus(voter.money, least(voter.money, times(best.price, fraction(weight))));
    }
    bought.push(best.plan.id);
    left = offers.map(({ plan }) => plan).filter(({ id }) => id !== best.plan.id);
  }
}

/** Supporters by what they can pay for one unit of weight, the poorest first: who cannot pay the share pays all. */
function naivePrice(voters: readonly Voter[], project: number, cost: Fraction): Fraction | null {
  const supporters = voters
    .flatMap(({ money, weights }) => {
      const weight = weights.get(project);
      return weight === undefined ? [] : [{ money, weight, limit: times(money, fraction(1, weight)) }];
    })
    .sort((a, b) => compareFractions(a.limit, b.limit));
  let rest = cost;
  let weightLeft = supporters.reduce((sum, { weight }) => sum + weight, 0);
  for (const { money, weight, limit } of supporters) {
    const price = times(rest, fraction(1, weightLeft));
    if (compareFractions(price, limit) <= 0) return price;
    rest = minus(rest, money);
    weightLeft -= weight;
  }
  return null;
}

export interface NaiveCompletion {
  readonly start: 'exact' | 'wholeEuro';
  readonly stop: 'exhaustive' | 'overshoot';
  /** In cents. */
  readonly step: number;
}

/** Level upon level, as the rules `add1` and `add1-integral-overshoot` go on. */
export function naiveLevels(setting: NaiveSetting, { start, stop, step }: NaiveCompletion): string[] {
  const { budget, projects, ballotCount } = setting.election;
  const costs = new Map(projects.map(({ id, cost }) => [id, cost]));
  const buyable = projects.filter(({ cost }, index) => cost > 0 && votesFor(setting.election, index) > 0);
  const share = fraction(budget, ballotCount);
  let endowment = start === 'exact' ? share : fraction(floorOf(times(share, fraction(1, 100))) * 100n);
  let kept: string[] = [];
  for (;;) {
    const bought = naiveLevel(setting, endowment);
    const left = budget - bought.reduce((sum, id) => sum + (costs.get(id) ?? 0), 0);
    if (left < 0) return kept;
    kept = bought;
    const outside = buyable.filter(({ id }) => !bought.includes(id));
    const limit = stop === 'exhaustive' ? left : budget;
    if (!outside.some(({ cost }) => cost <= limit)) return kept;
    endowment = plus(endowment, fraction(step));
  }
}
