/** What is filled in when a round is prepared, and the checks on it: the same for a new round and for a change. */
import { z } from 'zod';
import { err, ok, type Result } from '../../kernel/result';
import type { Reader } from '../action';
import {
  type Application,
  ApplicationId,
  applicationTable,
  requestedAmount,
} from '../applications/application';
import { limitsOf, limitsProblem, OWN_BALLOT_KINDS } from './ballot-limits';
import { fitsBallots, USUAL_STEP } from './count-rule';
import { potsWithPlans } from './pots';
import { no, type VotingRefusal } from './refusals';
import { type CountRule, Round } from './round';
import { PLAIN_SETTINGS, type RoundSettings } from './round-settings';
import { findRule } from './rules/registry';
import { settingsProblem } from './settings-problem';

export const RoundForm = Round.pick({
  name: true,
  pot: true,
  rule: true,
  threshold: true,
  minChoices: true,
  maxChoices: true,
  limits: true,
  readings: true,
  settings: true,
}).extend({ ballotKind: z.enum(OWN_BALLOT_KINDS), planIds: z.array(ApplicationId).min(1) });
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
  | 'limits'
  | 'readings'
  | 'rule'
  | 'threshold'
  | 'settings'
  | 'plans'
>;

/** Rule V2: plans that are ready, each once, and limits that a ballot can meet. */
export function prepare(
  form: RoundForm,
  applications: readonly (Application | null)[],
): Result<Prepared, VotingRefusal> {
  const { name, pot, rule, ballotKind, threshold, readings, settings } = form;
  if (!fitsBallots(rule, ballotKind)) return no('voting.unknownRule', {}, 'rule');
  const unsettled = settingsProblem(settings);
  if (unsettled !== null) return err(unsettled);
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
  const limits = limitsOf(ballotKind, form);
  const pots = potsWithPlans(
    { pots: settings.pots, pot },
    applications.filter((plan) => plan !== null),
  );
  if (!pots.ok) return pots;
  if (pots.value !== null && ballotKind === 'allocation') return no('voting.potsNotDivided', {}, 'potsBy');
  const problem = limitsProblem(
    ballotKind,
    limits,
    plans.map(({ cost }) => cost),
  );
  if (problem !== null) return err(problem);
  return ok({
    name,
    pot,
    currency: 'EUR',
    ballotKind,
    ...limits,
    readings,
    ...askedOf({ rule, threshold }),
    settings: {
      ...settings,
      least: leastOf(rule, applications),
      pots: pots.value,
      yesShare: asks(rule, 'yesShare') ? settings.yesShare : PLAIN_SETTINGS.yesShare,
    },
    plans: byPot(plans, pots.value),
  });
}

/** On the ballot the plans of a pot stand together. */
function byPot(plans: Prepared['plans'], pots: RoundSettings['pots']): Prepared['plans'] {
  if (pots === null) return plans;
  const order = pots.pots.flatMap(({ planIds }) => planIds);
  return [...plans].sort((a, b) => order.indexOf(a.applicationId) - order.indexOf(b.applicationId));
}

function asks({ ruleId }: CountRule, name: string): boolean {
  return findRule(ruleId)?.fields.some((field) => field.name === name) ?? false;
}

/** What the rule does not ask for is as usual, so that nothing is frozen that cannot be read in the regulation (V39). */
function askedOf({ rule, threshold }: Pick<RoundForm, 'rule' | 'threshold'>) {
  return {
    rule: asks(rule, 'step') ? rule : { ...rule, step: USUAL_STEP },
    threshold: asks(rule, 'threshold') ? threshold : null,
  };
}

/** Rule V37: what the applicants named, where the rule can give a part. */
export function leastOf(
  rule: CountRule,
  applications: readonly (Application | null)[],
): RoundSettings['least'] {
  const asks = findRule(rule.ruleId)?.fields.some(({ name }) => name === 'least') ?? false;
  return Object.fromEntries(
    applications.flatMap((plan) =>
      asks && plan !== null && plan.leastAmount !== null ? [[plan.id, plan.leastAmount]] : [],
    ),
  );
}
