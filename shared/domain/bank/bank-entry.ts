/** One entry of a bank statement, and which entries of the ledger it stands for. */
import { z } from 'zod';
import { Day } from '../../kernel/dates';
import { idOf } from '../../kernel/ids';
import { add, Cents, ZERO } from '../../kernel/money';
import { defineTable, ERASED } from '../action';
import { LedgerEntryId } from '../funds/ledger-entry';
import { BatchLineId } from '../grants/batch-line';
import { Payment } from '../grants/payment';
import { ClaimId } from '../people/claim-id';
import { BankAccountId } from './bank-account';

export const BankEntryId = idOf<'BankEntryId'>();
export type BankEntryId = z.infer<typeof BankEntryId>;

/** By what a person or the app saw that they belong together; `manual` needs a reason (rule B6). */
export const MATCH_GROUNDS = [
  'endToEndId',
  'batch',
  'reference',
  'account',
  'learned',
  'name',
  'planned',
  'words',
  'booked',
  'manual',
] as const;
export type MatchGround = (typeof MATCH_GROUNDS)[number];

/** What a payment that came back was before, so that telling this by mistake can be undone (rule B12). */
export const TookBack = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('payment'), payment: Payment }),
  z.strictObject({ kind: z.literal('claim'), claimId: ClaimId, lineId: BatchLineId.nullable() }),
]);
export type TookBack = z.infer<typeof TookBack>;

export const BankEntryState = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('open') }),
  z.strictObject({
    status: z.literal('booked'),
    ground: z.enum(MATCH_GROUNDS),
    reason: z.string().trim().max(500),
    /** The entries of the ledger that it stands for, and how much of each; together exactly the entry (rule B5). */
    parts: z
      .array(
        z.strictObject({
          entryId: LedgerEntryId,
          amount: Cents.refine((amount) => amount !== 0),
          /** Booked by matching it; else it stood in the ledger already. */
          isNew: z.boolean(),
          took: TookBack.nullable(),
        }),
      )
      .min(1),
  }),
  /** To or from another account of the fund: nothing changes hands (rule B8). */
  z.strictObject({ status: z.literal('between'), otherId: BankEntryId }),
]);
export type BankEntryState = z.infer<typeof BankEntryState>;

/** The longest that is kept of each text, in UTF-16 units; the standards of banks know shorter ones. */
export const MOST_LETTERS = {
  counterName: 140,
  counterIban: 40,
  description: 4000,
  endToEndId: 40,
  reference: 40,
  returnReason: 140,
  bankReference: 64,
  batchId: 64,
  code: 64,
} as const;

const text = (most: number) => z.string().trim().max(most);
const toldBy = (field: keyof typeof MOST_LETTERS) => text(MOST_LETTERS[field]);

const Remittance = z.strictObject({
  counterName: toldBy('counterName').nullable(),
  /** An IBAN, or the number as the bank writes it. */
  counterIban: toldBy('counterIban').nullable(),
  description: toldBy('description'),
  endToEndId: toldBy('endToEndId').nullable(),
  /** Structured: a payment reference (betalingskenmerk) or a creditor reference (ISO 11649). */
  reference: toldBy('reference').nullable(),
  /** Why a payment came back: a code of ISO 20022 such as `AC04`, or the words of the bank. */
  returnReason: toldBy('returnReason').nullable(),
});

/** One payment inside a batch that the bank wrote as one line; the amount where it is told for each. */
export const BankEntryDetail = Remittance.extend({ amount: Cents.nullable() });

export const BankEntry = Remittance.extend({
  id: BankEntryId,
  accountId: BankAccountId,
  /** The same in every file that the entry stands in (rule B4). */
  entryKey: text(64).min(1),
  /** Of the file that it first came from: `camt.053.001.02`, `csv.ing` … */
  layout: text(40).min(1),
  /** Booking day of the bank. */
  day: Day,
  valueDay: Day.nullable(),
  /** Came in is positive, went out negative. */
  amount: Cents.refine((amount) => amount !== 0),
  /** What the bank itself calls this entry. */
  bankReference: toldBy('bankReference').nullable(),
  /** Of the batch that was sent to the bank (PmtInfId), where this entry is one line for all of it. */
  batchId: toldBy('batchId').nullable(),
  /** What kind of payment it is, in the codes or words of the bank. */
  code: toldBy('code').nullable(),
  /** It takes an earlier entry back. */
  isReversal: z.boolean(),
  details: z.array(BankEntryDetail),
  state: BankEntryState,
});
export type BankEntry = z.infer<typeof BankEntry>;

export const bankEntryTable = defineTable({
  name: 'bankEntries',
  schema: BankEntry,
  indexes: ['accountId', 'day', 'entryKey', 'state.status'],
  sealing: {
    fields: {
      entryKey: ERASED,
      counterName: ERASED,
      counterIban: null,
      description: '',
      endToEndId: null,
      reference: null,
      bankReference: null,
      batchId: null,
      returnReason: null,
      details: [],
      'state.reason': '',
      'state.parts.*.took.payment.reference': '',
    },
    lookups: ['entryKey'],
    subjectOf: () => null,
  },
});

/** The entries of the ledger that statements vouch for, each with how much of it. */
export function coverOf(entries: readonly BankEntry[]): ReadonlyMap<LedgerEntryId, Cents> {
  const cover = new Map<LedgerEntryId, Cents>();
  for (const { state } of entries) {
    if (state.status !== 'booked') continue;
    for (const { entryId, amount } of state.parts) {
      cover.set(entryId, add(cover.get(entryId) ?? ZERO, amount));
    }
  }
  return cover;
}

const LONGEST_REFERENCE = 35;

/** What a payment that is booked from this entry is called; the bank names it again when the money comes back. */
export function paymentReference({ endToEndId, reference }: BankEntry): string {
  return (endToEndId ?? reference ?? '').slice(0, LONGEST_REFERENCE).trim();
}
