/** An award to an initiative: what was promised, out of which sources, in which instalments, and how it ended. */
import { z } from 'zod';
import { Day } from '../../kernel/dates';
import { idOf } from '../../kernel/ids';
import { Cents } from '../../kernel/money';
import { defineTable } from '../action';
import { ApplicationId } from '../applications/application';
import { ContributionId } from '../funds/contribution';
import { InitiativeId } from '../people/initiative';

export const GrantId = idOf<'GrantId'>();
export type GrantId = z.infer<typeof GrantId>;
export const InstalmentId = idOf<'InstalmentId'>();
export type InstalmentId = z.infer<typeof InstalmentId>;

const PositiveCents = Cents.refine((amount) => amount > 0);

/** What is asked afterwards, by amount: printed in the award. */
export const BANDS = ['photo', 'story', 'costs', 'receipts'] as const;

export const Instalment = z.strictObject({ id: InstalmentId, due: Day, amount: PositiveCents });
export type Instalment = z.infer<typeof Instalment>;

export const GrantState = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('running') }),
  z.strictObject({ status: z.literal('reported'), reportedOn: Day }),
  /** `spent` is what the initiative used; what was awarded beyond it went back to its sources. */
  z.strictObject({ status: z.literal('settled'), reportedOn: Day, settledOn: Day, spent: Cents }),
]);
export type GrantState = z.infer<typeof GrantState>;

export const Grant = z.strictObject({
  id: GrantId,
  number: z.int().positive(),
  applicationId: ApplicationId,
  initiativeId: InitiativeId,
  roundId: z.uuid().nullable(),
  amount: PositiveCents,
  awardedOn: Day,
  /** Sums exactly to `amount`. */
  draws: z.array(z.strictObject({ contributionId: ContributionId, amount: PositiveCents })).min(1),
  /** Sums exactly to `amount`. */
  instalments: z.array(Instalment).min(1),
  band: z.enum(BANDS),
  reportDue: Day,
  state: GrantState,
});
export type Grant = z.infer<typeof Grant>;

export const grantTable = defineTable({
  name: 'grants',
  schema: Grant,
  indexes: ['number', 'applicationId', 'initiativeId', 'roundId', 'state.status'],
  sealing: null,
});
