/** Made-up elections of any size, the same at each call: a few popular plans, many small ones, two to ten choices. */
import { type CastBallot, type Election, electionFrom } from '@shared/domain/voting/election';
import { cents } from '@shared/kernel/money';

interface Size {
  readonly ballots: number;
  readonly plans: number;
  /** How many times as dear as usual: with more money for each voter equal shares takes more levels. */
  readonly dearer?: number;
}

export function madeUpElection({ ballots, plans, dearer = 1 }: Size): Election {
  const next = generator(20_250_301);
  const below = (limit: number): number => Math.floor(next() * limit);
  const projects = Array.from({ length: plans }, (_plan, index) => ({
    id: `plan-${index}`,
    cost: cents(100 * dearer * (500 + below(30) * 950)),
  }));
  const cast: CastBallot[] = Array.from({ length: ballots }, () => ({
    choices: Array.from({ length: 2 + below(9) }, () => ({
      projectId: `plan-${Math.floor(plans * next() ** 2)}`,
      points: null,
    })),
  }));
  const budget = cents(Math.floor(projects.reduce((sum, { cost }) => sum + cost, 0) * 0.4));
  return electionFrom({ budget, projects, ballots: cast, weighing: 'approval' });
}

/** A small generator of numbers from 0 up to 1 (Lehmer, modulus 2^31 - 1), so that every run measures the same. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
