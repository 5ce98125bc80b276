import { LedgerEntry } from '@shared/domain/funds/ledger-entry';
import { Payment } from '@shared/domain/grants/payment';
import { type Books, holds, truthsOf } from '@shared/domain/handover/truths';
import { cents } from '@shared/kernel/money';
import { expect, test } from 'vitest';
import { makeDemoFund } from '../../../support/demo-fund/story';

const { tables } = await makeDemoFund();
const books: Books = {
  entries: (tables.ledgerEntries ?? []).map((row) => LedgerEntry.parse(row)),
  payments: (tables.payments ?? []).map((row) => Payment.parse(row)),
};
const broken = (changed: Books) => truthsOf(changed).flatMap((truth) => (holds(truth) ? [] : [truth.name]));
/** The books with the first line on this account one cent higher. */
const oneCentMore = (account: string): Books => {
  const entry = books.entries.find(({ lines }) => lines.some((line) => line.account === account));
  return {
    ...books,
    entries: books.entries.map((each) =>
      each === entry
        ? {
            ...each,
            lines: each.lines.map((line) =>
              line.account === account ? { ...line, amount: cents(line.amount + 1) } : line,
            ),
          }
        : each,
    ),
  };
};

test('three years of a fund keep every promise of double entry, with sums that are not zero', () => {
  const truths = truthsOf(books);
  expect(truths.map(({ name }) => name)).toEqual(['entries', 'bank', 'payments', 'payable']);
  expect(truths.filter((truth) => !holds(truth))).toEqual([]);
  expect(truths.slice(1, 3).every(({ found }) => found > 0)).toBe(true);
});

test.each<[string, Books, string[]]>([
  ['an entry that is one cent off', oneCentMore('BEivOvrAlr'), ['entries']],
  ['a payment that is gone', { ...books, payments: books.payments.slice(1) }, ['payments']],
  [
    'a payment of one cent more',
    {
      ...books,
      payments: books.payments.map((each, index) =>
        index === 0 ? { ...each, amount: cents(each.amount + 1) } : each,
      ),
    },
    ['payments'],
  ],
  [
    'a debt that belongs to no award',
    {
      ...books,
      entries: books.entries.map((entry) => ({
        ...entry,
        lines: entry.lines.map((line) =>
          entry.kind === 'award' && line.subject?.kind === 'grant' ? { ...line, subject: null } : line,
        ),
      })),
    },
    ['payable'],
  ],
])('%s is noticed', (_what, changed, names) => {
  expect(broken(changed)).toEqual(names);
});
