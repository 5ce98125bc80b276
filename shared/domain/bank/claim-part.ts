/** Parts of a bank entry that pay a claim of a volunteer, or bring its money back (E5, B10). */
import { ok, type Result } from '../../kernel/result';
import { type Context, put, type RefusalOf, refuse } from '../action';
import { type Claim, claimTable, isIn } from '../expenses/claim';
import { bookClaim, unpaid } from '../expenses/claim-booking';
import type { ExpensesRefusals } from '../expenses/refusals';
import { standingAs } from '../funds/ledger-chain';
import type { LedgerEntry, LedgerEntryId } from '../funds/ledger-entry';
import { nextEntryNumber, reversalOf } from '../funds/posting';
import { type BatchLine, batchLineTable, keyOfPaid } from '../grants/batch-line';
import type { ClaimId } from '../people/claim-id';
import type { BankBooks } from './bank-books';
import type { BankEntry } from './bank-entry';
import { type BookedPart, newPart } from './booked-part';
import { isNamedIn } from './matching/sent-payments';
import { openOrders } from './open-orders';

interface ClaimAtBank {
  readonly bankEntry: BankEntry;
  readonly claimId: ClaimId;
}

type Refused = RefusalOf<
  Pick<
    ExpensesRefusals,
    | 'expenses.unknownClaim'
    | 'expenses.notApproved'
    | 'expenses.notPaid'
    | 'expenses.dayInFuture'
    | 'expenses.paidTooEarly'
  >
>;

export function claimPart(
  books: BankBooks,
  { bankEntry, claimId }: ClaimAtBank,
  context: Context,
): Result<BookedPart, Refused> {
  const claim = books.claims.find(({ id }) => id === claimId) ?? null;
  const lineId = lineOf(books, { bankEntry, claimId })?.id ?? null;
  const booked = bookClaim({ claim, entries: books.ledger }, { paidOn: bankEntry.day, lineId }, context);
  return booked.ok ? ok(withClaim(newPart(books, booked.value.entry), booked.value.claim)) : booked;
}

/** Reversed on the day on which it came back; the claim waits to be paid again. */
export function claimBackPart(
  books: BankBooks,
  { bankEntry, claimId }: ClaimAtBank,
  context: Context,
): Result<BookedPart, Refused> {
  const claim = books.claims.find(({ id }) => id === claimId);
  const paid = claim === undefined ? null : entryOfClaim(claim, books.ledger);
  if (claim === undefined || !isIn(claim, 'paid') || paid === null) {
    return refuse<ExpensesRefusals>()('expenses.notPaid', {});
  }
  const { day, returnReason } = bankEntry;
  const { paidOn: earliest } = claim.state;
  if (day < earliest) return refuse<ExpensesRefusals>()('expenses.paidTooEarly', { earliest });
  const reversal = reversalOf(paid, {
    id: context.newId<LedgerEntryId>(),
    number: nextEntryNumber(books.ledger),
    day,
    reason: returnReason ?? '',
  });
  const part = withClaim(newPart(books, reversal), unpaid(claim));
  // Rule P12: the line that paid it is ended, with the reason of the bank.
  const ended = books.batchLines
    .filter(({ id }) => id === claim.state.lineId)
    .map((line): BatchLine => ({ ...line, ended: { kind: 'rejected', day, reason: returnReason ?? '' } }));
  const took = { kind: 'claim', claimId, lineId: claim.state.lineId } as const;
  return ok({ ...part, took, puts: [...part.puts, ...ended.map((line) => put(batchLineTable, line))] });
}

/** The sent line that this entry pays: the one it names, or one that it cannot name, as of a batch in one line (rule P11). */
function lineOf(books: BankBooks, { bankEntry, claimId }: ClaimAtBank): BatchLine | null {
  const sent = openOrders(books).flatMap(({ lines }) => lines);
  const line = sent.find(({ pays }) => keyOfPaid(pays) === claimId);
  if (line === undefined) return null;
  return bankEntry.endToEndId === null || isNamedIn(bankEntry, line) ? line : null;
}

/** The entry of the ledger by which this claim stands as paid; null while it is not. */
export function entryOfClaim({ state }: Claim, ledger: readonly LedgerEntry[]): LedgerEntry | null {
  return state.status === 'paid' ? standing(state.entryId, ledger) : null;
}

function standing(entryId: LedgerEntryId, ledger: readonly LedgerEntry[]): LedgerEntry | null {
  const paid = ledger.find(({ id }) => id === entryId);
  return paid === undefined ? null : standingAs(paid, ledger);
}

function withClaim(part: BookedPart, claim: Claim): BookedPart {
  const claims = part.after.claims.map((one) => (one.id === claim.id ? claim : one));
  return { ...part, puts: [...part.puts, put(claimTable, claim)], after: { ...part.after, claims } };
}
