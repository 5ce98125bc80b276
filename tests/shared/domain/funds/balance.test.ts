import {
  type Account,
  AWARDS_EXPENSE,
  AWARDS_PAYABLE,
  BANK,
  DESIGNATED_RESERVE,
  GENERAL_RESERVE,
  TO_COME_BACK,
} from '@shared/domain/funds/account';
import { positionsOf } from '@shared/domain/funds/balance';
import type { ContributionId } from '@shared/domain/funds/contribution';
import type { LedgerEntry } from '@shared/domain/funds/ledger-entry';
import { bankBalance, NO_MONEY, stillToPay, totalPosition } from '@shared/domain/funds/position';
import {
  costLines,
  entryOf,
  interestLines,
  promiseLines,
  receiptLines,
  reversalOf,
  transfer,
} from '@shared/domain/funds/posting';
import type { Day } from '@shared/kernel/dates';
import { cents } from '@shared/kernel/money';
import { describe, expect, it } from 'vitest';
import { testId } from '../../../support/action-world';

const source = testId<ContributionId>(100);
const money = (euros: number) => ({ giverKind: 'government', amount: cents(euros * 100), source }) as const;

let made = 0;
function entry(
  kind: Exclude<LedgerEntry['kind'], 'reversal'>,
  lines: LedgerEntry['lines'],
  day = '2026-01-01',
) {
  made += 1;
  return entryOf({ kind, day: day as Day, lines, number: made, id: testId(made) });
}
const move = (debit: Account, credit: Account, euros: number) =>
  transfer({ debit, credit, amount: cents(euros * 100), source, subject: null });

/** A whole life: promised 1,000, 800 came in, 500 set aside, 450 awarded, 450 paid, 400 spent, 50 back. */
const life = [
  entry('promise', promiseLines(money(1000)), '2026-01-01'),
  entry('receipt', receiptLines(money(800)), '2026-01-02'),
  entry('reservation', move(GENERAL_RESERVE, DESIGNATED_RESERVE, 500), '2026-01-03'),
  entry('release', move(DESIGNATED_RESERVE, GENERAL_RESERVE, 500), '2026-01-04'),
  entry('award', move(AWARDS_EXPENSE, AWARDS_PAYABLE, 450), '2026-01-04'),
  entry('payment', move(AWARDS_PAYABLE, BANK, 450), '2026-01-05'),
  entry('settlement', move(TO_COME_BACK, AWARDS_EXPENSE, 50), '2026-01-06'),
  entry('return', move(BANK, TO_COME_BACK, 50), '2026-01-07'),
];

const euros = (part: Partial<Record<keyof typeof NO_MONEY, number>>) => ({
  ...NO_MONEY,
  ...Object.fromEntries(Object.entries(part).map(([figure, amount]) => [figure, amount * 100])),
});

describe('positionsOf (G4, G7)', () => {
  it.each([
    { day: '2026-01-01', name: 'promised', position: { promised: 1000 } },
    { day: '2026-01-02', name: 'in', position: { promised: 200, received: 800, free: 800 } },
    {
      day: '2026-01-03',
      name: 'reserved',
      position: { promised: 200, received: 800, reserved: 500, free: 300 },
    },
    {
      day: '2026-01-04',
      name: 'awarded',
      position: { promised: 200, received: 800, awarded: 450, free: 350 },
    },
    {
      day: '2026-01-05',
      name: 'paid',
      position: { promised: 200, received: 800, awarded: 450, paid: 450, free: 350 },
    },
    {
      day: '2026-01-06',
      name: 'settled, and the rest is neither awarded nor free',
      position: { promised: 200, received: 800, awarded: 400, paid: 450, toComeBack: 50, free: 350 },
    },
    {
      day: '2026-01-07',
      name: 'back, and free again',
      position: { promised: 200, received: 800, awarded: 400, paid: 450, returned: 50, free: 400 },
    },
  ])('on $day: $name', ({ day, position }) => {
    expect(positionsOf(life, { until: day as Day })).toEqual(new Map([[source, euros(position)]]));
  });

  it('knows no source before the first entry', () => {
    expect(positionsOf(life, { until: '2025-12-31' as Day })).toEqual(new Map());
  });

  it('has the bank and the debts right at the end', () => {
    const total = totalPosition(positionsOf(life, { until: null }));
    expect([bankBalance(total), stillToPay(total)]).toEqual([400_00, 0]);
  });

  it('lets a reversal move the figure of what it undoes, also where that lies behind the day asked', () => {
    const payment = entry('payment', move(AWARDS_PAYABLE, BANK, 10), '2026-01-01');
    const undone = reversalOf(payment, {
      id: testId(900),
      number: 900,
      day: '2026-01-02' as Day,
      reason: 'x',
    });
    expect(positionsOf([undone, payment], { until: null }).get(source)).toEqual(euros({}));
  });
});

describe('interest and costs of the fund itself (G9)', () => {
  const own = (amount: number) => ({ amount: cents(amount), source });
  const entries = [
    entry('receipt', receiptLines(money(100))),
    entry('interest', interestLines(own(45))),
    entry('cost', costLines('WBedAdlBan', own(1295))),
  ];

  it('interest came in, costs are no longer free, and the bank holds what is left', () => {
    const position = positionsOf(entries, { until: null }).get(source) ?? NO_MONEY;
    expect(position).toEqual({ ...NO_MONEY, promised: -10_000, received: 10_045, costs: 1295, free: 8750 });
    expect(bankBalance(position)).toBe(8750);
  });

  it('costs above what is there leave free money below zero: the bank took them already', () => {
    const more = [...entries, entry('cost', costLines('WBedAssBea', own(10_000)))];
    expect(totalPosition(positionsOf(more, { until: null }))).toMatchObject({ costs: 11_295, free: -1250 });
  });
});
