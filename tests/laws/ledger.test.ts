/** Laws of the ledger: whatever actions may write, in whatever order, the figures add up. */
import {
  AWARDS_EXPENSE,
  AWARDS_PAYABLE,
  BANK,
  DESIGNATED_RESERVE,
  GENERAL_RESERVE,
  TO_COME_BACK,
} from '@shared/domain/funds/account';
import { figureParts, positionsBy, positionsOf } from '@shared/domain/funds/balance';
import type { ContributionId } from '@shared/domain/funds/contribution';
import type { GiverKind } from '@shared/domain/funds/giver';
import { LedgerEntry, type LedgerEntryId, type LedgerLine } from '@shared/domain/funds/ledger-entry';
import {
  bankBalance,
  FIGURES,
  figureOf,
  NO_MONEY,
  stillToPay,
  totalPosition,
} from '@shared/domain/funds/position';
import { positionOverTime } from '@shared/domain/funds/position-over-time';
import {
  costLines,
  entryOf,
  interestLines,
  type Posting,
  promiseLines,
  receiptLines,
  refundLines,
  repaymentLines,
  reversalOf,
  transfer,
} from '@shared/domain/funds/posting';
import type { Day } from '@shared/kernel/dates';
import { cents } from '@shared/kernel/money';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const idAt = (index: number): string => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
const sourceAt = (index: number): ContributionId => idAt(900_000 + index) as ContributionId;

const KINDS: readonly GiverKind[] = ['government', 'foundation', 'company', 'privatePerson'];
const MOVES = [
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
] as const;

interface Move {
  readonly kind: (typeof MOVES)[number];
  readonly source: number;
  readonly amount: number;
  readonly day: number;
}

const aMove: fc.Arbitrary<Move> = fc.record({
  kind: fc.constantFrom(...MOVES),
  source: fc.integer({ min: 0, max: 3 }),
  amount: fc.integer({ min: 1, max: 5_000_000 }),
  day: fc.integer({ min: 1, max: 28 }),
});

function linesOf(move: Move): LedgerLine[] {
  const source = sourceAt(move.source);
  const giverKind = KINDS[move.source] ?? 'other';
  const money = { giverKind, amount: cents(move.amount), source };
  const between = (debit: Parameters<typeof transfer>[0]['debit'], credit: typeof debit): LedgerLine[] =>
    transfer({ debit, credit, amount: cents(move.amount), source, subject: null });
  switch (move.kind) {
    case 'promise':
      return promiseLines(money);
    case 'receipt':
      return receiptLines(money);
    case 'reservation':
      return between(GENERAL_RESERVE, DESIGNATED_RESERVE);
    case 'release':
      return between(DESIGNATED_RESERVE, GENERAL_RESERVE);
    case 'award':
      return between(AWARDS_EXPENSE, AWARDS_PAYABLE);
    case 'payment':
      return between(AWARDS_PAYABLE, BANK);
    case 'settlement':
      return between(TO_COME_BACK, AWARDS_EXPENSE);
    case 'return':
      return between(BANK, TO_COME_BACK);
    case 'interest':
      return interestLines({ amount: cents(move.amount), source });
    case 'repayment':
      return repaymentLines({ amount: cents(move.amount), source, from: source });
    case 'refund':
      return refundLines(money);
    case 'cost':
      return costLines('WBedAdlBan', { amount: cents(move.amount), source });
  }
}

function entryOfMove(move: Move, index: number): LedgerEntry {
  const day = `2026-05-${String(move.day).padStart(2, '0')}` as Day;
  const posting: Posting = {
    kind: move.kind,
    day,
    lines: linesOf(move),
    number: index + 1,
    id: idAt(index) as LedgerEntryId,
  };
  return LedgerEntry.parse(entryOf(posting));
}

const someEntries = fc.array(aMove, { maxLength: 40 }).map((moves) => moves.map(entryOfMove));

function undo(entry: LedgerEntry, index: number): LedgerEntry {
  const id = idAt(500_000 + index) as LedgerEntryId;
  return reversalOf(entry, { id, number: 1_000 + index, day: entry.day, reason: 'Twice in the books' });
}

describe('the ledger', () => {
  it('has figures that are exactly the sum of the entries behind them, on any day and for any part of it (G7)', () => {
    fc.assert(
      fc.property(someEntries, fc.integer({ min: 0, max: 29 }), (entries, last) => {
        const until = `2026-05-${String(last).padStart(2, '0')}` as Day;
        const all = [...entries, ...entries.filter((_, index) => index % 3 === 0).map(undo)];
        for (const [account, position] of positionsBy(all, { until }, (line) => line.account)) {
          for (const figure of FIGURES) {
            const isMeant = (line: LedgerLine) => line.account === account;
            const parts = figureParts(all, { until, figure, isMeant });
            expect(parts.reduce((sum, { amount }) => sum + amount, 0)).toBe(figureOf(position, figure));
            expect(parts.every(({ entry, amount }) => entry.day <= until && amount !== 0)).toBe(true);
          }
        }
      }),
    );
  });

  it('holds only entries that sum to zero, reversals too', () => {
    fc.assert(
      fc.property(someEntries, (entries) => {
        for (const entry of [...entries, ...entries.map(undo)]) {
          expect(entry.lines.reduce((sum, line) => sum + line.amount, 0)).toBe(0);
        }
      }),
    );
  });

  it('has the same position month by month as on each of those days by itself (G7)', () => {
    const days = ['2026-05-01', '2026-05-02', '2026-05-14', '2026-05-28', '2026-06-30'] as Day[];
    fc.assert(
      fc.property(someEntries, (entries) => {
        const all = [...entries, ...entries.filter((_, index) => index % 4 === 0).map(undo)];
        const isMeant = ({ source }: LedgerLine) => source === sourceAt(1);
        const alone = days.map((day) => ({
          day,
          position: positionsOf(all, { until: day }).get(sourceAt(1)) ?? NO_MONEY,
        }));
        expect(positionOverTime(all, days, isMeant)).toEqual(alone);
      }),
    );
  });

  it('has a bank balance that equals the sum of all lines on the bank account', () => {
    fc.assert(
      fc.property(someEntries, (entries) => {
        const lines = entries.flatMap((entry) => entry.lines);
        const onBank = lines.reduce((sum, line) => (line.account === BANK ? sum + line.amount : sum), 0);
        expect(bankBalance(totalPosition(positionsOf(entries, { until: null })))).toBe(onBank);
      }),
    );
  });

  it('has a bank balance that is free, reserved or awarded and unpaid, and nothing else', () => {
    fc.assert(
      fc.property(someEntries, (entries) => {
        const total = totalPosition(positionsOf(entries, { until: null }));
        expect(bankBalance(total)).toBe(total.free + total.reserved + stillToPay(total));
      }),
    );
  });

  it('gives the same position whatever the order of the entries', () => {
    fc.assert(
      fc.property(
        someEntries.chain((entries) =>
          fc.tuple(fc.constant(entries), fc.shuffledSubarray(entries, { minLength: entries.length })),
        ),
        ([entries, shuffled]) => {
          const sorted = (list: readonly LedgerEntry[]) => [...positionsOf(list, { until: null })].sort();
          expect(sorted(shuffled)).toEqual(sorted(entries));
        },
      ),
    );
  });

  it('returns to the position before an entry when that entry is reversed', () => {
    fc.assert(
      fc.property(someEntries, aMove, (entries, move) => {
        const last = entryOfMove(move, entries.length);
        const before = totalPosition(positionsOf(entries, { until: null }));
        const after = positionsOf([...entries, last, undo(last, 0)], { until: null });
        expect(totalPosition(after)).toEqual(before);
      }),
    );
  });

  it('adds up over sources: the total is the position of one source with all the money', () => {
    fc.assert(
      fc.property(someEntries, (entries) => {
        const one = entries.map((entry) => ({
          ...entry,
          lines: entry.lines.map((line) => ({ ...line, source: sourceAt(0) })),
        }));
        const total = totalPosition(positionsOf(entries, { until: null }));
        expect(totalPosition(positionsOf(one, { until: null }))).toEqual(total);
      }),
    );
  });

  it('counts on a day what was booked on that day or before', () => {
    fc.assert(
      fc.property(someEntries, fc.integer({ min: 1, max: 28 }), (entries, date) => {
        const until = `2026-05-${String(date).padStart(2, '0')}` as Day;
        const early = entries.filter((entry) => entry.day <= until);
        expect(positionsOf(entries, { until })).toEqual(positionsOf(early, { until: null }));
      }),
    );
  });
});
