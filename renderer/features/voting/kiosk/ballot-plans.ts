/** The plans of a round as the ballot on a screen shows them, under the numbers that they have on paper. */
import type { RoundWithPlans } from '../../../data/queries/voting';
import type { BallotPlan } from '../ballot/plan-part';

export function ballotPlans({ plans }: RoundWithPlans): BallotPlan[] {
  return plans.map(({ id, cost, title, initiative }, index) => ({
    id,
    number: index + 1,
    title,
    about: initiative === '' ? null : initiative,
    cost,
  }));
}
