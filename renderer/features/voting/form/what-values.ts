/** The part of the round form about what is voted on: name, plans and pot. */
import type { ApplicationId } from '@shared/domain/applications/application';
import type { Round } from '@shared/domain/voting/round';
import { Cents } from '@shared/kernel/money';
import { z } from 'zod';
import { filled } from '../../../ui/forms/values';

const Positive = Cents.refine((amount) => amount > 0);

export const WhatValues = z.object({
  name: z.string().trim().min(1, 'voting.needName').max(200),
  pot: filled(Positive, 'voting.needPot'),
  planIds: z
    .custom<readonly ApplicationId[]>()
    .refine((ids) => ids.length > 0, 'voting.needPlans')
    .transform((ids) => [...ids]),
});
export type WhatValues = z.input<typeof WhatValues>;

/** No plan ticked. */
export const EMPTY_WHAT: WhatValues = { name: '', pot: null, planIds: [] };

export function whatOf({ name, pot, plans }: Round): WhatValues {
  return { name, pot, planIds: plans.map(({ applicationId }) => applicationId) };
}

export function whatForm({ name, pot, planIds }: z.output<typeof WhatValues>) {
  return { name, pot, planIds };
}
