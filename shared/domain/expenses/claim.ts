/** What a volunteer claims of the fund: costs that were made for it, or a fee for hours worked. */
import { z } from 'zod';
import { Day } from '../../kernel/dates';
import { Iban } from '../../kernel/iban';
import { Cents } from '../../kernel/money';
import { defineTable, ERASED } from '../action';
import { COST_ACCOUNTS } from '../funds/account';
import { ContributionId } from '../funds/contribution';
import { LedgerEntryId } from '../funds/ledger-entry';
import { BatchLineId } from '../grants/batch-line';
import { ClaimId } from '../people/claim-id';
import { PersonId } from '../people/person';

const NotNegative = Cents.refine((amount) => amount >= 0);

export const ClaimedWhat = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('costs'),
    spentOn: Day,
    /** Why there is no receipt; empty where there is one (rule E2). */
    noReceipt: z.string().trim().max(300),
  }),
  z.strictObject({
    kind: z.literal('fee'),
    /** First and last day worked, of one month (rule E3). */
    from: Day,
    to: Day,
    minutes: z
      .int()
      .positive()
      .max(31 * 24 * 60),
    /** What other organisations paid the volunteer for work in this month and in this year, as the volunteer tells. */
    elsewhereMonth: NotNegative,
    elsewhereYear: NotNegative,
  }),
]);
export type ClaimedWhat = z.infer<typeof ClaimedWhat>;

const Approval = {
  approvedBy: PersonId,
  approvedOn: Day,
  /** The source that carries it (rule G9). */
  contributionId: ContributionId,
};

export const ClaimState = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('handedIn') }),
  z.strictObject({ status: z.literal('approved'), ...Approval }),
  z.strictObject({
    status: z.literal('paid'),
    ...Approval,
    paidOn: Day,
    entryId: LedgerEntryId,
    /** Of the batch that paid it; null: it was paid another way. */
    lineId: BatchLineId.nullable(),
  }),
  z.strictObject({
    status: z.literal('refused'),
    refusedBy: PersonId,
    refusedOn: Day,
    reason: z.string().trim().max(500),
  }),
]);
export type ClaimState = z.infer<typeof ClaimState>;
export type ClaimStatus = ClaimState['status'];

export const Claim = z.strictObject({
  id: ClaimId,
  /** 1, 2, 3 … over the life of the fund. */
  number: z.int().positive(),
  personId: PersonId,
  handedInOn: Day,
  what: ClaimedWhat,
  amount: Cents.refine((amount) => amount > 0),
  /** The budget line. */
  account: z.enum(COST_ACCOUNTS),
  description: z.string().trim().min(1).max(300),
  /** Where it is to be paid to; null once the words of an old claim went. */
  iban: Iban.nullable(),
  /** Photos of receipts, which stand in a table of their own. */
  receiptIds: z.array(z.uuid()).max(6),
  state: ClaimState,
});
export type Claim = z.infer<typeof Claim>;

/** A key for each claim, which its receipts share: they go together, whatever else is known of the person. */
export const claimTable = defineTable({
  name: 'claims',
  schema: Claim,
  indexes: ['number', 'personId', 'state.status'],
  sealing: {
    fields: { description: ERASED, iban: null, 'what.noReceipt': '', 'state.reason': '' },
    lookups: [],
    subjectOf: ({ id }) => id,
  },
});

export type ClaimIn<Status extends ClaimStatus> = Claim & {
  readonly state: Extract<ClaimState, { status: Status }>;
};

export function isIn<Status extends ClaimStatus>(claim: Claim, status: Status): claim is ClaimIn<Status> {
  return claim.state.status === status;
}

/** The day that it is about: of the costs, or the last day worked. */
export function dayOfClaim({ what }: Pick<Claim, 'what'>): Day {
  return what.kind === 'costs' ? what.spentOn : what.to;
}

/** The claim as it stands when its words went with the books of its year: figures, days and budget line stay. */
export function bareClaim(claim: Claim): Claim {
  const { what, state } = claim;
  return {
    ...claim,
    description: ERASED,
    iban: null,
    receiptIds: [],
    what: what.kind === 'costs' ? { ...what, noReceipt: '' } : what,
    state: state.status === 'refused' ? { ...state, reason: '' } : state,
  };
}
