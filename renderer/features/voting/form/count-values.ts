/** The part of the round form about the count: the rule, and what the rule asks for. */
import type { OwnBallotKind } from '@shared/domain/voting/ballot-limits';
import { viewsOf } from '@shared/domain/voting/ballot-views';
import { rulesFor, USUAL_STEP } from '@shared/domain/voting/count-rule';
import type { Round } from '@shared/domain/voting/round';
import { YES_SHARES } from '@shared/domain/voting/yes-share';
import { Cents } from '@shared/kernel/money';
import { z } from 'zod';
import { filled } from '../../../ui/forms/values';

export const CountValues = z.object({
  ruleId: z.custom<string | null>().transform((id) => id ?? ''),
  step: filled(
    Cents.refine((amount) => amount > 0),
    'money.empty',
  ),
  threshold: z.int().nonnegative().nullable(),
  yesShare: z.enum(YES_SHARES),
});
export type CountValues = z.input<typeof CountValues>;

/** The usual rule. */
export const EMPTY_COUNT: CountValues = {
  ruleId: 'greedy-cost',
  step: USUAL_STEP,
  threshold: null,
  yesShare: 'half',
};

export function countOf({ rule, threshold, settings }: Round): CountValues {
  return { ruleId: rule.ruleId, step: rule.step, threshold, yesShare: settings.yesShare };
}

/** The rule that was chosen, or the first that can count such ballots where another kind was chosen since. */
export function ruleFitting(ballotKind: OwnBallotKind, ruleId: string): string {
  const fitting = rulesFor(ballotKind).map(({ id }) => id);
  return fitting.includes(ruleId) ? ruleId : (fitting[0] ?? ruleId);
}

export function countForm(values: z.output<typeof CountValues> & { readonly ballotKind: OwnBallotKind }) {
  const { ballotKind, step, threshold } = values;
  const ruleId = ruleFitting(ballotKind, values.ruleId);
  return { rule: { ruleId, view: viewsOf(ballotKind)[0], step }, threshold };
}
