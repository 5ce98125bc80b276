/** Undoes a match, with a reason: what it booked is reversed on the same day, what stood there before stays (B9). */
import { z } from 'zod';
import { cents } from '../../../kernel/money';
import { ok, type Result } from '../../../kernel/result';
import {
  type Context,
  type Decision,
  defineAction,
  type Put,
  put,
  type Reader,
  type RefusalOf,
  type Removal,
  refuse,
} from '../../action';
import { type Claim, type ClaimIn, claimTable, isIn } from '../../expenses/claim';
import { unpaid } from '../../expenses/claim-booking';
import { positionsOf } from '../../funds/balance';
import { standingAs } from '../../funds/ledger-chain';
import { type LedgerEntry, type LedgerEntryId, ledgerEntryTable } from '../../funds/ledger-entry';
import { isOverRepaid } from '../../funds/loan';
import { nextEntryNumber, reversalOf } from '../../funds/posting';
import { type Payment, paymentTable } from '../../grants/payment';
import { type BankBooks, isBookedBy, loadBankBooks, settledOver } from '../bank-books';
import { type BankEntry, BankEntryId, bankEntryTable, paymentReference } from '../bank-entry';
import { givenBackAgain, type NotAgain } from '../given-back-again';
import type { BankRefusals } from '../refusals';

type Refused =
  | RefusalOf<
      Pick<BankRefusals, 'bank.grantSettled' | 'bank.moneyInUse' | 'bank.bounceStays' | 'bank.loanWasRepaid'>
    >
  | NotAgain;

interface Released {
  readonly puts: readonly Put[];
  readonly removals: readonly Removal[];
}

export const releaseBankEntry = defineAction({
  name: 'release-bank-entry',
  input: z.strictObject({ bankEntryId: BankEntryId, reason: z.string().trim().min(1).max(500) }),
  load: async (reader: Reader, { bankEntryId }) => {
    const entry = await reader.get(bankEntryTable, bankEntryId);
    return {
      entry,
      other: entry?.state.status === 'between' ? await reader.get(bankEntryTable, entry.state.otherId) : null,
      books: await loadBankBooks(reader),
    };
  },
  decide: ({ entry, other, books }, { reason }, context): Decision<BankRefusals> => {
    if (entry === null) return refuse<BankRefusals>()('bank.unknownEntry', {});
    if (entry.state.status === 'open') return refuse<BankRefusals>()('bank.notBooked', {});
    const released =
      entry.state.status === 'booked' ? takenBack(books, { entry, reason }, context) : ok(NOTHING);
    if (!released.ok) return released;
    const halves = other === null ? [entry] : [entry, other];
    return ok({
      puts: [
        ...released.value.puts,
        ...halves.map((half) => put(bankEntryTable, { ...half, state: { status: 'open' } })),
      ],
      removals: released.value.removals,
      audit: {
        subject: { kind: 'bankEntry', id: entry.id },
        details: { amount: entry.amount, reversed: released.value.puts.length },
      },
    });
  },
});

const NOTHING: Released = { puts: [], removals: [] };

function takenBack(
  books: BankBooks,
  { entry, reason }: { readonly entry: BankEntry; readonly reason: string },
  context: Context,
): Result<Released, Refused> {
  const made = madeBy(entry, books.ledger);
  const standing = made.flatMap((one) => standingAs(one, books.ledger) ?? []);
  const restored = givenBackAgain(books, entry);
  if (!restored.ok) return restored;
  if (standing.length < made.length) return refuse<BankRefusals>()('bank.bounceStays', {});
  const payments = paymentsOf(made, books.payments, paymentReference(entry));
  const settled = settledOver(
    made.filter(({ kind }) => kind === 'payment'),
    books,
  );
  if (settled !== null) return refuse<BankRefusals>()('bank.grantSettled', { number: settled.number });
  const first = nextEntryNumber(books.ledger);
  const reversals = standing.map((one, index) => {
    const day = made[index]?.day ?? one.day;
    return reversalOf(one, { id: context.newId<LedgerEntryId>(), number: first + index, day, reason });
  });
  const short = shortage(books.ledger, reversals);
  if (short === 0 && isOverRepaid([...books.ledger, ...reversals])) {
    return refuse<BankRefusals>()('bank.loanWasRepaid', {});
  }
  if (short < 0) return refuse<BankRefusals>()('bank.moneyInUse', { short: cents(-short) });
  return ok({
    puts: [
      ...reversals.map((reversal) => put(ledgerEntryTable, reversal)),
      ...restored.value,
      ...claimsPaidBy(made, books.claims).map((claim) => put(claimTable, unpaid(claim))),
    ],
    removals: payments.map(({ id }) => ({ table: paymentTable.name, id })),
  });
}

function madeBy({ state }: BankEntry, ledger: readonly LedgerEntry[]): LedgerEntry[] {
  if (state.status !== 'booked') return [];
  const ids = new Set(state.parts.filter(({ isNew }) => isNew).map(({ entryId }) => entryId));
  return ledger.filter(({ id }) => ids.has(id));
}

/** Two instalments of one award may be alike in day and amount: then the reference tells which payment it was. */
function paymentsOf(
  made: readonly LedgerEntry[],
  payments: readonly Payment[],
  reference: string,
): Payment[] {
  const found: Payment[] = [];
  for (const entry of made) {
    const alike = payments.filter((payment) => !found.includes(payment) && isBookedBy(entry, payment));
    const payment = alike.find((one) => one.reference === reference) ?? alike[0];
    if (payment !== undefined) found.push(payment);
  }
  return found;
}

/** How far the first source that would come below zero by it comes below zero; 0 when none does. */
function shortage(ledger: readonly LedgerEntry[], reversals: readonly LedgerEntry[]): number {
  const before = positionsOf(ledger, { until: null });
  const after = positionsOf([...ledger, ...reversals], { until: null });
  for (const [source, { free }] of after) {
    if (free < 0 && free < (before.get(source)?.free ?? 0)) return free;
  }
  return 0;
}

/** Claims that wait to be paid again when these entries are reversed. */
function claimsPaidBy(made: readonly LedgerEntry[], claims: readonly Claim[]): ClaimIn<'paid'>[] {
  const ids = new Set(made.map(({ id }) => id));
  return claims.filter((claim) => isIn(claim, 'paid')).filter(({ state }) => ids.has(state.entryId));
}
