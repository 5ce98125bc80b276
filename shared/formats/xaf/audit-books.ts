/**
 * One book year as an audit file tells it, whichever version it is written in: accounts, relations, opening balance and
 * entries, with exact totals (rules X1-X4).
 */
import { ACCOUNTS, BANK } from '../../domain/funds/account';
import type { LedgerEntry, LedgerLine } from '../../domain/funds/ledger-entry';
import { openingEntries } from '../../domain/funds/opening';
import type { Grant } from '../../domain/grants/grant';
import {
  type AnnualAccount,
  annualAccountOf,
  closedAccountOf,
  EARMARKED_FUNDS,
  reservesOf,
} from '../../domain/yearclose/annual-account';
import { firstDayOf, lastDayOf } from '../../domain/yearclose/fiscal-year';
import { linesUntil, sumsBy, type YearBooks } from '../../domain/yearclose/sums';
import { addDays, addMonths, type Day } from '../../kernel/dates';
import { type Cents, cents, negate, sumOf, ZERO } from '../../kernel/money';
import { type AuditRelation, givenBy, type RelationBooks, relationOfGrant, relationsOf } from './relations';

/** What stands in the file in words; Dutch, as the tax office reads it. */
export interface AuditWords {
  readonly account: (account: AnnualAccount) => string;
  readonly entry: (entry: LedgerEntry) => string;
  readonly bankJournal: string;
  readonly memoJournal: string;
  readonly earmark: (source: LedgerLine['source']) => string;
  readonly subject: (subject: NonNullable<LedgerLine['subject']>) => string;
}

export interface AuditInput {
  readonly year: number;
  readonly books: YearBooks & RelationBooks & { readonly grants: readonly Grant[] };
  /** `organisations`: persons and what they started stand in the file as a number only. */
  readonly names: 'organisations' | 'all';
  readonly words: AuditWords;
}

/** Debit is positive. */
export interface AuditLine {
  readonly account: AnnualAccount;
  readonly amount: Cents;
  readonly relation: string | null;
  readonly earmark: string;
  readonly subject: string | null;
}

export interface AuditTransaction {
  readonly number: number;
  readonly words: string;
  /** The month, from 1. */
  readonly period: number;
  readonly day: Day;
  readonly lines: readonly AuditLine[];
}

export interface AuditJournal {
  readonly id: 'BANK' | 'MEMO';
  readonly type: 'B' | 'M';
  readonly words: string;
  readonly transactions: readonly AuditTransaction[];
}

export interface Totals {
  readonly count: number;
  readonly debit: Cents;
  readonly credit: Cents;
}

export interface AuditBooks {
  readonly year: number;
  readonly first: Day;
  readonly last: Day;
  readonly accounts: readonly { readonly account: AnnualAccount; readonly words: string }[];
  readonly periods: readonly { readonly number: number; readonly first: Day; readonly last: Day }[];
  readonly relations: readonly AuditRelation[];
  readonly opening: readonly { readonly account: AnnualAccount; readonly amount: Cents }[];
  readonly journals: readonly AuditJournal[];
}

export function auditBooksOf(input: AuditInput): AuditBooks {
  const { year, books, words } = input;
  const [first, last] = [firstDayOf(year), lastDayOf(year)];
  const reserves = reservesOf(books.contributions);
  const before = linesUntil(books.entries, addDays(first, -1));
  const opening = sumsBy(before, (line) => closedAccountOf(line, reserves));
  return {
    year,
    first,
    last,
    accounts: [...new Set<AnnualAccount>([...ACCOUNTS, EARMARKED_FUNDS])]
      .toSorted()
      .map((account) => ({ account, words: words.account(account) })),
    periods: Array.from({ length: 12 }, (_none, month) => ({
      number: month + 1,
      first: addMonths(first, month),
      last: addDays(addMonths(first, month + 1), -1),
    })),
    relations: relationsOf(input, [addDays(first, -1), last]),
    opening: [...opening].map(([account, amount]) => ({ account, amount })).toSorted(byAccount),
    journals: journalsOf(input, [first, last]),
  };
}

function byAccount(a: { readonly account: string }, b: { readonly account: string }): number {
  return a.account < b.account ? -1 : 1;
}

/** Rule X3: what moved the bank stands in the journal of the bank; all else, and what the books began with, in the memorial. */
function journalsOf(input: AuditInput, [first, last]: readonly [Day, Day]): AuditJournal[] {
  const within = input.books.entries
    .filter(({ day }) => day >= first && day <= last)
    .toSorted((a, b) => a.number - b.number);
  const toTransaction = transactionMaker(input);
  const begun = new Set(openingEntries(input.books.entries).map(({ id }) => id));
  const isBank = ({ id, lines }: LedgerEntry) =>
    !begun.has(id) && lines.some(({ account }) => account === BANK);
  const { bankJournal, memoJournal } = input.words;
  const bank = within.filter(isBank).map(toTransaction);
  const memo = within.filter((entry) => !isBank(entry)).map(toTransaction);
  return [
    { id: 'BANK', type: 'B', words: bankJournal, transactions: bank },
    { id: 'MEMO', type: 'M', words: memoJournal, transactions: memo },
  ];
}

function transactionMaker({ books, words }: AuditInput): (entry: LedgerEntry) => AuditTransaction {
  const reserves = reservesOf(books.contributions);
  const giverRelation = givenBy(books);
  const grantRelation = relationOfGrant(books);
  const relationOf = ({ subject, source }: LedgerLine) =>
    (subject?.kind === 'grant' ? grantRelation.get(subject.id) : giverRelation.get(source)) ?? null;
  return (entry) => ({
    number: entry.number,
    words: words.entry(entry),
    period: Number(entry.day.slice(5, 7)),
    day: entry.day,
    lines: entry.lines.map((line) => ({
      account: annualAccountOf(line, reserves),
      amount: line.amount,
      relation: relationOf(line),
      earmark: words.earmark(line.source),
      subject: line.subject === null ? null : words.subject(line.subject),
    })),
  });
}

/** Rule X2: counted from the very lines that are written. */
export function totalsOf(lines: readonly { readonly amount: Cents }[]): Totals {
  return {
    count: lines.length,
    debit: sumOf(lines, ({ amount }) => cents(Math.max(amount, 0))),
    credit: sumOf(lines, ({ amount }) => (amount < 0 ? negate(amount) : ZERO)),
  };
}

export function linesOfJournals(journals: readonly AuditJournal[]): AuditLine[] {
  return journals.flatMap(({ transactions }) => transactions.flatMap(({ lines }) => lines));
}
