/** A balanced entry of the double-entry ledger: never changed, only reversed. Holds ids and figures, no names. */
import { z } from 'zod';
import { Day } from '../../kernel/dates';
import { idOf } from '../../kernel/ids';
import { Cents } from '../../kernel/money';
import { defineTable } from '../action';
import { ACCOUNTS } from './account';
import { ContributionId } from './contribution';

export const LedgerEntryId = idOf<'LedgerEntryId'>();
export type LedgerEntryId = z.infer<typeof LedgerEntryId>;

export const ENTRY_KINDS = [
  'promise',
  'receipt',
  'reservation',
  'release',
  'award',
  'payment',
  'settlement',
  'return',
  'interest',
  'cost',
  'repayment',
  'refund',
  'opening',
  'reversal',
] as const;

export const LedgerLine = z.strictObject({
  account: z.enum(ACCOUNTS),
  /** Debit is positive, credit negative. */
  amount: Cents.refine((amount) => amount !== 0),
  /** The source whose money this is. */
  source: ContributionId,
  /** What the money is for, where that is known: a round or a grant. */
  subject: z.strictObject({ kind: z.enum(['round', 'grant']), id: z.uuid() }).nullable(),
});
export type LedgerLine = z.infer<typeof LedgerLine>;

export const LedgerEntry = z
  .strictObject({
    id: LedgerEntryId,
    /** 1, 2, 3 … without a gap, over the life of the fund. */
    number: z.int().positive(),
    day: Day,
    kind: z.enum(ENTRY_KINDS),
    lines: z.array(LedgerLine).min(2),
    reverses: LedgerEntryId.nullable(),
    /** Why an entry was reversed, or why money went back to its giver; empty otherwise. */
    reason: z.string().max(500),
  })
  .refine((entry) => entry.lines.reduce((sum, line) => sum + line.amount, 0) === 0, {
    message: 'A ledger entry sums to zero.',
  });
export type LedgerEntry = z.infer<typeof LedgerEntry>;

export const ledgerEntryTable = defineTable({
  name: 'ledgerEntries',
  schema: LedgerEntry,
  indexes: ['number', 'day', 'kind'],
  sealing: { fields: { reason: '' }, lookups: [], subjectOf: () => null },
});
