/** One payment in a batch: an instalment or a claim in whole, to the account that was known when it was prepared. */
import { z } from 'zod';
import { Day } from '../../kernel/dates';
import { Iban } from '../../kernel/iban';
import { idOf } from '../../kernel/ids';
import { Cents } from '../../kernel/money';
import { defineTable, ERASED } from '../action';
import { ClaimId } from '../people/claim-id';
import { InitiativeId } from '../people/initiative';
import { PersonId } from '../people/person';
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

/** An instalment of an award, or what a volunteer claimed. */
export const PaidThing = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('instalment'),
    grantId: GrantId,
    instalmentId: InstalmentId,
    initiativeId: InitiativeId,
  }),
  z.strictObject({ kind: z.literal('claim'), claimId: ClaimId, personId: PersonId }),
]);
export type PaidThing = z.infer<typeof PaidThing>;

export const BatchLine = z.strictObject({
  id: BatchLineId,
  batchId: PaymentBatchId,
  /** From 1. */
  position: z.int().positive(),
  pays: PaidThing,
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
  indexes: ['batchId', 'pays.grantId'],
  sealing: {
    fields: { endToEndId: ERASED, holder: ERASED, iban: null, text: '', 'ended.reason': '' },
    lookups: [],
    // What was paid to a volunteer goes with the words of the claim.
    subjectOf: ({ pays }) => (pays.kind === 'claim' ? pays.claimId : pays.initiativeId),
  },
});

/** A line with the batch that it stands in. */
export interface LineInBatch {
  readonly line: BatchLine;
  readonly batch: PaymentBatch;
}

/** The instalment or the claim, as one key for both. */
export function keyOfPaid(pays: PaidThing): InstalmentId | ClaimId {
  return pays.kind === 'claim' ? pays.claimId : pays.instalmentId;
}

/** The lines that hold what they pay: of batches that were not stopped, and that did not end otherwise (rule P3). */
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

/** `elsewhere`: it is paid, under another name than that of this line. */
export type LineStatus = 'open' | 'paid' | 'elsewhere' | 'rejected' | 'byHand';

/** What was paid, as far as a line has to know it. */
export interface Paid {
  readonly payments: readonly Payment[];
  readonly claims: readonly {
    readonly id: ClaimId;
    readonly state: { readonly status: string; readonly lineId?: BatchLineId | null };
  }[];
}

/** Rule P11. */
export function lineStatus(line: BatchLine, { payments, claims }: Paid): LineStatus {
  const { pays, ended, endToEndId } = line;
  if (ended !== null) return ended.kind;
  if (pays.kind === 'claim') {
    const state = claims.find(({ id }) => id === pays.claimId)?.state;
    if (state?.status !== 'paid') return 'open';
    return state.lineId === line.id ? 'paid' : 'elsewhere';
  }
  const payment = payments.find(({ instalmentId }) => instalmentId === pays.instalmentId);
  if (payment === undefined) return 'open';
  return payment.reference.toUpperCase() === endToEndId.toUpperCase() ? 'paid' : 'elsewhere';
}
