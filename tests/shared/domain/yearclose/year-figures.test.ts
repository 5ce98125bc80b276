/** The figures of one small year, worked out by hand. */
import type { LedgerEntryId, LedgerLine } from '@shared/domain/funds/ledger-entry';
import {
  borrowedLines,
  costLines,
  entryOf,
  interestLines,
  type Posting,
  promiseLines,
  receiptLines,
  transfer,
} from '@shared/domain/funds/posting';
import { fiscalYears } from '@shared/domain/yearclose/fiscal-year';
import { yearFigures } from '@shared/domain/yearclose/year-figures';
import type { Day } from '@shared/kernel/dates';
import { cents } from '@shared/kernel/money';
import { describe, expect, test } from 'vitest';
import { testId } from '../../../support/action-world';
import { aContribution, aGiver } from '../../../support/builders';

const FREE = aContribution({ id: testId(1), giverId: testId(11), amount: 100_000 });
const GREEN = aContribution({
  id: testId(2),
  giverId: testId(12),
  amount: 50_000,
  earmark: { kind: 'theme', theme: 'groen' },
});
const LOAN = aContribution({ id: testId(3), giverId: testId(12), form: 'loan', amount: 20_000 });
const BREAD = aContribution({ id: testId(4), giverId: testId(12), form: 'inKind', amount: 7_500 });
const GIVERS = [
  aGiver({ id: testId(11), kind: 'government' }),
  aGiver({ id: testId(12), kind: 'foundation', name: 'Stichting De Lange Adem' }),
];
const GRANT = { kind: 'grant', id: testId(30) } as const;
const ROUND = { kind: 'round', id: testId(40) } as const;
const government = { giverKind: 'government', source: FREE.id } as const;
const foundation = { giverKind: 'foundation', source: GREEN.id } as const;
const lender = { giverKind: 'foundation', source: LOAN.id } as const;

const HISTORY: readonly (readonly [day: string, kind: Posting['kind'], lines: LedgerLine[]])[] = [
  ['2025-03-01', 'promise', promiseLines({ ...government, amount: cents(100_000) })],
  ['2025-04-01', 'receipt', receiptLines({ ...government, amount: cents(60_000) })],
  ['2026-01-10', 'receipt', receiptLines({ ...government, amount: cents(40_000) })],
  ['2026-01-20', 'promise', promiseLines({ ...foundation, amount: cents(50_000) })],
  ['2026-01-20', 'receipt', receiptLines({ ...foundation, amount: cents(45_000) })],
  ['2026-02-01', 'promise', borrowedLines({ ...lender, amount: cents(20_000) })],
  ['2026-02-02', 'receipt', receiptLines({ ...lender, amount: cents(20_000) })],
  ['2026-03-01', 'interest', interestLines({ amount: cents(200), source: FREE.id })],
  ['2026-03-02', 'cost', costLines('WBedAdlBan', { amount: cents(901), source: FREE.id })],
  [
    '2026-05-01',
    'award',
    [
      ...transfer({
        debit: 'WKprTvlVsg',
        credit: 'BSchOpaNbi',
        amount: cents(30_000),
        source: GREEN.id,
        subject: GRANT,
      }),
      ...transfer({
        debit: 'WKprTvlVsg',
        credit: 'BSchOpaNbi',
        amount: cents(10_000),
        source: FREE.id,
        subject: GRANT,
      }),
    ],
  ],
  [
    '2026-05-09',
    'payment',
    transfer({
      debit: 'BSchOpaNbi',
      credit: 'BLimBanRba',
      amount: cents(25_000),
      source: GREEN.id,
      subject: GRANT,
    }),
  ],
  [
    '2026-12-31',
    'reservation',
    [
      ...transfer({
        debit: 'BEivOvrAlr',
        credit: 'BEivBerBer',
        amount: cents(8_000),
        source: FREE.id,
        subject: ROUND,
      }),
      ...transfer({
        debit: 'BEivOvrAlr',
        credit: 'BEivBerBer',
        amount: cents(3_000),
        source: GREEN.id,
        subject: ROUND,
      }),
    ],
  ],
  ['2027-01-01', 'cost', costLines('WBedAdlBan', { amount: cents(5_000), source: FREE.id })],
];

const books = {
  contributions: [FREE, GREEN, LOAN, BREAD],
  givers: GIVERS,
  entries: HISTORY.map(([day, kind, lines], index) =>
    entryOf({ day: day as Day, kind, lines, number: index + 1, id: testId<LedgerEntryId>(100 + index) }),
  ),
};
const figures = yearFigures(books, 2026);

describe('the figures of a year', () => {
  test('open with what the year before left, and end with what the next begins with (Y1, Y2)', () => {
    expect(figures.opening).toEqual({
      day: '2025-12-31',
      assets: [
        { account: 'BLimBanRba', amount: 60_000 },
        { account: 'BVorTskTos', amount: 40_000 },
      ],
      equity: [{ account: 'BEivOvrAlr', amount: 100_000 }],
      liabilities: [],
      total: 100_000,
    });
    expect(figures.closing).toEqual({
      day: '2026-12-31',
      assets: [
        { account: 'BLimBanRba', amount: 139_299 },
        { account: 'BVorTskTvs', amount: 5_000 },
      ],
      equity: [
        { account: 'BEivBefBef', amount: 20_000 },
        { account: 'BEivBerBer', amount: 8_000 },
        { account: 'BEivOvrAlr', amount: 81_299 },
      ],
      liabilities: [
        { account: 'BSchOpaNbi', amount: 15_000 },
        { account: 'BSchOpaOop', amount: 20_000 },
      ],
      total: 144_299,
    });
  });

  test('tell income and expenses by account, kind of giver and source; a loan is neither (Y3)', () => {
    const { result } = figures;
    expect(result).toMatchObject({
      income: 50_200,
      expenses: 40_901,
      result: 9_299,
      incomeLines: [
        { account: 'WFbeRlmObr', amount: 200 },
        { account: 'WOvbSgbBao', amount: 50_000 },
      ],
      expenseLines: [
        { account: 'WBedAdlBan', amount: 901 },
        { account: 'WKprTvlVsg', amount: 40_000 },
      ],
    });
    const byKind = new Map([
      ['government', { income: 200, expenses: 10_901, result: -10_701 }],
      ['foundation', { income: 50_000, expenses: 30_000, result: 20_000 }],
    ]);
    expect(result.byGiverKind).toEqual(byKind);
    expect([...result.bySource.keys()].sort()).toEqual([FREE.id, GREEN.id]);
  });

  test('tell what each earmark did, free money last (Y4)', () => {
    expect(figures.earmarks).toEqual([
      {
        earmark: GREEN.earmark,
        opening: 0,
        income: 50_000,
        expenses: 30_000,
        begun: 0,
        moved: 0,
        closing: 20_000,
        setAside: 3_000,
      },
      {
        earmark: FREE.earmark,
        opening: 100_000,
        income: 200,
        expenses: 10_901,
        begun: 0,
        moved: 0,
        closing: 89_299,
        setAside: 8_000,
      },
    ]);
  });

  test('round the cost share up: 9,01 out of 409,01 is 3 cents of every euro (Y5)', () => {
    expect(figures.costShare).toEqual({ costs: 901, expenses: 40_901, perEuro: 3 });
    expect(yearFigures(books, 2025).costShare.perEuro).toBeNull();
  });

  test('tell no cost share of a year in which more lapsed than was spent (Y5)', () => {
    const lapsed = { debit: 'BSchOpaNbi', credit: 'WKprTvlVsg', amount: cents(4_500) } as const;
    const lines = transfer({ ...lapsed, source: GREEN.id, subject: GRANT });
    const day = '2027-03-01' as Day;
    const entry = entryOf({ kind: 'settlement', day, lines, number: 90, id: testId<LedgerEntryId>(190) });
    const { costShare } = yearFigures({ ...books, entries: [...books.entries, entry] }, 2027);
    expect(costShare).toEqual({ costs: 5_000, expenses: 500, perEuro: null });
  });

  test('name what is still to come and to be paid, by award or promise', () => {
    expect(figures.outstanding).toEqual([
      { account: 'BVorTskTvs', grantId: null, source: GREEN.id, amount: 5_000 },
      { account: 'BSchOpaOop', grantId: null, source: LOAN.id, amount: 20_000 },
      { account: 'BSchOpaNbi', grantId: GRANT.id, source: null, amount: 15_000 },
    ]);
  });

  test('keep what was given in kind apart (Y6)', () => {
    expect(figures.inKind).toEqual({ contributions: [BREAD], total: 7_500 });
    expect(figures.sources.map(({ contribution }) => contribution.id)).not.toContain(BREAD.id);
  });
});

test('book years run from the first day to the last, newest first', () => {
  expect(fiscalYears(['2024-05-01', '2026-01-01'] as Day[])).toEqual([2026, 2025, 2024]);
  expect(fiscalYears([])).toEqual([]);
});
