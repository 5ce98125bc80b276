/** What is filled in when a round is prepared, and the checks on it: the same for a new round and for a change. */
import { z } from 'zod';
import { ok, type Result } from '../../kernel/result';
import type { Reader } from '../action';
import {
  type Application,
  ApplicationId,
  applicationTable,
  requestedAmount,
} from '../applications/application';
import { fitsBallots } from './count-rule';
import { no, type VotingRefusal } from './refusals';
import { Round } from './round';

/** Own rounds take approval ballots: any number of plans between a least and a most. */
export const RoundForm = Round.pick({
  name: true,
  pot: true,
  rule: true,
  threshold: true,
  minChoices: true,
  maxChoices: true,
  readings: true,
}).extend({ planIds: z.array(ApplicationId).min(1) });
export type RoundForm = z.infer<typeof RoundForm>;

export async function loadPlans(
  reader: Reader,
  ids: readonly ApplicationId[],
): Promise<(Application | null)[]> {
  return Promise.all(ids.map((id) => reader.get(applicationTable, id)));
}

type Prepared = Pick<
  Round,
  | 'name'
  | 'pot'
  | 'currency'
  | 'ballotKind'
  | 'minChoices'
  | 'maxChoices'
  | 'readings'
  | 'rule'
  | 'threshold'
  | 'plans'
>;

/** Rule V2: plans that are ready, each once, and limits that a ballot can meet. */
export function prepare(
  form: RoundForm,
  applications: readonly (Application | null)[],
): Result<Prepared, VotingRefusal> {
  if (!fitsBallots(form.rule, 'approval')) return no('voting.unknownRule', {}, 'rule');
  const limits = limitsProblem(form);
  if (limits !== null) return limits;
  const plans: Prepared['plans'] = [];
  for (const application of applications) {
    if (application === null) return no('voting.unknownPlan', {}, 'planIds');
    const { id, title, state } = application;
    if (plans.some((plan) => plan.applicationId === id)) return no('voting.planTwice', { title }, 'planIds');
    if (state.status !== 'ready') return no('voting.planNotReady', { title }, 'planIds');
    const cost = requestedAmount(application);
    if (cost <= 0) return no('voting.planWithoutCost', { title }, 'planIds');
    plans.push({ applicationId: id, cost });
  }
  const { name, pot, rule, threshold, minChoices, maxChoices, readings } = form;
  const kind = { currency: 'EUR', ballotKind: 'approval' } as const;
  return ok({ name, pot, rule, threshold, minChoices, maxChoices, readings, plans, ...kind });
}

function limitsProblem({ minChoices, maxChoices, planIds }: RoundForm) {
  if (minChoices > planIds.length) {
    return no('voting.leastAbovePlans', { least: minChoices, plans: planIds.length }, 'minChoices');
  }
  return maxChoices !== null && minChoices > maxChoices
    ? no('voting.leastAboveMost', { least: minChoices, most: maxChoices }, 'maxChoices')
    : null;
}
