/** How money moves are written down: balanced lines, entries and their reversals. */
import type { Day } from '../../kernel/dates';
import { type Cents, negate } from '../../kernel/money';
import {
  type Account,
  BANK,
  type CostAccount,
  GENERAL_RESERVE,
  INTEREST,
  PROMISE_ACCOUNTS,
  TO_REPAY,
} from './account';
import type { ContributionId } from './contribution';
import type { GiverKind } from './giver';
import type { LedgerEntry, LedgerEntryId, LedgerLine } from './ledger-entry';

export interface Posting {
  readonly kind: Exclude<LedgerEntry['kind'], 'reversal'>;
  readonly day: Day;
  readonly lines: readonly LedgerLine[];
  readonly number: number;
  readonly id: LedgerEntryId;
}

/** A new entry. Lines that do not sum to zero are a defect of ours, not a refusal. */
export function entryOf(posting: Posting): LedgerEntry {
  const sum = posting.lines.reduce((total, line) => total + line.amount, 0);
  if (sum !== 0 || posting.lines.length < 2) {
    throw new RangeError(`Lines of a ${posting.kind} do not balance: ${sum}`);
  }
  return { ...posting, lines: [...posting.lines], reverses: null, reason: '' };
}

/** The number for the next entry (rule G1). */
export function nextEntryNumber(entries: readonly LedgerEntry[]): number {
  return entries.reduce((highest, { number }) => Math.max(highest, number), 0) + 1;
}

export interface Transfer {
  readonly debit: Account;
  readonly credit: Account;
  readonly amount: Cents;
  readonly source: ContributionId;
  readonly subject: LedgerLine['subject'];
}

/** The two lines of one amount of one source; no lines for nothing. */
export function transfer({ debit, credit, amount, source, subject }: Transfer): LedgerLine[] {
  if (amount === 0) return [];
  return [
    { account: debit, amount, source, subject },
    { account: credit, amount: negate(amount), source, subject },
  ];
}

export interface MoneyOfSource {
  readonly giverKind: GiverKind;
  readonly amount: Cents;
  readonly source: ContributionId;
}

/** Rule G2: a promise is a claim on the giver and income at once. */
export function promiseLines({ giverKind, amount, source }: MoneyOfSource): LedgerLine[] {
  const { claim, income } = PROMISE_ACCOUNTS[giverKind];
  return transfer({ debit: claim, credit: income, amount, source, subject: null });
}

/** Rule G2: money that must go back is a claim and a debt, never income. */
export function borrowedLines({ giverKind, amount, source }: MoneyOfSource): LedgerLine[] {
  const { claim } = PROMISE_ACCOUNTS[giverKind];
  return transfer({ debit: claim, credit: TO_REPAY, amount, source, subject: null });
}

/** Rule G3: what comes in on the bank takes the place of the claim. */
export function receiptLines({ giverKind, amount, source }: MoneyOfSource): LedgerLine[] {
  const { claim } = PROMISE_ACCOUNTS[giverKind];
  return transfer({ debit: BANK, credit: claim, amount, source, subject: null });
}

export interface OwnMoney {
  readonly amount: Cents;
  readonly source: ContributionId;
}

/** Rule G9: interest is income of the source that it is written to. */
export function interestLines({ amount, source }: OwnMoney): LedgerLine[] {
  return transfer({ debit: BANK, credit: INTEREST, amount, source, subject: null });
}

/** Rule G9: what the fund itself spends is carried by a source. */
export function costLines(account: CostAccount, { amount, source }: OwnMoney): LedgerLine[] {
  return transfer({ debit: account, credit: BANK, amount, source, subject: null });
}

export interface Repaying {
  readonly amount: Cents;
  /** The loan. */
  readonly source: ContributionId;
  /** Whose money leaves the bank; the same where what was lent was not used. */
  readonly from: ContributionId;
}

/** Rule G13: the debt goes down, and the money of the payer leaves the bank; each source stays in balance. */
export function repaymentLines({ amount, source, from }: Repaying): LedgerLine[] {
  const whole = { amount, subject: null };
  if (source === from) return transfer({ ...whole, debit: TO_REPAY, credit: BANK, source });
  return [
    ...transfer({ ...whole, debit: TO_REPAY, credit: GENERAL_RESERVE, source }),
    ...transfer({ ...whole, debit: GENERAL_RESERVE, credit: BANK, source: from }),
  ];
}

/** Rule G14: what goes back to its giver was no income after all. */
export function refundLines({ giverKind, amount, source }: MoneyOfSource): LedgerLine[] {
  const { income } = PROMISE_ACCOUNTS[giverKind];
  return transfer({ debit: income, credit: BANK, amount, source, subject: null });
}

export interface Reversal {
  readonly id: LedgerEntryId;
  readonly number: number;
  readonly day: Day;
  readonly reason: string;
}

/** Rule G5: the same lines the other way round, pointing at what they undo. */
export function reversalOf(entry: LedgerEntry, reversal: Reversal): LedgerEntry {
  const lines = entry.lines.map((line) => ({ ...line, amount: negate(line.amount) }));
  return { ...reversal, kind: 'reversal', lines, reverses: entry.id };
}
