/** What an outcome means for the voters: how many of the plans on their own ballot were chosen. */
import { formatFraction, fraction } from '../../kernel/fraction';
import type { Election } from './election';
import type { ExactEuro } from './tally';

export interface Satisfaction {
  readonly ballotCount: number;
  /** How many voters see how many of their plans chosen; the fewest first, none left out but empty ones. */
  readonly distribution: readonly { readonly plans: number; readonly voters: number }[];
  /** Voters without any chosen plan; of all voters this is the exclusion ratio. */
  readonly votersWithout: number;
  /** Chosen plans on a ballot, on average, as an exact fraction; null without ballots. */
  readonly averagePlans: string | null;
  /** What the chosen plans on a ballot cost together, on average; null without ballots. */
  readonly averageCost: ExactEuro | null;
}

export function satisfactionOf(election: Election, chosen: readonly string[]): Satisfaction {
  const taken = new Set(chosen);
  const costs = election.projects.map(({ id, cost }) => (taken.has(id) ? cost : null));
  const voters = new Map<number, number>();
  let [counted, plansInAll, costInAll] = [0, 0, 0n];
  for (const { choices, multiplicity } of election.ballots) {
    const won = choices.flatMap(({ project }) => costs[project] ?? []);
    voters.set(won.length, (voters.get(won.length) ?? 0) + multiplicity);
    counted += multiplicity;
    plansInAll += won.length * multiplicity;
    costInAll += BigInt(won.reduce((sum, cost) => sum + cost, 0)) * BigInt(multiplicity);
  }
  const hasBallots = counted > 0;
  return {
    ballotCount: counted,
    distribution: [...voters].sort(([a], [b]) => a - b).map(([plans, number]) => ({ plans, voters: number })),
    votersWithout: voters.get(0) ?? 0,
    averagePlans: hasBallots ? formatFraction(fraction(plansInAll, counted)) : null,
    averageCost: hasBallots ? formatFraction(fraction(costInAll, counted * 100)) : null,
  };
}
