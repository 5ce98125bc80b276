/** Books a claim that was paid; by hand and from the bank both do it here (rule E5). */
import { ok, type Result } from '../../kernel/result';
import { type Context, type RefusalOf, refuse } from '../action';
import type { LedgerEntry, LedgerEntryId } from '../funds/ledger-entry';
import { costLines, entryOf, nextEntryNumber } from '../funds/posting';
import { type Claim, type ClaimIn, dayOfClaim, isIn } from './claim';
import type { ExpensesRefusals } from './refusals';

type Refused = RefusalOf<
  Pick<
    ExpensesRefusals,
    'expenses.unknownClaim' | 'expenses.notApproved' | 'expenses.dayInFuture' | 'expenses.paidTooEarly'
  >
>;

export interface BookedClaim {
  readonly claim: ClaimIn<'paid'>;
  readonly entry: LedgerEntry;
}

/** In full, once, from the source that it was approved on. */
export function bookClaim(
  { claim, entries }: { readonly claim: Claim | null; readonly entries: readonly LedgerEntry[] },
  { paidOn, lineId }: Pick<ClaimIn<'paid'>['state'], 'paidOn' | 'lineId'>,
  context: Context,
): Result<BookedClaim, Refused> {
  if (claim === null) return refuse<ExpensesRefusals>()('expenses.unknownClaim', {});
  if (!isIn(claim, 'approved')) return refuse<ExpensesRefusals>()('expenses.notApproved', {});
  if (paidOn > context.today) {
    return refuse<ExpensesRefusals>()('expenses.dayInFuture', { today: context.today }, 'paidOn');
  }
  const earliest = dayOfClaim(claim);
  if (paidOn < earliest) return refuse<ExpensesRefusals>()('expenses.paidTooEarly', { earliest }, 'paidOn');
  const { account, amount, state } = claim;
  const [number, id] = [nextEntryNumber(entries), context.newId<LedgerEntryId>()];
  const lines = costLines(account, { amount, source: state.contributionId });
  const entry = entryOf({ kind: 'cost', day: paidOn, lines, number, id });
  return ok({ claim: { ...claim, state: { ...state, status: 'paid', paidOn, entryId: id, lineId } }, entry });
}

/** The claim as it was before it was paid: to be paid again. */
export function unpaid(claim: ClaimIn<'paid'>): ClaimIn<'approved'> {
  const { approvedBy, approvedOn, contributionId } = claim.state;
  return { ...claim, state: { status: 'approved', approvedBy, approvedOn, contributionId } };
}
