/** Payments that go to the bank together: prepared by one, signed by two, and sent once. */
import { z } from 'zod';
import { Day, Instant } from '../../kernel/dates';
import { Sha256 } from '../../kernel/hash';
import { Iban } from '../../kernel/iban';
import { idOf } from '../../kernel/ids';
import { defineTable, ERASED } from '../action';
import { SignatoryId } from '../people/signatory';

export const PaymentBatchId = idOf<'PaymentBatchId'>();
export type PaymentBatchId = z.infer<typeof PaymentBatchId>;

/** Of pain.001.001, the file for the bank: `09` of 2019, `03` of 2009, which many banks still ask for. */
export const TRANSFER_VERSIONS = ['09', '03'] as const;
export type TransferVersion = (typeof TRANSFER_VERSIONS)[number];

const Signature = z.strictObject({ by: SignatoryId, at: Instant });

/** What was signed, as one hash, and by whom. */
const Signed = z.strictObject({ contentHash: Sha256, prepared: Signature });

/** `approved` null: one signature was enough for this sum (rule P6). */
const Approved = Signed.extend({ approved: Signature.nullable() });

/** A file is the same bytes each time; by phone each payment is made by hand in the app of the bank. */
export const SentBy = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('file'), fileHash: Sha256 }),
  z.strictObject({ kind: z.literal('phone') }),
]);
export type SentBy = z.infer<typeof SentBy>;

export const BatchState = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('draft') }),
  Signed.extend({ status: z.literal('frozen') }),
  Approved.extend({ status: z.literal('approved') }),
  Approved.extend({ status: z.literal('sent'), sentAt: Instant, by: SentBy }),
  /** Withdrawn before it was sent, or told not to have gone to the bank after all: its instalments are payable again. */
  z.strictObject({
    status: z.literal('stopped'),
    stoppedAt: Instant,
    wasSent: z.boolean(),
    reason: z.string().trim().max(500),
  }),
]);
export type BatchState = z.infer<typeof BatchState>;
export type BatchStatus = BatchState['status'];

export const PaymentBatch = z.strictObject({
  id: PaymentBatchId,
  number: z.int().positive(),
  author: SignatoryId,
  /** The day on which the bank is to pay. */
  day: Day,
  /** The fund's name and account, as the bank takes them. */
  payer: z.string().min(1).max(70),
  payerIban: Iban,
  version: z.enum(TRANSFER_VERSIONS),
  /** One line on the statement for all; else one for each. */
  isOneLine: z.boolean(),
  state: BatchState,
});
export type PaymentBatch = z.infer<typeof PaymentBatch>;

export const paymentBatchTable = defineTable({
  name: 'paymentBatches',
  schema: PaymentBatch,
  indexes: ['number', 'state.status'],
  sealing: {
    fields: { payer: ERASED, payerIban: ERASED, 'state.reason': '' },
    lookups: [],
    subjectOf: () => null,
  },
});

/** What the bank calls the batch, in the file and on the statement; null before it was signed. */
export function batchIdOf({ number, state }: Pick<PaymentBatch, 'number' | 'state'>): string | null {
  // Of the content, so that this name never stands for other payments (rule P9).
  return 'contentHash' in state ? `BP-${number}-${state.contentHash.slice(0, 12)}` : null;
}
