/** One payment in a batch: an instalment in whole, to the account that was known when it was prepared. */
import { z } from 'zod';
import { Day } from '../../kernel/dates';
import { Iban } from '../../kernel/iban';
import { idOf } from '../../kernel/ids';
import { Cents } from '../../kernel/money';
import { defineTable, ERASED } from '../action';
import { InitiativeId } from '../people/initiative';
import { GrantId, InstalmentId } from './grant';
import type { Payment } from './payment';
import { type PaymentBatch, PaymentBatchId } from './payment-batch';

export const BatchLineId = idOf<'BatchLineId'>();
export type BatchLineId = z.infer<typeof BatchLineId>;

/** `rejected`: by the bank, before or after it left the account. `byHand`: it was paid another way. */
export const LineEnd = z.strictObject({
  kind: z.enum(['rejected', 'byHand']),
  day: Day,
  reason: z.string().trim().max(500),
});

export const BatchLine = z.strictObject({
  id: BatchLineId,
  batchId: PaymentBatchId,
  /** From 1. */
  position: z.int().positive(),
  grantId: GrantId,
  instalmentId: InstalmentId,
  initiativeId: InitiativeId,
  amount: Cents.refine((amount) => amount > 0),
  /** Never used for another payment; the statement of the bank names it. */
  endToEndId: z.string().min(1).max(35),
  /** Holder, account and text as the bank takes them. */
  holder: z.string().min(1).max(70),
  /** null: erased. */
  iban: Iban.nullable(),
  text: z.string().max(140),
  /** null: it is still to come back on a statement, or did. */
  ended: LineEnd.nullable(),
});
export type BatchLine = z.infer<typeof BatchLine>;

export const batchLineTable = defineTable({
  name: 'batchLines',
  schema: BatchLine,
  indexes: ['batchId', 'grantId'],
  sealing: {
    fields: { endToEndId: ERASED, holder: ERASED, iban: null, text: '', 'ended.reason': '' },
    lookups: [],
    subjectOf: ({ initiativeId }) => initiativeId,
  },
});

/** A line with the batch that it stands in. */
export interface LineInBatch {
  readonly line: BatchLine;
  readonly batch: PaymentBatch;
}

/** The lines that hold their instalment: of batches that were not stopped, and that did not end otherwise (rule P3). */
export function liveLines(batches: readonly PaymentBatch[], lines: readonly BatchLine[]): LineInBatch[] {
  const live = new Map(batches.filter(({ state }) => state.status !== 'stopped').map((one) => [one.id, one]));
  return lines.flatMap((line) => {
    const batch = live.get(line.batchId);
    return batch === undefined || line.ended !== null ? [] : [{ line, batch }];
  });
}

/** Signed by somebody, so that nothing about it may change (rule P13). */
export function isBound({ batch }: LineInBatch): boolean {
  return batch.state.status !== 'draft';
}

/** `elsewhere`: the instalment is paid, under another name than that of this line. */
export type LineStatus = 'open' | 'paid' | 'elsewhere' | 'rejected' | 'byHand';

/** Rule P11. */
export function lineStatus(
  { ended, instalmentId, endToEndId }: BatchLine,
  payments: readonly Payment[],
): LineStatus {
  if (ended !== null) return ended.kind;
  const payment = payments.find((one) => one.instalmentId === instalmentId);
  if (payment === undefined) return 'open';
  return payment.reference.toUpperCase() === endToEndId.toUpperCase() ? 'paid' : 'elsewhere';
}
