/** An award to an initiative: what was promised, out of which sources, in which instalments, and how it ended. */
import { z } from 'zod';
import { Day } from '../../kernel/dates';
import { idOf } from '../../kernel/ids';
import { Cents } from '../../kernel/money';
import { defineTable, ERASED } from '../action';
import { ApplicationId } from '../applications/application';
import { ContributionId } from '../funds/contribution';
import { BANDS } from '../funds/report-terms';
import { InitiativeId } from '../people/initiative';
import { Ask } from './asks';
import { Requirement } from './requirement';

export const GrantId = idOf<'GrantId'>();
export type GrantId = z.infer<typeof GrantId>;
export const InstalmentId = idOf<'InstalmentId'>();
export type InstalmentId = z.infer<typeof InstalmentId>;

const PositiveCents = Cents.refine((amount) => amount > 0);

export const Instalment = z.strictObject({ id: InstalmentId, due: Day, amount: PositiveCents });
export type Instalment = z.infer<typeof Instalment>;

/** `reason` of every decision to leave something, one after the other (W17, W19). */
export const Kept = z.strictObject({ amount: PositiveCents, reason: z.string().trim().min(1) });
export type Kept = z.infer<typeof Kept>;

export const GrantState = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('running') }),
  z.strictObject({ status: z.literal('reported'), reportedOn: Day }),
  /** `spent` is what the initiative used; what was awarded beyond it went back to its sources. */
  z.strictObject({
    status: z.literal('settled'),
    /** null where the award was withdrawn before anything was told. */
    reportedOn: Day.nullable(),
    settledOn: Day,
    spent: Cents,
    /** Why the award was withdrawn (W14); null after an ordinary settlement. */
    withdrawnFor: z.string().trim().max(500).nullable(),
    /** Of what was paid and not spent, what the fund left with the initiative (W17, W19); null: nothing. */
    kept: Kept.nullable(),
  }),
]);
export type GrantState = z.infer<typeof GrantState>;

/** The award became higher or lower after it was made (W18). */
export const AwardChange = z.strictObject({
  on: Day,
  /** What the award was before; what it became is the next change's `from`, or the award's amount. */
  from: PositiveCents,
  reason: z.string().trim().min(1).max(500),
});
export type AwardChange = z.infer<typeof AwardChange>;

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
  requirements: z.array(Requirement),
  /** The most that is asked, and the earliest day: printed in the award, so neither moves by itself. */
  band: z.enum(BANDS),
  reportDue: Day,
  /** Who asks what, as it was on the day of the award (W15); empty: the fund itself, as W6 and W7 say. */
  asks: z.array(Ask),
  /** Oldest first. */
  changes: z.array(AwardChange),
  state: GrantState,
});
export type Grant = z.infer<typeof Grant>;

export const grantTable = defineTable({
  name: 'grants',
  schema: Grant,
  indexes: ['number', 'applicationId', 'initiativeId', 'roundId', 'state.status'],
  sealing: {
    fields: {
      'requirements.*.title': '',
      'requirements.*.state.reason': '',
      'changes.*.reason': ERASED,
      'state.withdrawnFor': ERASED,
      'state.kept.reason': ERASED,
    },
    lookups: [],
    subjectOf: ({ id }) => id,
  },
});

/** Whether something was written with this award in the fund's own words. */
export function hasWords(grant: Grant): boolean {
  return JSON.stringify(bareGrant(grant)) !== JSON.stringify(grant);
}

function bareSettlement(state: GrantState & { readonly status: 'settled' }): GrantState {
  const { withdrawnFor, kept } = state;
  return {
    ...state,
    withdrawnFor: withdrawnFor === null ? null : ERASED,
    kept: kept === null ? null : { ...kept, reason: ERASED },
  };
}

/** The award as it reads once its words went. */
export function bareGrant(grant: Grant): Grant {
  const { state } = grant;
  return {
    ...grant,
    requirements: grant.requirements.map((one) => ({
      ...one,
      title: '',
      state: one.state.status === 'waived' ? { ...one.state, reason: '' } : one.state,
    })),
    changes: grant.changes.map((one) => ({ ...one, reason: ERASED })),
    state: state.status === 'settled' ? bareSettlement(state) : state,
  };
}
