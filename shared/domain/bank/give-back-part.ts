/** Books money that left for who gave it: a loan repaid, a subsidy returned (rules B7, G13 and G14). */
import { negate } from '../../kernel/money';
import { ok, type Result } from '../../kernel/result';
import type { Context, RefusalOf } from '../action';
import { bookRefund, bookRepayment } from '../funds/give-back';
import type { AgreementRefusals, FundsRefusals } from '../funds/refusals';
import type { BankBooks } from './bank-books';
import type { BankEntry } from './bank-entry';
import { type BookedPart, newPart } from './booked-part';
import type { BookingPart } from './booking-part';

type GiveBack = Extract<BookingPart, { kind: 'repayment' | 'refund' }>;

export function giveBackPart(
  books: BankBooks,
  { day, part }: { readonly day: BankEntry['day']; readonly part: GiveBack },
  context: Context,
): Result<BookedPart, RefusalOf<FundsRefusals & AgreementRefusals>> {
  const sourceOf = (id: string) => books.contributions.find((one) => one.id === id) ?? null;
  const contribution = sourceOf(part.contributionId);
  const amount = negate(part.amount);
  const entries = books.ledger;
  if (part.kind === 'repayment') {
    const known = { loan: contribution, payer: sourceOf(part.from), entries };
    const repaid = bookRepayment(known, { amount, day }, context);
    return repaid.ok ? ok(newPart(books, repaid.value)) : repaid;
  }
  const giver = books.givers.find(({ id }) => id === contribution?.giverId) ?? null;
  const { reason } = part;
  const refunded = bookRefund({ contribution, giver, entries }, { amount, day, reason }, context);
  return refunded.ok ? ok(newPart(books, refunded.value)) : refunded;
}
