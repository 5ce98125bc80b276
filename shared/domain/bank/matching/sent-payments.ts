/** Payments of a batch that come back on a statement: one by one, or as one line for the whole batch (rule P11). */
import { cents, negate, sumOf } from '../../../kernel/money';
import type { BatchLine } from '../../grants/batch-line';
import { batchIdOf } from '../../grants/payment-batch';
import type { BankEntry } from '../bank-entry';
import type { BookingPart } from '../booking-part';
import type { OpenOrder } from '../open-orders';

export interface SentPayments {
  /** `endToEndId`: the bank names the payment. `batch`: it names the batch or its payments, or the sum says so. */
  readonly ground: 'endToEndId' | 'batch';
  readonly parts: readonly BookingPart[];
}

/** The surest first. */
export function sentPayments(entry: BankEntry, orders: readonly OpenOrder[]): SentPayments[] {
  if (entry.amount >= 0) return [];
  return [
    ...orders.flatMap(({ lines }) => named(entry, lines)),
    ...orders.flatMap((order) => inOneLine(entry, order)),
  ];
}

function named(entry: BankEntry, lines: readonly BatchLine[]): SentPayments[] {
  return lines
    .filter((line) => line.amount === negate(entry.amount) && isNamedIn(entry, line))
    .map((line) => ({ ground: 'endToEndId', parts: [partOf(line)] }));
}

/** Paid by phone, the id stands in the text; banks break texts, so spaces and signs do not count. */
export function isNamedIn(
  { endToEndId, description }: BankEntry,
  line: Pick<BatchLine, 'endToEndId'>,
): boolean {
  if (isNamedAs(line, endToEndId)) return true;
  return ` ${bare(description)} `.includes(` ${bare(line.endToEndId)} `);
}

function isNamedAs({ endToEndId }: Pick<BatchLine, 'endToEndId'>, told: string | null): boolean {
  return told !== null && told.toUpperCase() === endToEndId.toUpperCase();
}

function bare(text: string): string {
  return text.toUpperCase().replace(/[^A-Z0-9-]+/g, ' ');
}

/** What the bank left out of the debit, its details do not name: the others are paid. */
function inOneLine(entry: BankEntry, { batch, lines, sum }: OpenOrder): SentPayments[] {
  const told = lines.filter((line) => entry.details.some(({ endToEndId }) => isNamedAs(line, endToEndId)));
  const paid = cents(-entry.amount);
  if (told.length > 0) {
    return sumOf(told, ({ amount }) => amount) === paid ? [whole(told)] : [];
  }
  const isNamed = entry.batchId?.toUpperCase() === batchIdOf(batch)?.toUpperCase();
  const isLikely = lines.length > 1 && entry.counterIban === null && entry.day >= batch.day;
  return sum === paid && (isNamed || isLikely) ? [whole(lines)] : [];
}

function whole(lines: readonly BatchLine[]): SentPayments {
  return { ground: 'batch', parts: lines.map(partOf) };
}

function partOf({ pays }: BatchLine): BookingPart {
  if (pays.kind === 'claim') return { kind: 'claim', claimId: pays.claimId };
  return { kind: 'payment', grantId: pays.grantId, instalmentId: pays.instalmentId };
}
