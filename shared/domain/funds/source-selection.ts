/** Which sources pay for a plan: the money with the narrowest earmark that fits goes first. */
import type { Day } from '../../kernel/dates';
import { type Cents, cents, subtract, sumOf, ZERO } from '../../kernel/money';
import { err, ok, type Result } from '../../kernel/result';
import { type ContributionId, type Earmark, earmarkAllows, type PlanAim } from './contribution';

export interface Source {
  readonly contributionId: ContributionId;
  readonly free: Cents;
  readonly earmark: Earmark;
  readonly promisedOn: Day;
}

export interface Draw {
  readonly contributionId: ContributionId;
  readonly amount: Cents;
}

/** Narrow before wide, so that money for anything stays for the plans that nothing else fits. */
const WIDTH: Readonly<Record<Earmark['kind'], number>> = {
  initiative: 0,
  round: 1,
  area: 1,
  theme: 1,
  none: 2,
};

/** Narrow earmarks first, then the oldest promise. */
export function compareSources(a: Source, b: Source): number {
  if (WIDTH[a.earmark.kind] !== WIDTH[b.earmark.kind]) return WIDTH[a.earmark.kind] - WIDTH[b.earmark.kind];
  if (a.promisedOn !== b.promisedOn) return a.promisedOn < b.promisedOn ? -1 : 1;
  return a.contributionId < b.contributionId ? -1 : 1;
}

/** The sources whose money may go to this plan, in the order in which they are drawn on. */
export function sourcesFor(sources: readonly Source[], plan: PlanAim): Source[] {
  return sources
    .filter((source) => source.free > 0 && earmarkAllows(source.earmark, plan))
    .sort(compareSources);
}

/** Rule G6: draws that sum exactly to the amount, or how much is missing. */
export function drawFrom(
  sources: readonly Source[],
  amount: Cents,
  plan: PlanAim,
): Result<Draw[], { readonly missing: Cents }> {
  const draws: Draw[] = [];
  let left = amount;
  for (const source of sourcesFor(sources, plan)) {
    if (left <= 0) break;
    const part = cents(Math.min(left, source.free));
    draws.push({ contributionId: source.contributionId, amount: part });
    left = subtract(left, part);
  }
  return left > 0 ? err({ missing: left }) : ok(draws);
}

/** All the money that may go to this plan. */
export function availableFor(sources: readonly Source[], plan: PlanAim): Cents {
  const fitting = sourcesFor(sources, plan);
  return fitting.length === 0 ? ZERO : sumOf(fitting, (source) => source.free);
}
