/** The fields of the round form: what is typed, what the action gets, and the way there and back. */
import type { ApplicationId } from '@shared/domain/applications/application';
import { USUAL_STEP } from '@shared/domain/voting/count-rule';
import type { Round } from '@shared/domain/voting/round';
import type { RoundForm } from '@shared/domain/voting/round-form';
import { Cents } from '@shared/kernel/money';
import { z } from 'zod';
import { filled } from '../../ui/forms/values';

const Count = z.int().nonnegative();
const Positive = Cents.refine((amount) => amount > 0);

export const RoundValues = z.object({
  name: z.string().trim().min(1, 'voting.needName').max(200),
  pot: filled(Positive, 'voting.needPot'),
  planIds: z
    .custom<readonly ApplicationId[]>()
    .refine((ids) => ids.length > 0, 'voting.needPlans')
    .transform((ids) => [...ids]),
  ruleId: z.custom<string | null>().transform((id) => id ?? ''),
  step: filled(Positive, 'money.empty'),
  threshold: Count.nullable(),
  minChoices: filled(Count, 'voting.needLeast'),
  maxChoices: Count.nullable(),
  isReadTwice: z.boolean(),
});
export type RoundValues = z.input<typeof RoundValues>;
export type FilledRound = z.output<typeof RoundValues>;

/** A new round: no plan ticked, the usual rule, ballots without a limit. */
export function emptyValues(): RoundValues {
  return {
    name: '',
    pot: null,
    planIds: [],
    ruleId: 'greedy-cost',
    step: USUAL_STEP,
    threshold: null,
    minChoices: 1,
    maxChoices: null,
    isReadTwice: true,
  };
}

export function valuesOf(round: Round): RoundValues {
  const { name, pot, plans, rule, threshold, minChoices, maxChoices } = round;
  return {
    name,
    pot,
    planIds: plans.map(({ applicationId }) => applicationId),
    ruleId: rule.ruleId,
    step: rule.step,
    threshold,
    minChoices,
    maxChoices,
    isReadTwice: round.readings === 2,
  };
}

export function formOf({ ruleId, step, maxChoices, isReadTwice, ...values }: FilledRound): RoundForm {
  return {
    ...values,
    rule: { ruleId, view: 'approval', step },
    maxChoices: maxChoices === 0 ? null : maxChoices,
    readings: isReadTwice ? 2 : 1,
  };
}
