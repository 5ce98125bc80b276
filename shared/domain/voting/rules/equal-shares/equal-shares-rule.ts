/**
 * The Method of Equal Shares. Every ballot gets the same share of the budget; supporters buy plans together,
 * each time the plan that costs its supporters least; what is left is spent as the completion says.
 */
import { z } from 'zod';
import { formatFraction, fraction, times } from '../../../../kernel/fraction';
import { cents, subtract } from '../../../../kernel/money';
import type { LostReason, Tally } from '../../tally';
import { PLAIN_GREEDY } from '../greedy';
import { countGreedily } from '../greedy-count';
import { candidatesOf, tallyOf, WHOLE_PLANS } from '../outcome';
import { fundWithoutVotesField, fundWithoutVotesSchema, stepField, stepSchema } from '../parameters';
import { type Count, type CountInput, defineRule, type Rule } from '../rule';
import { supportTable } from '../support-table';
import type { Words } from '../words';
import { type Completion, countLevels } from './completion';
import { effectiveSupport } from './effective-support';
import type { LevelSetting, Utility } from './level';
import { replayLevel } from './replay';

interface EqualSharesRule {
  readonly id: string;
  readonly label: Words;
  readonly description: Words;
  readonly utility: Utility;
  readonly completion: Completion;
  /** Whether money left after equal shares goes to the plans with most votes that fit. */
  readonly thenGreedy: boolean;
}

interface Parameters {
  readonly step: number;
  readonly fundWithoutVotes: boolean;
}

const parametersOf = {
  none: z.strictObject({}),
  step: z.strictObject({ step: stepSchema }),
  stepAndGreedy: z.strictObject({ step: stepSchema, fundWithoutVotes: fundWithoutVotesSchema }),
};

export function equalSharesRule(rule: EqualSharesRule): Rule {
  const { id, label, description } = rule;
  const shared = {
    id,
    label,
    description,
    views: ['approval', 'points'] as const,
    effectiveSupport: (input: CountInput<unknown>, tally: Tally) =>
      effectiveSupport(settingOf(rule, input), tally),
  };
  const unused: Parameters = { step: 100, fundWithoutVotes: false };
  if (rule.thenGreedy)
    return defineRule({
      ...shared,
      fields: [stepField, fundWithoutVotesField],
      parameters: parametersOf.stepAndGreedy,
      tally: (input) => count(rule, input),
    });
  if (rule.completion.stop === 'atOnce')
    return defineRule({
      ...shared,
      fields: [],
      parameters: parametersOf.none,
      tally: (input) => count(rule, { ...input, parameters: unused }),
    });
  return defineRule({
    ...shared,
    fields: [stepField],
    parameters: parametersOf.step,
    tally: (input) => count(rule, { ...input, parameters: { ...unused, ...input.parameters } }),
  });
}

function* count(rule: EqualSharesRule, input: CountInput<Parameters>): Count<Tally> {
  const setting = settingOf(rule, input);
  const { table, candidates } = setting;
  const { chosen, endowment, levels, ties } = yield* countLevels(
    setting,
    rule.completion,
    input.parameters.step,
  );
  const { steps, lost } = replayLevel(setting, endowment, chosen);
  const moneyLeft = cents(
    chosen.reduce((left, index) => left - (candidates[index]?.cost ?? 0), input.election.budget as number),
  );
  const { fundWithoutVotes } = input.parameters;
  const rest = rule.thenGreedy
    ? countGreedily(input, table, {
        ...PLAIN_GREEDY,
        fundWithoutVotes,
        start: { chosen, moneyLeft, ties },
      })
    : { added: [], steps: [] };
  return tallyOf(input, table, {
    ruleId: rule.id,
    chosen: [...chosen, ...rest.added],
    ties,
    steps: [...steps, ...rest.steps],
    lost: (project) => lostReason(setting, lost, project),
    finalEndowment: formatFraction(times(endowment, fraction(1, 100))),
    levels,
    parts: WHOLE_PLANS,
  });
}

function settingOf({ utility }: EqualSharesRule, input: CountInput<unknown>): LevelSetting {
  const table = supportTable(input.election);
  const candidates = candidatesOf(input, table);
  const buyable = candidates.flatMap(({ cost, votes }, index) => (cost > 0 && votes > 0 ? [index] : []));
  return { input, table, candidates, utility, buyable };
}

function lostReason(
  { candidates, input }: LevelSetting,
  lost: ReadonlyMap<number, LostReason>,
  project: number,
): LostReason {
  const { cost = cents(0), votes = 0 } = candidates[project] ?? {};
  const { budget } = input.election;
  if (votes === 0) return { kind: 'noVotes' };
  if (cost === 0) return { kind: 'costsNothing' };
  if (cost > budget) return { kind: 'costsMoreThanBudget', shortBy: subtract(cost, budget) };
  const reason = lost.get(project);
  if (reason === undefined) throw new Error(`No reason is known why plan ${project} lost`);
  return reason;
}
