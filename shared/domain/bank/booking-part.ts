/** What a part of a bank entry is for: something that stands in the ledger already, or something to book now (B7). */
import { z } from 'zod';
import { Cents } from '../../kernel/money';
import { COST_ACCOUNTS } from '../funds/account';
import { ContributionId } from '../funds/contribution';
import { ChosenGiver } from '../funds/giver-details';
import { LedgerEntryId } from '../funds/ledger-entry';
import { GrantId, InstalmentId } from '../grants/grant';
import { PaymentId } from '../grants/payment';
import { ClaimId } from '../people/claim-id';

/** As the bank sees it: came in is positive, went out negative. */
const Moved = Cents.refine((amount) => amount !== 0);
const CameIn = Cents.refine((amount) => amount > 0);
const WentOut = Cents.refine((amount) => amount < 0);

export const BookingPart = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ledger'), entryId: LedgerEntryId, amount: Moved }),
  z.strictObject({ kind: z.literal('receipt'), contributionId: ContributionId, amount: CameIn }),
  /** Money that nobody had promised: written down as a gift without earmark, and received at once. */
  z.strictObject({
    kind: z.literal('gift'),
    giver: ChosenGiver,
    title: z.string().trim().min(1).max(120),
    amount: CameIn,
  }),
  /** The amount follows from the instalment (rule W8). */
  z.strictObject({ kind: z.literal('payment'), grantId: GrantId, instalmentId: InstalmentId }),
  z.strictObject({ kind: z.literal('return'), grantId: GrantId, amount: CameIn }),
  /** A loan that was repaid, out of the money of `from` (rule G13). */
  z.strictObject({
    kind: z.literal('repayment'),
    contributionId: ContributionId,
    from: ContributionId,
    amount: WentOut,
  }),
  /** Unspent money that went back to its giver (rule G14). */
  z.strictObject({
    kind: z.literal('refund'),
    contributionId: ContributionId,
    amount: WentOut,
    reason: z.string().trim().max(500),
  }),
  /** A payment that the bank gave back (rule B10). */
  z.strictObject({ kind: z.literal('bounce'), paymentId: PaymentId }),
  /** A claim of a volunteer: the amount and the source follow from it (rule E5). */
  z.strictObject({ kind: z.literal('claim'), claimId: ClaimId }),
  /** A claim that was paid and that the bank gave back (rule B10). */
  z.strictObject({ kind: z.literal('claimBack'), claimId: ClaimId }),
  z.strictObject({
    kind: z.literal('cost'),
    account: z.enum(COST_ACCOUNTS),
    contributionId: ContributionId,
    amount: Moved,
  }),
  z.strictObject({ kind: z.literal('interest'), contributionId: ContributionId, amount: Moved }),
]);
export type BookingPart = z.infer<typeof BookingPart>;
export type PartKind = BookingPart['kind'];
