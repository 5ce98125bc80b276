/** The part of the round form about what comes after the count. */
import type { Round } from '@shared/domain/voting/round';
import { type RoundSettings, WITHDRAWALS } from '@shared/domain/voting/round-settings';
import { z } from 'zod';

export const AfterValues = z.object({ withdrawal: z.enum(WITHDRAWALS) });
export type AfterValues = z.input<typeof AfterValues>;

export const EMPTY_AFTER: AfterValues = { withdrawal: 'next' };

export function afterOf({ settings }: Round): AfterValues {
  return { withdrawal: settings.withdrawal ?? EMPTY_AFTER.withdrawal };
}

export function afterForm({ withdrawal }: z.output<typeof AfterValues>): Pick<RoundSettings, 'withdrawal'> {
  return { withdrawal };
}
