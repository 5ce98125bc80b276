/** Money that is on its way when a fund is handed over: promises by their days, loans, and what lies ready for the bank. */
import type { Day } from '../../kernel/dates';
import { add, type Cents, sumOf } from '../../kernel/money';
import type { Claim } from '../expenses/claim';
import { openParts, type PartLine } from '../funds/agreement';
import { positionsOf } from '../funds/balance';
import { type Contribution, isBorrowed } from '../funds/contribution';
import type { LedgerEntry } from '../funds/ledger-entry';
import { owedOn } from '../funds/loan';
import { NO_MONEY } from '../funds/position';
import { type BatchLine, keyOfPaid } from '../grants/batch-line';
import type { Payment } from '../grants/payment';
import type { BatchStatus, PaymentBatch } from '../grants/payment-batch';
import { openBatches } from '../payments/open-batches';

/** What is still to come of a promise, on one day. */
export interface OpenPromise {
  readonly title: string;
  readonly amount: Cents;
  /** null: no day was agreed. */
  readonly due: Day | null;
}

export interface OpenLoan {
  readonly title: string;
  readonly owed: Cents;
  /** What goes back first; null: there is no plan. */
  readonly next: PartLine | null;
  /** The last day of the plan. */
  readonly last: Day | null;
}

export interface BatchSum {
  readonly number: number;
  readonly status: BatchStatus;
  /** Of what is not paid yet. */
  readonly amount: Cents;
}

export interface OpenMoney {
  readonly promises: readonly OpenPromise[];
  readonly loans: readonly OpenLoan[];
  readonly batches: readonly BatchSum[];
}

export interface OpenMoneyBooks {
  readonly entries: readonly LedgerEntry[];
  readonly contributions: readonly Pick<Contribution, 'id' | 'title' | 'form' | 'agreement'>[];
  readonly payments: readonly Payment[];
  readonly claims: readonly Claim[];
  readonly batches: readonly PaymentBatch[];
  readonly batchLines: readonly BatchLine[];
}

export function openMoneyOf(books: OpenMoneyBooks): OpenMoney {
  const positions = positionsOf(books.entries, { until: null });
  const promised = new Map([...positions].map(([id, position]) => [id, position.promised]));
  const promisedOf = ({ id }: Pick<Contribution, 'id'>) => promised.get(id) ?? NO_MONEY.promised;
  return {
    promises: books.contributions.flatMap((one) => promisesOf(one, promisedOf(one))),
    loans: books.contributions.filter(isBorrowed).flatMap((one): OpenLoan[] => {
      const owed = owedOn(books.entries, one.id, null);
      if (owed <= 0) return [];
      const parts = openParts(one.agreement.loan?.repayments ?? [], add(owed, promisedOf(one)));
      return [{ title: one.title, owed, next: parts[0] ?? null, last: parts.at(-1)?.day ?? null }];
    }),
    batches: batchSums(books),
  };
}

/** Together exactly what is promised; goods stand in no entry, so nothing of them is open. */
function promisesOf(
  { title, agreement }: Pick<Contribution, 'title' | 'agreement'>,
  promised: Cents,
): OpenPromise[] {
  if (promised <= 0) return [];
  const parts = openParts(agreement.expected, promised);
  return parts.length === 0
    ? [{ title, amount: promised, due: null }]
    : parts.map(({ open, day }) => ({ title, amount: open, due: day }));
}

function batchSums({ batches, batchLines, payments, claims }: OpenMoneyBooks): BatchSum[] {
  const statuses = new Map(batches.map(({ id, state }) => [id, state.status]));
  return openBatches(batches, batchLines, { payments, claims }).flatMap(({ id, number, paysIds }) => {
    const open = batchLines.filter((line) => line.batchId === id && paysIds.includes(keyOfPaid(line.pays)));
    const status = statuses.get(id);
    return status === undefined ? [] : [{ number, status, amount: sumOf(open, ({ amount }) => amount) }];
  });
}
