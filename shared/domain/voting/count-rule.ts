/** From the rule that a round keeps to the rule that counts: which one, with which parameters. */
import { type Cents, cents } from '../../kernel/money';
import { viewsOf } from './ballot-views';
import type { CountRule, Round } from './round';
import type { RoundSettings } from './round-settings';
import { pickParameters } from './rules/parameters';
import { findRule, rules } from './rules/registry';
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
  'equalshares/add1-comparison': 'mes-cost/comparison',
};

/** Rule V11: what an imported vote is counted with, unless the user chooses another rule before the count. */
export function ruleForFile(ruleName: string, kind: Round['ballotKind']): CountRule {
  const ruleId = RULE_OF_FILE[ruleName.trim().toLowerCase()] ?? 'greedy-cost';
  return { ruleId, view: viewsOf(kind)[0], step: USUAL_STEP };
}

/** The name under which files know this rule; null where they have none for exactly this one. */
export function nameInFiles(rule: CountRule, kind: Round['ballotKind']): string | null {
  return Object.keys(RULE_OF_FILE).find((name) => isSameRule(ruleForFile(name, kind), rule)) ?? null;
}

/** Can a round with ballots of this kind be counted so? */
export function fitsBallots(rule: CountRule, kind: Round['ballotKind']): boolean {
  const known = findRule(rule.ruleId);
  if (known === null || !isForRounds(known)) return false;
  return known.views.includes(rule.view) && viewsOf(kind).includes(rule.view);
}

/**
 * The rules for an own round with such ballots: those that count what the voters were asked (V45), out of what a round
 * knows (V20).
 */
export function rulesFor(kind: Round['ballotKind']): readonly Rule[] {
  return rules.filter((rule) => isForRounds(rule) && rule.views.includes(viewsOf(kind)[0]));
}

/** Does a round know all that the rule cannot do without? Where not, it is for files and the command only. */
export function isForRounds({ fields }: Rule): boolean {
  return fields.every(({ name, isNeeded }) => name === 'least' || !isNeeded);
}

/** Two rules are the same when nothing that matters differs. */
export function isSameRule(a: CountRule, b: CountRule): boolean {
  return a.ruleId === b.ruleId && a.view === b.view && a.step === b.step;
}

/** The parameters that the rule knows, and no others. An official count never funds plans without votes. */
export function parametersFor(
  rule: Rule,
  round: Pick<Round, 'threshold'> & Pick<RoundSettings, 'least' | 'yesShare'>,
  step: Cents,
): unknown {
  const values = {
    step,
    threshold: Math.ceil(round.threshold ?? 0),
    fundWithoutVotes: false,
    groups: undefined,
    least: round.least,
    yesShare: round.yesShare,
  };
  return pickParameters(rule, values);
}
