/** Books one part of a bank entry on the books as the parts before it left them (B5, B7, B10). */

import { cents, negate } from '../../kernel/money';
import { ok, type Result } from '../../kernel/result';
import { type Context, put, type RefusalOf, refuse } from '../action';
import type { ExpensesRefusals } from '../expenses/refusals';
import { recordContribution } from '../funds/actions/record-contribution';
import { NO_AGREEMENT } from '../funds/agreement';
import { type Contribution, contributionTable } from '../funds/contribution';
import { type Giver, giverTable } from '../funds/giver';
import { type LedgerEntry, type LedgerEntryId, ledgerEntryTable } from '../funds/ledger-entry';
import { movedOnBank } from '../funds/position';
import { costLines, entryOf, interestLines, nextEntryNumber, reversalOf } from '../funds/posting';
import { bookReceipt } from '../funds/receipt-booking';
import type { AgreementRefusals, FundsRefusals } from '../funds/refusals';
import { type BatchLine, batchLineTable, keyOfPaid, lineStatus } from '../grants/batch-line';
import { type Payment, paymentTable } from '../grants/payment';
import { bookPayment, bookReturn } from '../grants/payment-booking';
import type { GrantsRefusals } from '../grants/refusals';
import { type BankBooks, entryOfPayment, settledOver } from './bank-books';
import { type BankEntry, coverOf, paymentReference } from './bank-entry';
import { type BookedPart, newPart } from './booked-part';
import type { BookingPart } from './booking-part';
import { claimBackPart, claimPart } from './claim-part';
import { giveBackPart } from './give-back-part';
import { openOrders } from './open-orders';
import type { BankRefusals } from './refusals';

export type BookingRefusals = BankRefusals &
  FundsRefusals &
  AgreementRefusals &
  GrantsRefusals &
  ExpensesRefusals;
export type BookingRefusal = RefusalOf<BookingRefusals>;

export interface PartToBook {
  readonly bankEntry: BankEntry;
  readonly part: BookingPart;
}

export function bookPart(
  books: BankBooks,
  { bankEntry, part }: PartToBook,
  context: Context,
): Result<BookedPart, BookingRefusal> {
  const { day } = bankEntry;
  switch (part.kind) {
    case 'ledger':
      return knownPart(books, part);
    case 'receipt': {
      const contribution = books.contributions.find(({ id }) => id === part.contributionId) ?? null;
      const giver = books.givers.find(({ id }) => id === contribution?.giverId) ?? null;
      const known = { contribution, giver, entries: books.ledger };
      const entry = bookReceipt(known, { amount: part.amount, day }, context);
      return entry.ok ? ok(newPart(books, entry.value)) : entry;
    }
    case 'gift':
      return giftPart(books, { day, part }, context);
    case 'payment':
      return paymentPart(books, { bankEntry, part }, context);
    case 'return': {
      const grant = books.grants.find(({ id }) => id === part.grantId) ?? null;
      const known = { grant, entries: books.ledger };
      const entry = bookReturn(known, { amount: part.amount, returnedOn: day }, context);
      return entry.ok ? ok(newPart(books, entry.value)) : entry;
    }
    case 'repayment':
    case 'refund':
      return giveBackPart(books, { day, part }, context);
    case 'bounce':
      return bouncePart(books, { bankEntry, part }, context);
    case 'claim':
      return claimPart(books, { bankEntry, claimId: part.claimId }, context);
    case 'claimBack':
      return claimBackPart(books, { bankEntry, claimId: part.claimId }, context);
    case 'cost':
    case 'interest':
      return ownPart(books, { bankEntry, part }, context);
  }
}

type PartOf<Kind extends BookingPart['kind']> = Extract<BookingPart, { kind: Kind }>;

/** Rule B5: no entry of the ledger is vouched for beyond what it moved on the bank. */
function knownPart(
  books: BankBooks,
  { entryId, amount }: PartOf<'ledger'>,
): Result<BookedPart, BookingRefusal> {
  const entry = books.ledger.find(({ id }) => id === entryId);
  if (entry === undefined) return refuse<BankRefusals>()('bank.unknownLedgerEntry', {});
  const left = cents(movedOnBank(entry) - (coverOf(books.booked).get(entryId) ?? 0));
  const isWithin = amount > 0 ? amount <= left : amount >= left;
  if (!isWithin) return refuse<BankRefusals>()('bank.moreThanBooked', { number: entry.number, left });
  return ok({ entryId, amount, isNew: false, took: null, puts: [], removals: [], after: books });
}

/** A promise of the same day and its receipt; the match vouches for the receipt, the promise moved no money. */
function giftPart(
  books: BankBooks,
  { day, part }: { day: BankEntry['day']; part: PartOf<'gift'> },
  context: Context,
): Result<BookedPart, BookingRefusal> {
  const { giver, title, amount } = part;
  const snapshot = {
    funds: books.fund === null ? [] : [books.fund],
    giver: giver.kind === 'known' ? (books.givers.find(({ id }) => id === giver.giverId) ?? null) : null,
    lastEntry: books.ledger.reduce<LedgerEntry | null>(
      (last, one) => (last === null || one.number > last.number ? one : last),
      null,
    ),
  };
  const promise = {
    title,
    form: 'gift',
    amount,
    promisedOn: day,
    earmark: { kind: 'none' },
    terms: '',
    agreement: NO_AGREEMENT,
  } as const;
  const promised = recordContribution.decide(snapshot, { ...promise, giver }, context);
  if (!promised.ok) return promised;
  const { puts } = promised.value;
  const rowsOf = <Row>({ name }: { readonly name: string }) =>
    puts.filter(({ table }) => table === name).map(({ row }) => row as Row);
  const after: BankBooks = {
    ...books,
    ledger: [...books.ledger, ...rowsOf<LedgerEntry>(ledgerEntryTable)],
    contributions: [...books.contributions, ...rowsOf<Contribution>(contributionTable)],
    givers: [...books.givers, ...rowsOf<Giver>(giverTable)],
  };
  const contribution = after.contributions.at(-1) ?? null;
  const itsGiver = after.givers.find(({ id }) => id === contribution?.giverId) ?? null;
  const received = bookReceipt(
    { contribution, giver: itsGiver, entries: after.ledger },
    { amount, day },
    context,
  );
  if (!received.ok) return received;
  const made = newPart(after, received.value);
  return ok({ ...made, puts: [...puts, ...made.puts] });
}

function paymentPart(
  books: BankBooks,
  { bankEntry, part }: { bankEntry: BankEntry; part: PartOf<'payment'> },
  context: Context,
): Result<BookedPart, BookingRefusal> {
  const grant = books.grants.find(({ id }) => id === part.grantId) ?? null;
  const payments = books.payments.filter(({ grantId }) => grantId === part.grantId);
  const dossier = { grant, payments, entries: books.ledger };
  const input = {
    instalmentId: part.instalmentId,
    paidOn: bankEntry.day,
    reference: referenceFor(books, { bankEntry, part }),
  };
  const booked = bookPayment(dossier, input, context);
  if (!booked.ok) return booked;
  const { payment, entry } = booked.value;
  const made = newPart(books, entry);
  return ok({
    ...made,
    puts: [put(paymentTable, payment), ...made.puts],
    after: { ...made.after, payments: [...books.payments, payment] },
  });
}

/** Of a batch that the bank books as one line the entry names no payment: then the line of the batch does (rule P11). */
function referenceFor(
  books: BankBooks,
  { bankEntry, part }: { bankEntry: BankEntry; part: PartOf<'payment'> },
): string {
  if (bankEntry.endToEndId !== null) return paymentReference(bankEntry);
  const sent = openOrders(books).flatMap(({ lines }) => lines);
  const line = sent.find(({ pays }) => keyOfPaid(pays) === part.instalmentId);
  return line?.endToEndId ?? paymentReference(bankEntry);
}

/** The reversal stands on the day on which the money came back (B10). */
function bouncePart(
  books: BankBooks,
  { bankEntry, part }: { bankEntry: BankEntry; part: PartOf<'bounce'> },
  context: Context,
): Result<BookedPart, BookingRefusal> {
  const payment = books.payments.find(({ id }) => id === part.paymentId);
  const paid = payment === undefined ? null : entryOfPayment(payment, books.ledger);
  if (payment === undefined || paid === null) return refuse<BankRefusals>()('bank.unknownPayment', {});
  if (bankEntry.day < payment.paidOn) {
    return refuse<GrantsRefusals>()('grants.dayTooEarly', { earliest: payment.paidOn });
  }
  const settled = settledOver([paid], books);
  if (settled !== null) return refuse<BankRefusals>()('bank.grantSettled', { number: settled.number });
  const ended = endedLines(books, { bankEntry, payment });
  const made = newPart(
    books,
    reversalOf(paid, {
      id: context.newId<LedgerEntryId>(),
      number: nextEntryNumber(books.ledger),
      day: bankEntry.day,
      reason: bankEntry.returnReason ?? '',
    }),
  );
  return ok({
    ...made,
    took: { kind: 'payment', payment },
    puts: [...made.puts, ...ended.map((line) => put(batchLineTable, line))],
    removals: [{ table: paymentTable.name, id: payment.id }],
    after: { ...made.after, payments: books.payments.filter(({ id }) => id !== payment.id) },
  });
}

/** Rule P12: the line that the payment closed is ended, with the reason of the bank. */
function endedLines(
  { batchLines }: BankBooks,
  { bankEntry, payment }: { bankEntry: BankEntry; payment: Payment },
): BatchLine[] {
  return batchLines
    .filter((line) => lineStatus(line, { payments: [payment], claims: [] }) === 'paid')
    .map((line) => ({
      ...line,
      ended: { kind: 'rejected', day: bankEntry.day, reason: bankEntry.returnReason ?? '' },
    }));
}

function ownPart(
  books: BankBooks,
  { bankEntry, part }: { bankEntry: BankEntry; part: PartOf<'cost' | 'interest'> },
  context: Context,
): Result<BookedPart, BookingRefusal> {
  const source = books.contributions.find(({ id }) => id === part.contributionId);
  if (source === undefined || source.form === 'inKind')
    return refuse<BankRefusals>()('bank.unknownSource', {});
  const isCost = part.kind === 'cost';
  const own = { source: source.id, amount: isCost ? negate(part.amount) : part.amount };
  const lines = isCost ? costLines(part.account, own) : interestLines(own);
  const [number, id] = [nextEntryNumber(books.ledger), context.newId<LedgerEntryId>()];
  return ok(newPart(books, entryOf({ kind: part.kind, day: bankEntry.day, lines, number, id })));
}
