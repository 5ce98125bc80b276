/** What the result shows of the time after the count: who is chosen now, who comes next, and what a withdrawal brings. */

import type { ApplicationId } from '@shared/domain/applications/application';
import {
  type ChosenPlans,
  chosenNow,
  reserveList,
  withdrawnIn,
  withNextInLine,
} from '@shared/domain/voting/after-count';
import type { Tally } from '@shared/domain/voting/tally';
import { type Cents, subtract, sumOf } from '@shared/kernel/money';
import type { PlanOfRound } from '../../data/queries/voting';
import type { CountedPlans } from './counted-found';

export interface ReserveRow {
  readonly id: string;
  readonly turn: number;
  readonly title: string;
  readonly initiative: string;
  readonly cost: Cents;
  readonly fits: boolean;
}

/** In the order in which they come up. */
export function reserveRows({ round, plans }: CountedPlans, tally: Tally): ReserveRow[] {
  const chosen = chosenNow(round);
  const left = subtract(
    round.pot,
    sumOf(chosen, ({ amount }) => amount),
  );
  const byId = new Map<string, PlanOfRound>(plans.map((plan) => [plan.id, plan]));
  return reserveList(tally, takenIn(round)).flatMap((id, index) => {
    const plan = byId.get(id);
    if (plan === undefined) return [];
    const { title, initiative, cost } = plan;
    return [{ id, turn: index + 1, title, initiative, cost, fits: cost <= left }];
  });
}

function takenIn(round: CountedPlans['round']): ReadonlySet<string> {
  return new Set([...chosenNow(round).map(({ applicationId }) => applicationId), ...withdrawnIn(round)]);
}

/** Who is chosen when this plan goes and the next in line comes, or nobody does (V28, V29). A recount is another matter. */
export function chosenWithout(
  { round }: Pick<CountedPlans, 'round'>,
  tally: Tally,
  id: ApplicationId,
): ChosenPlans {
  const before = chosenNow(round);
  const stays = before.filter(({ applicationId }) => applicationId !== id);
  if (stays.length === before.length || round.settings.withdrawal !== 'next') return stays;
  return withNextInLine({
    pot: round.pot,
    costs: new Map(round.plans.map(({ applicationId, cost }) => [applicationId, cost])),
    stays,
    reserves: reserveList(tally, new Set([...takenIn(round), id])),
    stopsAtFirst: round.state.outcome.rule.ruleId === 'greedy-no-skip',
  });
}
