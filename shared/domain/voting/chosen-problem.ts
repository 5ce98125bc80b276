/** Whether plans can be what a round chooses: of the round, each once, for no more than it costs, within the pot (V8). */
import { sumOf } from '../../kernel/money';
import type { ApplicationId } from '../applications/application';
import type { ChosenPlans } from './after-count';
import { no, type VotingRefusal } from './refusals';
import type { Round } from './round';

type Problem = { readonly ok: false; readonly error: VotingRefusal };

/** `gone`: plans that were withdrawn. */
export function chosenProblem(
  { plans, pot }: Pick<Round, 'plans' | 'pot'>,
  chosen: ChosenPlans,
  gone: readonly ApplicationId[],
): Problem | null {
  const costs = new Map(plans.map(({ applicationId, cost }) => [applicationId, cost]));
  for (const id of gone) costs.delete(id);
  const named = new Set(chosen.map(({ applicationId }) => applicationId));
  const isKnown =
    named.size === chosen.length &&
    chosen.every(({ applicationId, amount }) => amount <= (costs.get(applicationId) ?? -1));
  const isWithin = sumOf(chosen, ({ amount }) => amount) <= pot;
  return isKnown && isWithin ? null : no('voting.countDoesNotFit', {});
}
