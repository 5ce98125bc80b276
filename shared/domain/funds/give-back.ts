/** Books money that goes back to who gave it: a loan repaid, a subsidy returned; by hand and from the bank alike (G13, G14). */
import type { Day } from '../../kernel/dates';
import { type Cents, cents } from '../../kernel/money';
import { ok, type Result } from '../../kernel/result';
import { type Context, type RefusalOf, refuse } from '../action';
import { positionsOf } from './balance';
import { type Contribution, type ContributionId, isBorrowed } from './contribution';
import type { Giver } from './giver';
import type { LedgerEntry, LedgerEntryId } from './ledger-entry';
import { leastOwedFrom } from './loan';
import { NO_MONEY } from './position';
import { entryOf, nextEntryNumber, refundLines, repaymentLines } from './posting';
import type { AgreementRefusals, FundsRefusals } from './refusals';

type Refused = RefusalOf<
  Pick<FundsRefusals, 'funds.unknownContribution' | 'funds.dayInFuture'> &
    Pick<
      AgreementRefusals,
      | 'agreements.notALoan'
      | 'agreements.moreThanOwed'
      | 'agreements.notRefundable'
      | 'agreements.notFree'
      | 'agreements.isEarmarked'
    >
>;

export interface RepaymentBooks {
  readonly loan: Contribution | null;
  /** Whose money pays. */
  readonly payer: Contribution | null;
  readonly entries: readonly LedgerEntry[];
}

export interface WentBack {
  readonly amount: Cents;
  readonly day: Day;
}

/** Rule G13: never more than is owed, and only out of free money that is not meant for something else. */
export function bookRepayment(
  { loan, payer, entries }: RepaymentBooks,
  { amount, day }: WentBack,
  context: Context,
): Result<LedgerEntry, Refused> {
  if (loan === null || payer === null) return refuse<FundsRefusals>()('funds.unknownContribution', {});
  if (!isBorrowed(loan)) return refuse<AgreementRefusals>()('agreements.notALoan', {});
  if (day > context.today) {
    return refuse<FundsRefusals>()('funds.dayInFuture', { today: context.today }, 'day');
  }
  const owed = leastOwedFrom(entries, loan.id, day);
  if (amount > owed) return refuse<AgreementRefusals>()('agreements.moreThanOwed', { owed }, 'amount');
  if (payer.id !== loan.id && payer.earmark.kind !== 'none') {
    return refuse<AgreementRefusals>()('agreements.isEarmarked', {}, 'from');
  }
  const free = freeFrom(entries, payer.id, day);
  if (amount > free) return refuse<AgreementRefusals>()('agreements.notFree', { free }, 'from');
  const lines = repaymentLines({ amount, source: loan.id, from: payer.id });
  const [number, id] = [nextEntryNumber(entries), context.newId<LedgerEntryId>()];
  return ok(entryOf({ kind: 'repayment', day, lines, number, id }));
}

export interface RefundBooks {
  readonly contribution: Contribution | null;
  readonly giver: Giver | null;
  readonly entries: readonly LedgerEntry[];
}

/** Rule G14: only free money of that source, with a reason. */
export function bookRefund(
  { contribution, giver, entries }: RefundBooks,
  { amount, day, reason }: WentBack & { readonly reason: string },
  context: Context,
): Result<LedgerEntry, Refused> {
  if (contribution === null || giver === null) {
    return refuse<FundsRefusals>()('funds.unknownContribution', {});
  }
  if (contribution.form !== 'gift' && contribution.form !== 'subsidy') {
    return refuse<AgreementRefusals>()('agreements.notRefundable', {});
  }
  if (day > context.today) {
    return refuse<FundsRefusals>()('funds.dayInFuture', { today: context.today }, 'day');
  }
  const free = freeFrom(entries, contribution.id, day);
  if (amount > free) return refuse<AgreementRefusals>()('agreements.notFree', { free }, 'amount');
  const lines = refundLines({ giverKind: giver.kind, amount, source: contribution.id });
  const [number, id] = [nextEntryNumber(entries), context.newId<LedgerEntryId>()];
  return ok({ ...entryOf({ kind: 'refund', day, lines, number, id }), reason });
}

/** Free at the end of that day and today: nothing may be given back that had gone elsewhere since. */
export function freeFrom(entries: readonly LedgerEntry[], source: ContributionId, day: Day): Cents {
  const freeOn = (until: Day | null) => (positionsOf(entries, { until }).get(source) ?? NO_MONEY).free;
  return cents(Math.max(0, Math.min(freeOn(day), freeOn(null))));
}
