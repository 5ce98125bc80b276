/** What an initiative tells afterwards: story, money and numbers; short on purpose. */
import { z } from 'zod';
import { Day } from '../../kernel/dates';
import { idOf } from '../../kernel/ids';
import { Cents } from '../../kernel/money';
import { defineTable } from '../action';
import { BudgetLineId } from '../applications/application';
import { GrantId } from '../grants/grant';

export const ReportId = idOf<'ReportId'>();
export type ReportId = z.infer<typeof ReportId>;

export const HAPPENED = ['yes', 'differently', 'no'] as const;
const Count = z.int().nonnegative().max(1_000_000).nullable();

export const Report = z.strictObject({
  id: ReportId,
  grantId: GrantId,
  happened: z.enum(HAPPENED),
  story: z.string().trim().max(10_000),
  lessons: z.string().trim().max(10_000),
  visitors: Count,
  helpers: Count,
  /** Hours that all helpers gave together. */
  helperHours: Count,
  /** One for each budget line of the application; not negative. */
  spent: z.array(
    z.strictObject({ budgetLineId: BudgetLineId, amount: Cents.refine((amount) => amount >= 0) }),
  ),
  mayPublish: z.boolean(),
  state: z.discriminatedUnion('status', [
    z.strictObject({ status: z.literal('draft') }),
    z.strictObject({ status: z.literal('handedIn'), handedInOn: Day }),
  ]),
});
export type Report = z.infer<typeof Report>;

export const reportTable = defineTable({
  name: 'reports',
  schema: Report,
  indexes: ['grantId', 'state.status'],
  sealing: { fields: { story: '', lessons: '' }, lookups: [], subjectOf: ({ grantId }) => grantId },
});
