/** What the board decided, while it is typed: lines that stay are ticked, and each has its reason. */
import type { decideRemoval } from '@shared/domain/privacy/actions/decide-removal';
import type { RetentionProposal } from '@shared/domain/privacy/retention/proposal';
import { lineKey } from '@shared/domain/privacy/retention/retention-line';
import { Day } from '@shared/kernel/dates';
import { z } from 'zod';
import { filled, text } from '../../ui/forms/values';

type Decided = Omit<Parameters<typeof decideRemoval.decide>[1], 'proposalId'>;

/** `kept` holds places in the list as text, `reasons` a text for every line. */
export const DecisionValues = z
  .strictObject({
    decidedOn: filled(Day, 'day.empty'),
    decidedBy: text(200),
    kept: z.array(z.string()),
    reasons: z.array(z.string().trim().max(500)),
  })
  .superRefine(({ kept, reasons }, context) => {
    for (const place of kept) {
      if ((reasons[Number(place)] ?? '') !== '') continue;
      context.addIssue({ code: 'custom', path: ['reasons', Number(place)], message: 'fields.required' });
    }
  });
export type DecisionValues = z.output<typeof DecisionValues>;

export function decisionOf(values: DecisionValues, { lines }: Pick<RetentionProposal, 'lines'>): Decided {
  const { decidedOn, decidedBy, kept, reasons } = values;
  return {
    decidedOn,
    decidedBy,
    kept: lines.flatMap((line, index) =>
      kept.includes(String(index)) ? [{ key: lineKey(line), reason: reasons[index] ?? '' }] : [],
    ),
  };
}
