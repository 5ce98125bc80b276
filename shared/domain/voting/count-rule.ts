/** From the rule that a round keeps to the rule that counts: which one, with which parameters. */
import { type Cents, cents } from '../../kernel/money';
import { viewsOf } from './ballot-views';
import type { CountRule, Round } from './round';
import { pickParameters } from './rules/parameters';
import { findRule } from './rules/registry';
import type { Rule } from './rules/rule';

/** One euro per ballot from level to level, unless a round says otherwise. */
export const USUAL_STEP: Cents = cents(100);

/** Rule names as Pabulib files write them; the Dutch and Polish official counts behind them are `overshoot` counts. */
const RULE_OF_FILE: Readonly<Record<string, string>> = {
  greedy: 'greedy-cost',
  'greedy-no-skip': 'greedy-no-skip',
  'greedy-threshold': 'greedy-threshold',
  equalshares: 'mes-cost/none',
  'equalshares/add1': 'mes-cost/add1-integral-overshoot',
};

/** Rule V11: what an imported vote is counted with, unless the user chooses another rule before the count. */
export function ruleForFile(ruleName: string, kind: Round['ballotKind']): CountRule {
  const ruleId = RULE_OF_FILE[ruleName.trim().toLowerCase()] ?? 'greedy-cost';
  return { ruleId, view: viewsOf(kind)[0] ?? 'approval', step: USUAL_STEP };
}

/** Can ballots of this kind be counted so? */
export function fitsBallots(rule: CountRule, kind: Round['ballotKind']): boolean {
  const views = findRule(rule.ruleId)?.views ?? [];
  return views.includes(rule.view) && viewsOf(kind).includes(rule.view);
}

/** Two rules are the same when nothing that matters differs. */
export function isSameRule(a: CountRule, b: CountRule): boolean {
  return a.ruleId === b.ruleId && a.view === b.view && a.step === b.step;
}

/** The parameters that the rule knows, and no others. An official count never funds plans without votes. */
export function parametersFor(rule: Rule, round: Pick<Round, 'threshold'>, step: Cents): unknown {
  const values = { step, threshold: Math.ceil(round.threshold ?? 0), fundWithoutVotes: false };
  return pickParameters(rule, values);
}
