/** What the result shows of the time after the count: who is chosen now, who comes next, and what a withdrawal brings. */

import type { ApplicationId } from '@shared/domain/applications/application';
import {
  type ChosenPlans,
  chosenNow,
  reserveList,
  withdrawnIn,
  withNextInLine,
} from '@shared/domain/voting/after-count';
import { type Pot, potsOf } from '@shared/domain/voting/pots';
import { type Cents, subtract, sumOf } from '@shared/kernel/money';
import type { PlanOfRound } from '../../data/queries/voting';
import type { CountedRound } from '../../workers/tally';
import type { CountedPlans } from './counted-found';

export interface ReserveRow {
  readonly id: string;
  readonly turn: number;
  readonly title: string;
  readonly initiative: string;
  readonly cost: Cents;
  readonly fits: boolean;
}

export interface ReserveList {
  readonly pot: Pot;
  /** In the order in which they come up. */
  readonly rows: readonly ReserveRow[];
}

type Talled = Pick<CountedRound, 'byPot'>;

/** One for each pot (V76). */
export function reserveLists({ round, plans }: CountedPlans, { byPot }: Talled): ReserveList[] {
  const byId = new Map<string, PlanOfRound>(plans.map((plan) => [plan.id, plan]));
  return byPot.flatMap((tally, index) => {
    const pot = potsOf(round)[index];
    if (pot === undefined) return [];
    const left = subtract(
      pot.amount,
      sumOf(inPot(chosenNow(round), pot), ({ amount }) => amount),
    );
    const rows = reserveList(tally, takenIn(round)).flatMap((id, place) => {
      const plan = byId.get(id);
      if (plan === undefined) return [];
      const { title, initiative, cost } = plan;
      return [{ id, turn: place + 1, title, initiative, cost, fits: cost <= left }];
    });
    return [{ pot, rows }];
  });
}

export function inPot(chosen: ChosenPlans, { planIds }: Pot): ChosenPlans {
  return chosen.filter(({ applicationId }) => planIds.includes(applicationId));
}

function takenIn(round: CountedPlans['round']): ReadonlySet<string> {
  return new Set([...chosenNow(round).map(({ applicationId }) => applicationId), ...withdrawnIn(round)]);
}

/**
 * Who is chosen when this plan goes and the next in line of its pot comes, or nobody does (V28, V29, V76). A recount is
 * another matter.
 */
export function chosenWithout(
  { round }: Pick<CountedPlans, 'round'>,
  { byPot }: Talled,
  id: ApplicationId,
): ChosenPlans {
  const before = chosenNow(round);
  const stays = before.filter(({ applicationId }) => applicationId !== id);
  const pots = potsOf(round);
  const place = pots.findIndex(({ planIds }) => planIds.includes(id));
  const [pot, tally] = [pots[place], byPot[place]];
  if (pot === undefined || tally === undefined) return stays;
  if (stays.length === before.length || round.settings.withdrawal !== 'next') return stays;
  const own = inPot(stays, pot);
  const next = withNextInLine({
    pot: pot.amount,
    costs: new Map(round.plans.map(({ applicationId, cost }) => [applicationId, cost])),
    stays: own,
    reserves: reserveList(tally, new Set([...takenIn(round), id])),
    stopsAtFirst: round.state.outcome.rule.ruleId === 'greedy-no-skip',
  });
  return [...stays, ...next.slice(own.length)];
}
