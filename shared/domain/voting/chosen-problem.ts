/** Whether plans can be what a round chooses: of the round, each once, for no more than it costs, within each pot (V8, V76). */
import { sumOf } from '../../kernel/money';
import type { ApplicationId } from '../applications/application';
import type { ChosenPlans } from './after-count';
import { type PotRound, potsOf } from './pots';
import { no, type VotingRefusal } from './refusals';

type Problem = { readonly ok: false; readonly error: VotingRefusal };

/** `gone`: plans that were withdrawn. */
export function chosenProblem(
  round: PotRound,
  chosen: ChosenPlans,
  gone: readonly ApplicationId[],
): Problem | null {
  const costs = new Map(round.plans.map(({ applicationId, cost }) => [applicationId, cost]));
  for (const id of gone) costs.delete(id);
  const named = new Set(chosen.map(({ applicationId }) => applicationId));
  const isKnown =
    named.size === chosen.length &&
    chosen.every(({ applicationId, amount }) => amount <= (costs.get(applicationId) ?? -1));
  const isWithin = potsOf(round).every(({ amount: pot, planIds }) => {
    const own = chosen.filter(({ applicationId }) => planIds.includes(applicationId));
    return sumOf(own, ({ amount }) => amount) <= pot;
  });
  return isKnown && isWithin ? null : no('voting.countDoesNotFit', {});
}
