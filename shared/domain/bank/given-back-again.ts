/** Makes payments stand again that a bank entry was said to give back by mistake (rule B12). */
import { ok, type Result } from '../../kernel/result';
import { type Put, put, type RefusalOf, refuse } from '../action';
import { claimTable } from '../expenses/claim';
import { rootOf } from '../funds/ledger-chain';
import type { LedgerEntry } from '../funds/ledger-entry';
import { type BatchLine, batchLineTable, keyOfPaid, liveLines } from '../grants/batch-line';
import { moneyOfGrant, totalOfGrant } from '../grants/grant-money';
import { instalmentLines } from '../grants/instalment-plan';
import { type Payment, paymentTable } from '../grants/payment';
import type { BankBooks } from './bank-books';
import type { BankEntry, BankEntryState, TookBack } from './bank-entry';
import type { BankRefusals } from './refusals';

export type NotAgain = RefusalOf<
  Pick<BankRefusals, 'bank.bounceStays' | 'bank.paidAgain' | 'bank.inBatchAgain' | 'bank.changedSince'>
>;

type Part = Extract<BankEntryState, { status: 'booked' }>['parts'][number];

/** The payments, claims and lines as they were. A payment of before this was kept stays as the bank gave it back. */
export function givenBackAgain(books: BankBooks, { state }: BankEntry): Result<readonly Put[], NotAgain> {
  const puts: Put[] = [];
  const byId = new Map(books.ledger.map((entry) => [entry.id, entry]));
  for (const part of state.status === 'booked' ? state.parts : []) {
    const reversal = part.isNew ? byId.get(part.entryId) : undefined;
    if (reversal?.kind !== 'reversal') continue;
    const again = oneAgain(books, part, rootOf(reversal, byId));
    if (!again.ok) return again;
    puts.push(...again.value);
  }
  return ok(puts);
}

function oneAgain(books: BankBooks, { took }: Part, paid: LedgerEntry): Result<readonly Put[], NotAgain> {
  if (took === null) return refuse<BankRefusals>()('bank.bounceStays', {});
  const key = took.kind === 'claim' ? took.claimId : took.payment.instalmentId;
  const held = liveLines(books.batches, books.batchLines).find(({ line }) => keyOfPaid(line.pays) === key);
  if (held !== undefined) return refuse<BankRefusals>()('bank.inBatchAgain', { batch: held.batch.number });
  return took.kind === 'claim' ? claimAgain(books, took, paid) : paymentAgain(books, took.payment, paid);
}

type Took<Kind extends TookBack['kind']> = Extract<TookBack, { kind: Kind }>;

function claimAgain(
  { claims, batchLines }: BankBooks,
  { claimId, lineId }: Took<'claim'>,
  paid: LedgerEntry,
): Result<readonly Put[], NotAgain> {
  const claim = claims.find(({ id }) => id === claimId);
  if (claim?.state.status === 'paid') return refuse<BankRefusals>()('bank.paidAgain', {});
  if (claim?.state.status !== 'approved') return refuse<BankRefusals>()('bank.changedSince', {});
  const state = { ...claim.state, status: 'paid', paidOn: paid.day, entryId: paid.id, lineId } as const;
  return ok([
    put(claimTable, { ...claim, state }),
    ...closedAgain(batchLines.filter(({ id }) => id === lineId)),
  ]);
}

function paymentAgain(
  { grants, payments, ledger, batchLines }: BankBooks,
  payment: Payment,
  paid: LedgerEntry,
): Result<readonly Put[], NotAgain> {
  const { grantId, instalmentId, amount } = payment;
  if (payments.some((one) => one.instalmentId === instalmentId)) {
    return refuse<BankRefusals>()('bank.paidAgain', {});
  }
  const grant = grants.find(({ id }) => id === grantId);
  if (grant === undefined) return refuse<BankRefusals>()('bank.changedSince', {});
  const own = payments.filter((one) => one.grantId === grantId);
  const lines = instalmentLines(grant, own, totalOfGrant(moneyOfGrant(ledger, grantId)).toPay);
  const isDue = lines.some(({ instalment, toPay }) => instalment.id === instalmentId && toPay === amount);
  // What was paid since may have been split by what stood open then: no source pays more than it has.
  const after = [...moneyOfGrant([...ledger, paid], grantId).values()];
  if (!isDue || after.some(({ toPay }) => toPay < 0)) return refuse<BankRefusals>()('bank.changedSince', {});
  const closed = batchLines.filter(
    ({ pays, endToEndId }) => keyOfPaid(pays) === instalmentId && isSameId(endToEndId, payment.reference),
  );
  return ok([put(paymentTable, payment), ...closedAgain(closed)]);
}

function isSameId(a: string, b: string): boolean {
  return a.toUpperCase() === b.toUpperCase();
}

function closedAgain(lines: readonly BatchLine[]): Put[] {
  return lines.map((line) => put(batchLineTable, { ...line, ended: null }));
}
